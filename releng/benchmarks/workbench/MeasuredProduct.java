package workbench;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
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
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/**
 * The built workbench on a virtual display, with a bundle more that measures it from within. That bundle is made of the sources in
 * the folder of its name beside this one; its application prints lines "measured NAME MILLISECONDS OWN", the last of them named
 * "done": by the clock, and of it what the program itself worked.
 */
public final class MeasuredProduct {
	private final Path product;
	private final Path work;
	private final Map<String, Double> limits;
	private final Map<String, double[]> measured = new LinkedHashMap<>();
	private double load;

	/**
	 * @param product where it was built
	 * @param work    an empty folder
	 * @param limits  in milliseconds, by the names of what is measured
	 */
	public MeasuredProduct(Path product, Path work, Map<String, Double> limits) {
		this.product = product;
		this.work = work;
		this.limits = limits;
	}

	/**
	 * Runs it once.
	 *
	 * @param name    of the folder and the package of the measuring bundle
	 * @param main    its application
	 * @param needs   the bundles that it uses
	 * @param further sources that it is made of besides those in its folder
	 * @param options for its JVM
	 */
	public void run(String name, String main, List<String> needs, List<Path> further, List<String> options) throws IOException {
		Path configuration = work.resolve("configuration");
		copy(product.resolve("configuration"), configuration);
		Path list = configuration.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info");
		Files.writeString(list, Files.readString(list) + name + ".measured,1.0.0," + bundle(name, main, needs, further).toUri() + ",4,false\n");
		Path launcher = plugins().stream().filter(p -> p.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
		// As the product's start script has it.
		List<String> command = new ArrayList<>(List.of("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "sh", "-c", "openbox >/dev/null 2>&1 & exec \"$@\"", "sh",
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dkaikaku.window=true", "-Xmx1g", "--enable-native-access=ALL-UNNAMED",
				"-Dkaikaku.home=" + work.resolve("home")));
		command.addAll(options);
		command.addAll(List.of("-jar", launcher.toString(), "-install", product.toString(), "-configuration", configuration.toString(), "-data", "@noDefault",
				"-nl", "ja", "-application", name + ".measured.application"));
		listen(new ProcessBuilder(command).redirectErrorStream(true).start());
		load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
	}

	private void listen(Process process) throws IOException {
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

	/** Prints what was measured, and what is above its limit. */
	public void tell() {
		System.out.printf("load of the machine %.1f%n%-36s %10s %10s%n", load, "milliseconds", "by clock", "own");
		measured.forEach((name, value) -> System.out.printf("%-36s %10.1f %10.1f%s%n", name, value[0], value[1],
				!limits.containsKey(name) ? "" : String.format("   (at most %.0f)%s", limits.get(name), isOver(name) ? "  TOO MUCH" : "")));
	}

	/** Prints how much longer one thing took than another. */
	public void tellRatio(String ours, String bare) {
		if (measured.containsKey(ours) && measured.containsKey(bare))
			System.out.printf("%s / %s = %.2f by the clock, %.2f own%n", ours, bare, measured.get(ours)[0] / measured.get(bare)[0],
					measured.get(ours)[1] / measured.get(bare)[1]);
	}

	/** Whether it came to its end within all limits. */
	public boolean isGood() {
		return measured.containsKey("done") && limits.keySet().stream().noneMatch(this::isOver);
	}

	/** By the time that the program itself worked, where that is less: what other programs do at the same time is not its fault. */
	private boolean isOver(String name) {
		double[] found = measured.get(name);
		return found == null || (found[1] > 0 ? Math.min(found[0], found[1]) : found[0]) > limits.get(name);
	}

	private List<Path> plugins() throws IOException {
		try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
			return files.filter(p -> p.toString().endsWith(".jar")).sorted().toList();
		}
	}

	private Path bundle(String name, String main, List<String> needs, List<Path> further) throws IOException {
		Path classes = work.resolve("classes");
		ByteArrayOutputStream messages = new ByteArrayOutputStream();
		String classPath = plugins().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
		List<String> call = new ArrayList<>(List.of("-encoding", "UTF-8", "--release", "17", "-proc:none", "-cp", classPath, "-d", classes.toString()));
		try (Stream<Path> sources = Files.list(Path.of("releng/benchmarks", name))) {
			Stream.concat(sources, further.stream()).map(Path::toString).forEach(call::add);
		}
		if (ToolProvider.getSystemJavaCompiler().run(null, messages, messages, call.toArray(String[]::new)) != 0)
			throw new IllegalStateException(messages.toString(StandardCharsets.UTF_8));
		Manifest manifest = new Manifest();
		Map.of("Manifest-Version", "1.0", "Bundle-ManifestVersion", "2", "Bundle-SymbolicName", name + ".measured;singleton:=true", "Bundle-Version", "1.0.0",
				"Require-Bundle", String.join(",", needs)).forEach((key, value) -> manifest.getMainAttributes().put(new Attributes.Name(key), value));
		Path jar = work.resolve(name + ".measured.jar");
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest); Stream<Path> files = Files.walk(classes)) {
			add(out, "plugin.xml", """
					<?eclipse version="3.4"?>
					<plugin>
					  <extension id="application" point="org.eclipse.core.runtime.applications">
					    <application thread="main" cardinality="singleton-global"><run class="%s"/></application>
					  </extension>
					</plugin>
					""".formatted(main).getBytes(StandardCharsets.UTF_8));
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

	/** Deletes a folder and all in it. */
	public static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}
}
