// product
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/**
 * How long {@code kaikaku export} of the sample plan takes, compared with an empty headless Equinox application: an
 * application that returns at once, installed the way p2 installs one, started by Equinox's launcher on the framework of our
 * product, with as few bundles as such an application needs and with the options that our start script gives to its JVM.
 * The runs alternate, so that a busy machine slows all of them alike.
 */
public class Start {

	private static final int RUNS = 15;
	private static final double LIMIT = 1.5;
	private static final List<String> JVM_OPTIONS = List.of("-XX:+UseSerialGC", "-Xshare:auto", "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true");
	private static final List<String> BUNDLES = List.of("org.eclipse.osgi", "org.eclipse.equinox.launcher", "org.eclipse.equinox.simpleconfigurator",
			"org.eclipse.equinox.common", "org.eclipse.equinox.registry", "org.eclipse.equinox.app");
	private static final String APPLICATION = """
            package empty;
            public class Application implements org.eclipse.equinox.app.IApplication {
                public Object start(org.eclipse.equinox.app.IApplicationContext context) {
                    return EXIT_OK;
                }
                public void stop() {
                }
            }
            """;
	private static final String EXTENSION = """
            <?eclipse version="3.4"?>
            <plugin>
              <extension id="application" point="org.eclipse.core.runtime.applications">
                <application><run class="empty.Application"/></application>
              </extension>
            </plugin>
            """;

	public static void main(String[] args) throws Exception {
		Path product = Path.of(System.getProperty("kaikaku.product"));
		Path work = Files.createTempDirectory("kaikaku-start");
		try {
			Path empty = emptyProduct(product, work.resolve("empty"));
			Path plan = Path.of("bundles/org.kaikaku.samples/plans/toride-2020.reformplan").toAbsolutePath();
			String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
			List<String> equinox = new ArrayList<>(List.of(java));
			equinox.addAll(JVM_OPTIONS);
			equinox.addAll(List.of("-jar", find(empty, "org.eclipse.equinox.launcher").toString()));
			Map<String, List<String>> commands = new TreeMap<>(Map.of(
					"1 empty Equinox application", equinox,
					"2 the same without JVM options", List.of(java, "-jar", find(empty, "org.eclipse.equinox.launcher").toString()),
					"3 kaikaku --help", List.of(product.resolve("kaikaku").toString(), "--help"),
					"4 kaikaku export", List.of(product.resolve("kaikaku").toString(), "export", plan.toString(), "--to", work.resolve("plan.json").toString())));
			Map<String, List<Double>> times = new TreeMap<>();
			for (int run = -2; run < RUNS; run++) {
				for (Map.Entry<String, List<String>> command : commands.entrySet()) {
					double time = time(command.getValue(), work);
					if (run >= 0) {
						times.computeIfAbsent(command.getKey(), name -> new ArrayList<>()).add(time);
					}
				}
			}
			times.forEach((name, values) -> System.out.printf("%-34s %6.0f ms%n", name.substring(2), median(values)));
			double ratio = median(times.get("4 kaikaku export")) / median(times.get("1 empty Equinox application"));
			System.out.printf("export / empty application = %.2f (at most %.1f)%n", ratio, LIMIT);
			if (ratio > LIMIT) {
				System.exit(1);
			}
		} finally {
			delete(work);
		}
	}

	private static double time(List<String> command, Path work) throws IOException, InterruptedException {
		ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve("output").toFile());
		process.environment().put("JAVA_HOME", System.getProperty("java.home"));
		long begin = System.nanoTime();
		int status = process.start().waitFor();
		long end = System.nanoTime();
		if (status != 0) {
			throw new IllegalStateException(command + " ended with " + status + ": " + Files.readString(work.resolve("output")));
		}
		return (end - begin) / 1e6;
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

	private static Path emptyProduct(Path product, Path empty) throws IOException {
		Path plugins = Files.createDirectories(empty.resolve("plugins"));
		StringBuilder list = new StringBuilder("#encoding=UTF-8\n#version=1\n");
		for (String name : BUNDLES) {
			Path jar = find(product, name);
			Files.copy(jar, plugins.resolve(jar.getFileName()));
			String file = jar.getFileName().toString();
			boolean started = name.endsWith("common") || name.endsWith("app") || name.endsWith("simpleconfigurator");
			list.append(String.format("%s,%s,plugins/%s,%d,%b%n", name, file.substring(file.indexOf('_') + 1, file.length() - 4), file,
					name.endsWith("osgi") ? -1 : name.endsWith("simpleconfigurator") ? 1 : 2, started));
		}
		application(plugins.resolve("empty_1.0.0.jar"), empty);
		list.append("empty,1.0.0,plugins/empty_1.0.0.jar,4,false\n");
		Path configuration = Files.createDirectories(empty.resolve("configuration/org.eclipse.equinox.simpleconfigurator"));
		Files.writeString(configuration.resolve("bundles.info"), list);
		Files.writeString(empty.resolve("configuration/config.ini"), String.join("\n",
				"osgi.framework=file\\:plugins/" + find(empty, "org.eclipse.osgi").getFileName(),
				"osgi.bundles=reference\\:file\\:" + find(empty, "org.eclipse.equinox.simpleconfigurator").getFileName() + "@1\\:start",
				"org.eclipse.equinox.simpleconfigurator.configUrl=file\\:org.eclipse.equinox.simpleconfigurator/bundles.info",
				"osgi.bundles.defaultStartLevel=4", "eclipse.application=empty.application", "osgi.instance.area=@none", ""));
		return empty;
	}

	private static void application(Path jar, Path work) throws IOException {
		Path source = Files.createDirectories(work.resolve("source/empty")).resolve("Application.java");
		Files.writeString(source, APPLICATION);
		ByteArrayOutputStream messages = new ByteArrayOutputStream();
		String classPath = find(work, "org.eclipse.equinox.app").toString();
		if (ToolProvider.getSystemJavaCompiler().run(null, messages, messages, "-cp", classPath, "--release", "17", source.toString()) != 0) {
			throw new IllegalStateException(messages.toString(StandardCharsets.UTF_8));
		}
		Manifest manifest = new Manifest();
		Map.of("Manifest-Version", "1.0", "Bundle-ManifestVersion", "2", "Bundle-SymbolicName", "empty;singleton:=true", "Bundle-Version", "1.0.0",
				"Require-Bundle", "org.eclipse.equinox.app").forEach((name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
			add(out, "plugin.xml", EXTENSION.getBytes(StandardCharsets.UTF_8));
			add(out, "empty/Application.class", Files.readAllBytes(source.resolveSibling("Application.class")));
		}
	}

	private static void add(OutputStream jar, String name, byte[] content) throws IOException {
		((JarOutputStream) jar).putNextEntry(new ZipEntry(name));
		jar.write(content);
	}

	private static Path find(Path product, String bundle) throws IOException {
		try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
			return files.filter(file -> file.getFileName().toString().startsWith(bundle + "_")).findFirst().orElseThrow(() -> new IllegalStateException(bundle));
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
