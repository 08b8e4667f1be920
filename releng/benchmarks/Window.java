// bundles: org.kaikaku.core org.kaikaku.core.tests org.kaikaku.model org.kaikaku.model.tests
// product workbench
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.testing.SyntheticPlans;

/**
 * How fast the workbench is with a plan of 5,000 items: opening it, typing into it by real key events, opening the whole tree,
 * scrolling and writing in the year table. The built product runs on a virtual display with {@code window/MeasuredWindow.java}
 * added to it. Beside each stands the bare control: the same keys into an empty text field, as many lines in a tree that does
 * nothing else, in the same run.
 */
public class Window {
	private static final int ITEMS = Integer.getInteger("bench.items", 5000);
	private static final int YEARS = 5;
	private static final Map<String, Double> LIMITS = new LinkedHashMap<>();

	static {
		LIMITS.put("open-usable", 3000.0);
		LIMITS.put("typing-name-worst-wait", 50.0);
		LIMITS.put("typing-name-worst-key", 50.0);
		LIMITS.put("typing-narrative-worst-wait", 50.0);
		LIMITS.put("typing-narrative-worst-key", 50.0);
		LIMITS.put("typing-filter-worst-wait", 50.0);
		LIMITS.put("typing-filter-worst-key", 50.0);
		LIMITS.put("typing-cell-worst-wait", 50.0);
		LIMITS.put("expand-all", 1000.0);
		LIMITS.put("table-scroll-worst-wait", 50.0);
	}

	public static void main(String[] args) throws Exception {
		Path product = Path.of(System.getProperty("kaikaku.product"));
		Path work = Files.createTempDirectory("kaikaku-window");
		Map<String, double[]> measured = new LinkedHashMap<>();
		double load = 0;
		try {
			Path plan = work.resolve("plan.reformplan");
			PlanFiles files = new PlanFiles(Locale.JAPANESE);
			files.save(files.create(plan, SyntheticPlans.municipality(1, ITEMS, YEARS)));
			System.out.printf("%,d items, %,d kB%n", ITEMS, Files.size(plan) / 1024);
			run(command(product, work, plan), measured);
			load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
		} finally {
			delete(work);
		}
		System.out.printf("load of the machine %.1f%n%-34s %10s %10s%n", load, "milliseconds", "by clock", "own");
		measured.forEach((name, value) -> System.out.printf("%-34s %10.1f %10.1f%s%n", name, value[0], value[1],
				!LIMITS.containsKey(name) ? "" : String.format("   (at most %.0f)%s", LIMITS.get(name), isOver(name, measured) ? "  TOO MUCH" : "")));
		ratio(measured, "typing-name-median-key", "empty-text-median-key");
		ratio(measured, "typing-narrative-median-key", "empty-text-median-key");
		ratio(measured, "expand-all", "bare-tree");
		if (!measured.containsKey("done") || LIMITS.keySet().stream().anyMatch(name -> isOver(name, measured)))
			System.exit(1);
	}

	/** By the time that the program itself worked: what other programs do at the same time is not its fault. */
	private static boolean isOver(String name, Map<String, double[]> measured) {
		return !measured.containsKey(name) || Math.min(measured.get(name)[0], measured.get(name)[1]) > LIMITS.get(name);
	}

	private static void ratio(Map<String, double[]> measured, String ours, String bare) {
		if (measured.containsKey(ours) && measured.containsKey(bare))
			System.out.printf("%s / %s = %.2f by the clock, %.2f own%n", ours, bare, measured.get(ours)[0] / measured.get(bare)[0],
					measured.get(ours)[1] / measured.get(bare)[1]);
	}

	/** The product as its start script starts it, with one bundle more and on a display of its own. */
	private static List<String> command(Path product, Path work, Path plan) throws IOException {
		Path configuration = work.resolve("configuration");
		copy(product.resolve("configuration"), configuration);
		Path jar = bundle(product, work);
		Path list = configuration.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info");
		Files.writeString(list, Files.readString(list) + "window.measured,1.0.0," + jar.toUri() + ",4,false\n");
		Path launcher = plugins(product).filter(p -> p.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
		List<String> java = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dkaikaku.window=true", "-Xmx1g",
				"--enable-native-access=ALL-UNNAMED", "-Dkaikaku.home=" + work.resolve("home"), "-Dbench.plan=" + plan, "-jar", launcher.toString(),
				"-install", product.toString(), "-configuration", configuration.toString(), "-data", "@noDefault", "-nl", "ja", "-application", "window.measured.application"));
		if (System.getProperty("bench.options") != null)
			java.add(1, System.getProperty("bench.options"));
		List<String> command = new ArrayList<>(List.of("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "sh", "-c", "openbox >/dev/null 2>&1 & exec \"$@\"", "sh"));
		command.addAll(java);
		return command;
	}

	private static void run(List<String> command, Map<String, double[]> measured) throws IOException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		List<String> said = new ArrayList<>();
		try (BufferedReader in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line = in.readLine(); line != null; line = in.readLine())
				if (line.startsWith("measured ")) {
					String[] parts = line.split(" ");
					measured.put(parts[1], new double[] { Double.parseDouble(parts[2]), Double.parseDouble(parts[3]) });
				} else
					said.add(line);
		}
		if (!measured.containsKey("done"))
			said.forEach(System.out::println);
	}

	private static Stream<Path> plugins(Path product) throws IOException {
		try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
			return files.filter(p -> p.toString().endsWith(".jar")).sorted().toList().stream();
		}
	}

	private static Path bundle(Path product, Path work) throws IOException {
		Path classes = work.resolve("classes");
		ByteArrayOutputStream messages = new ByteArrayOutputStream();
		String classPath = plugins(product).map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
		List<String> call = new ArrayList<>(List.of("-encoding", "UTF-8", "--release", "17", "-proc:none", "-cp", classPath, "-d", classes.toString()));
		try (Stream<Path> sources = Files.list(Path.of("releng/benchmarks/window"))) {
			sources.map(Path::toString).forEach(call::add);
		}
		if (ToolProvider.getSystemJavaCompiler().run(null, messages, messages, call.toArray(String[]::new)) != 0)
			throw new IllegalStateException(messages.toString(StandardCharsets.UTF_8));
		Manifest manifest = new Manifest();
		Map.of("Manifest-Version", "1.0", "Bundle-ManifestVersion", "2", "Bundle-SymbolicName", "window.measured;singleton:=true", "Bundle-Version", "1.0.0",
				"Require-Bundle", "org.eclipse.core.runtime,org.eclipse.ui,org.eclipse.e4.ui.model.workbench,org.eclipse.nebula.widgets.nattable.core,org.kaikaku.ui,org.kaikaku.core,org.kaikaku.app")
				.forEach((name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
		Path jar = work.resolve("window.measured.jar");
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest); Stream<Path> files = Files.walk(classes)) {
			add(out, "plugin.xml", """
					<?eclipse version="3.4"?>
					<plugin>
					  <extension id="application" point="org.eclipse.core.runtime.applications">
					    <application thread="main" cardinality="singleton-global"><run class="window.MeasuredWindow"/></application>
					  </extension>
					</plugin>
					""".getBytes(StandardCharsets.UTF_8));
			for (Path file : files.filter(Files::isRegularFile).toList())
				add(out, classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
		}
		return jar;
	}

	private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
		jar.putNextEntry(new ZipEntry(name));
		jar.write(content);
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				String name = from.relativize(file).toString();
				if (!name.startsWith("org.eclipse.osgi") && !name.startsWith("org.eclipse.core.runtime"))
					if (Files.isDirectory(file))
						Files.createDirectories(to.resolve(name));
					else
						Files.copy(file, to.resolve(name));
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}
}
