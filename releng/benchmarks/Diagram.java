// bundles: org.kaikaku.core org.kaikaku.core.tests org.kaikaku.model org.kaikaku.model.tests org.kaikaku.samples
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

import org.kaikaku.core.io.ElementIds;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.AssignmentRole;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.samples.Samples;

/**
 * How fast the diagrams of the workbench are: the real plan, and a plan with 1,000 items and 1,500 lines between them and
 * their departments. The built product runs on a virtual display with {@code diagram/MeasuredDiagram.java} added to it. Opening counts
 * from the tab until the picture is painted, layout included; a step of scrolling or dragging until the window is painted anew.
 */
public class Diagram {
	private static final int ITEMS = 1000;
	private static final int YEARS = 5;
	private static final int LINES = 1500;
	private static final Map<String, Double> LIMITS = new LinkedHashMap<>();

	static {
		for (String kind : List.of("structure", "responsibility", "schedule", "lineage"))
			LIMITS.put("real-" + kind + "-open", 500.0);
		for (String kind : List.of("structure", "responsibility")) {
			LIMITS.put("large-" + kind + "-open", 2000.0);
			LIMITS.put("large-" + kind + "-scroll-median", 40.0);
			LIMITS.put("large-" + kind + "-drag-median", 40.0);
		}
	}

	public static void main(String[] args) throws Exception {
		Path product = Path.of(System.getProperty("kaikaku.product"));
		Path work = Files.createTempDirectory("kaikaku-diagram");
		Map<String, double[]> measured = new LinkedHashMap<>();
		double load = 0;
		try {
			Samples.copyTo(work);
			Path plan = work.resolve("large.reformplan");
			PlanFiles files = new PlanFiles(Locale.JAPANESE);
			files.save(files.create(plan, withLines(SyntheticPlans.municipality(1, ITEMS, YEARS))));
			run(command(product, work, plan), measured);
			load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
		} finally {
			delete(work);
		}
		System.out.printf("load of the machine %.1f%n%-36s %10s %10s%n", load, "milliseconds", "by clock", "processor");
		measured.forEach((name, value) -> System.out.printf("%-36s %10.1f %10.1f%s%n", name, value[0], value[1],
				!LIMITS.containsKey(name) ? "" : String.format("   (at most %.0f)%s", LIMITS.get(name), isOver(name, measured) ? "  TOO MUCH" : "")));
		if (!measured.containsKey("done") || LIMITS.keySet().stream().anyMatch(name -> isOver(name, measured)))
			System.exit(1);
	}

	/** Departments are added to items, one to each in turn, until there are 1,500 lines. */
	private static Municipality withLines(Municipality municipality) {
		List<Department> all = new ArrayList<>();
		municipality.eAllContents().forEachRemaining(e -> {
			if (e instanceof Department d)
				all.add(d);
		});
		List<ReformItem> items = PlanStructure.of(municipality.getPlans().get(0)).items();
		int lines = items.stream().mapToInt(i -> i.getAssignments().size()).sum();
		for (int i = 0; lines < LINES; i++) {
			ReformItem item = items.get(i % items.size());
			Department department = all.get(i % all.size());
			if (item.getAssignments().stream().anyMatch(a -> a.getDepartment() == department))
				continue;
			Assignment made = ReformplanFactory.eINSTANCE.createAssignment();
			made.setDepartment(department);
			made.setRole(AssignmentRole.SUPPORT);
			ElementIds.renew(made, item);
			item.getAssignments().add(made);
			lines++;
		}
		return municipality;
	}

	/** By the time that the program itself worked, where that is less: what other programs do at the same time is not its fault. */
	private static boolean isOver(String name, Map<String, double[]> measured) {
		double[] found = measured.get(name);
		return found == null || (found[1] > 0 ? Math.min(found[0], found[1]) : found[0]) > LIMITS.get(name);
	}

	/** The product as its start script starts it, with one bundle more and on a display of its own. */
	private static List<String> command(Path product, Path work, Path plan) throws IOException {
		Path configuration = work.resolve("configuration");
		copy(product.resolve("configuration"), configuration);
		Path jar = bundle(product, work);
		Path list = configuration.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info");
		Files.writeString(list, Files.readString(list) + "diagram.measured,1.0.0," + jar.toUri() + ",4,false\n");
		Path launcher = plugins(product).filter(p -> p.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
		List<String> java = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dkaikaku.window=true", "-Xmx1g",
				"--enable-native-access=ALL-UNNAMED", "-Dkaikaku.home=" + work.resolve("home"), "-Dbench.large=" + plan, "-Dbench.small=" + work.resolve(Samples.TORIDE_2020), "-jar", launcher.toString(),
				"-install", product.toString(), "-configuration", configuration.toString(), "-data", "@noDefault", "-nl", "ja", "-application", "diagram.measured.application"));
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
		try (Stream<Path> sources = Files.list(Path.of("releng/benchmarks/diagram"))) {
			sources.map(Path::toString).forEach(call::add);
		}
		if (ToolProvider.getSystemJavaCompiler().run(null, messages, messages, call.toArray(String[]::new)) != 0)
			throw new IllegalStateException(messages.toString(StandardCharsets.UTF_8));
		Manifest manifest = new Manifest();
		Map.of("Manifest-Version", "1.0", "Bundle-ManifestVersion", "2", "Bundle-SymbolicName", "diagram.measured;singleton:=true", "Bundle-Version", "1.0.0",
				"Require-Bundle", "org.eclipse.core.runtime,org.eclipse.ui,org.eclipse.draw2d,org.eclipse.gef,org.kaikaku.diagram,org.kaikaku.ui,org.kaikaku.ui.diagram,org.kaikaku.app")
				.forEach((name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
		Path jar = work.resolve("diagram.measured.jar");
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest); Stream<Path> files = Files.walk(classes)) {
			add(out, "plugin.xml", """
					<?eclipse version="3.4"?>
					<plugin>
					  <extension id="application" point="org.eclipse.core.runtime.applications">
					    <application thread="main" cardinality="singleton-global"><run class="diagram.MeasuredDiagram"/></application>
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
