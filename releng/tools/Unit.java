import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiles a test bundle with the bundles it needs and runs its tests in a plain JVM; see {@code releng/unit}.
 *
 * <p>Each bundle's classes lie in {@code target/unit/classes/BUNDLE/CHECKSUM}, written aside and renamed when complete, where
 * the checksum covers the bundle's files, those of the bundles it needs, and the jars. Exit codes: the console launcher's,
 * 2 for a wrong call or a compiler error, 3 when jars are missing and {@code target/unit/fetch/pom.xml} names them.
 */
public class Unit {

	private static final Path ROOT = Path.of(System.getProperty("kaikaku.root"));
	private static final Path REPOSITORY = Path.of(System.getProperty("kaikaku.repository"));
	private static final int MISSING = 3;
	private static final Path WORK = ROOT.resolve("target/unit");
	private static final Pattern ARTIFACT = Pattern.compile(
			"<groupId>([^<*]+)</groupId>\\s*<artifactId>([^<*]+)</artifactId>\\s*<version>([^<]+)</version>");
	/** Replaces the single JUnit jars of the target platform; annotations that Tycho adds to the class path by itself. */
	private static final List<Artifact> EXTRA = List.of(
			new Artifact("org.junit.platform", "junit-platform-console-standalone", "1.14.1"),
			new Artifact("org.osgi", "org.osgi.service.component.annotations", "1.4.0"));

	private record Artifact(String group, String id, String version) {
		Path jar() {
			return REPOSITORY.resolve(group.replace('.', '/')).resolve(id).resolve(version).resolve(id + "-" + version + ".jar");
		}
	}

	private record Bundle(String name, Path folder, Attributes manifest, Properties build) {
		List<String> names(String header) {
			String value = manifest.getValue(header);
			return value == null ? List.of()
					: Arrays.stream(value.replaceAll("\"[^\"]*\"", "").split(",")).map(clause -> clause.split(";")[0].strip()).toList();
		}

		List<String> list(String property) {
			return Arrays.stream(build.getProperty(property, "").split(",")).map(String::strip).filter(entry -> !entry.isEmpty()).toList();
		}
	}

	private final Map<String, Bundle> bundles = new TreeMap<>();
	private final Map<String, String> exporters = new TreeMap<>();
	private final Map<String, Path> compiled = new LinkedHashMap<>();
	private final Map<String, Set<Path>> closures = new LinkedHashMap<>();
	private List<Path> jars;
	private List<Artifact> generator;
	private Artifact compiler;

	public static void main(String[] args) throws IOException, InterruptedException {
		List<String> further = Arrays.asList(args).subList(1, args.length);
		System.exit(args[0].equals("--benchmark") ? new Unit().benchmark(Path.of(further.get(0)), further.subList(1, further.size())) : new Unit().run(args[0], further));
	}

	private int run(String name, List<String> classes) throws IOException, InterruptedException {
		readBundles();
		Bundle tests = bundle(name);
		if (tests == null) {
			System.err.println("No bundle " + name + " in " + ROOT.resolve("bundles"));
			return 2;
		}
		if (!findJars(List.of())) {
			return MISSING;
		}
		Path output = compile(tests, new LinkedHashSet<>());
		return output == null ? 2 : test(tests, output, classes);
	}

	/**
	 * Runs a benchmark: one source file, whose line {@code // bundles: NAME ...} names the bundles that it uses, whose line
	 * {@code // sources: FILE ...} names further sources beside it, and whose lines {@code // artifacts: GROUP:ID:VERSION ...}
	 * name what it measures against and the product does not have.
	 */
	private int benchmark(Path source, List<String> options) throws IOException, InterruptedException {
		readBundles();
		Matcher others = Pattern.compile("^// artifacts: (.*)$", Pattern.MULTILINE).matcher(Files.readString(source));
		List<Artifact> measuredAgainst = new ArrayList<>();
		while (others.find()) {
			Arrays.stream(others.group(1).strip().split("\\s+")).map(name -> name.split(":"))
					.forEach(parts -> measuredAgainst.add(new Artifact(parts[0], parts[1], parts[2])));
		}
		if (!findJars(measuredAgainst)) {
			return MISSING;
		}
		Matcher needed = Pattern.compile("^// bundles: (.*)$", Pattern.MULTILINE).matcher(Files.readString(source));
		for (String name : needed.find() ? needed.group(1).strip().split("[ ,]+") : new String[0]) {
			if (compile(bundle(name), new LinkedHashSet<>()) == null) {
				return 2;
			}
		}
		Path output = Files.createTempDirectory(Files.createDirectories(WORK), "benchmark");
		try {
			List<Path> sources = new ArrayList<>(List.of(source));
			Matcher further = Pattern.compile("^// sources: (.*)$", Pattern.MULTILINE).matcher(Files.readString(source));
			while (further.find()) {
				Arrays.stream(further.group(1).strip().split("\\s+")).map(source::resolveSibling).forEach(sources::add);
			}
			if (!compileSources(sources, compiled.values(), output)) {
				return 2;
			}
			List<Path> classPath = new ArrayList<>(compiled.values());
			classPath.addAll(jars);
			classPath.add(output);
			List<String> command = new ArrayList<>(options);
			command.addAll(List.of("-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "-cp", classPath(classPath), source.getFileName().toString().replace(".java", "")));
			return java(ROOT, command);
		} finally {
			delete(output);
		}
	}

	private Bundle bundle(String name) {
		return bundles.getOrDefault(name, bundles.get("org.kaikaku." + name));
	}

	private boolean findJars(List<Artifact> further) throws IOException {
		generator = artifacts(ROOT.resolve("bundles/org.kaikaku.model/pom.xml"));
		List<Artifact> libraries = artifacts(ROOT.resolve("targetplatform/kaikaku.target")).stream()
				.filter(artifact -> !artifact.group().startsWith("org.junit") && !artifact.group().equals("org.opentest4j")).collect(Collectors.toList());
		libraries.addAll(EXTRA);
		libraries.addAll(further);
		// Jars that a test bundle carries on its own class path.
		for (Bundle bundle : bundles.values()) {
			Path pom = bundle.folder().resolve("pom.xml");
			if (Files.exists(pom) && Files.readString(pom).contains("<artifactItem>")) {
				libraries.addAll(artifacts(pom));
			}
		}
		List<Artifact> missing = Stream.concat(libraries.stream(), generator.stream()).filter(artifact -> !Files.exists(artifact.jar())).distinct().toList();
		if (!missing.isEmpty()) {
			writePom(missing);
			return false;
		}
		compiler = generator.stream().filter(artifact -> artifact.id().equals("ecj")).findFirst().orElseThrow();
		jars = libraries.stream().map(Artifact::jar).toList();
		return true;
	}

	private void readBundles() throws IOException {
		try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
			for (Path folder : folders.filter(entry -> Files.exists(entry.resolve("META-INF/MANIFEST.MF"))).toList()) {
				Manifest manifest;
				try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
					manifest = new Manifest(in);
				}
				Properties build = new Properties();
				try (var in = Files.newBufferedReader(folder.resolve("build.properties"))) {
					build.load(in);
				}
				Bundle bundle = new Bundle(folder.getFileName().toString(), folder, manifest.getMainAttributes(), build);
				bundles.put(bundle.name(), bundle);
				bundle.names("Export-Package").forEach(exported -> exporters.put(exported, bundle.name()));
			}
		}
	}

	private static List<Artifact> artifacts(Path file) throws IOException {
		List<Artifact> found = new ArrayList<>();
		Matcher matcher = ARTIFACT.matcher(Files.readString(file));
		while (matcher.find()) {
			found.add(new Artifact(matcher.group(1), matcher.group(2), matcher.group(3)));
		}
		found.removeIf(artifact -> artifact.group().equals("org.kaikaku"));
		return found;
	}

	private static void writePom(List<Artifact> missing) throws IOException {
		String dependencies = missing.stream().map(artifact -> "<dependency><groupId>" + artifact.group() + "</groupId><artifactId>" + artifact.id()
				+ "</artifactId><version>" + artifact.version()
				+ "</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>\n")
				.collect(Collectors.joining());
		Path folder = Files.createDirectories(WORK.resolve("fetch"));
		// A folder of its own keeps this throw-away project out of the pom-less build.
		Files.createDirectories(folder.resolve(".mvn"));
		Files.writeString(folder.resolve("pom.xml"), "<project><modelVersion>4.0.0</modelVersion><groupId>org.kaikaku</groupId>"
				+ "<artifactId>unit-jars</artifactId><version>1</version><packaging>pom</packaging><dependencies>\n" + dependencies + "</dependencies></project>\n");
	}

	/** The folder with the bundle's classes and resources, or null after the compiler's messages have been printed. */
	private Path compile(Bundle bundle, Set<String> path) throws IOException, InterruptedException {
		if (compiled.containsKey(bundle.name())) {
			return compiled.get(bundle.name());
		}
		if (!path.add(bundle.name())) {
			throw new IllegalStateException("Bundles need each other in a circle: " + path);
		}
		Set<Path> needed = new LinkedHashSet<>();
		for (String required : needs(bundle)) {
			Path classes = compile(bundles.get(required), path);
			if (classes == null) {
				return null;
			}
			needed.add(classes);
			needed.addAll(closures.get(required));
		}
		closures.put(bundle.name(), needed);
		path.remove(bundle.name());
		List<Path> sources = sourceFolders(bundle);
		Map<String, Path> resources = resources(bundle, sources);
		List<Path> java = new ArrayList<>();
		for (Path source : sources) {
			java.addAll(files(source).stream().filter(file -> file.toString().endsWith(".java")).toList());
		}
		Path output = WORK.resolve("classes").resolve(bundle.name()).resolve(key(bundle, java, resources, needed));
		if (!Files.exists(output)) {
			Path part = Files.createTempDirectory(Files.createDirectories(output.getParent()), "part");
			if (!compileSources(java, needed, part)) {
				delete(part);
				return null;
			}
			for (Map.Entry<String, Path> resource : resources.entrySet()) {
				Path copy = part.resolve(resource.getKey());
				Files.createDirectories(copy.getParent());
				Files.copy(resource.getValue(), copy, StandardCopyOption.REPLACE_EXISTING);
			}
			publish(part, output);
		}
		compiled.put(bundle.name(), output);
		return output;
	}

	private Set<String> needs(Bundle bundle) {
		Set<String> needed = new LinkedHashSet<>(bundle.names("Require-Bundle"));
		needed.addAll(bundle.names("Fragment-Host"));
		bundle.names("Import-Package").forEach(imported -> needed.add(exporters.getOrDefault(imported, "")));
		needed.retainAll(bundles.keySet());
		needed.remove(bundle.name());
		return needed;
	}

	private List<Path> sourceFolders(Bundle bundle) throws IOException, InterruptedException {
		List<Path> folders = new ArrayList<>();
		for (String entry : bundle.list("source..")) {
			if (entry.startsWith("target/fonts")) {
				fetchFonts(bundle);
			}
			folders.add(entry.startsWith("target/emf-gen") ? generated(bundle) : bundle.folder().resolve(entry));
		}
		folders.removeIf(folder -> !Files.isDirectory(folder));
		return folders;
	}

	/** The generated sources, made once for each state of the ecore file. */
	private Path generated(Bundle bundle) throws IOException, InterruptedException {
		Path program = ROOT.resolve("releng/emf/GenerateModel.java");
		Path ecore = ROOT.resolve("bundles/org.kaikaku.model/model/reformplan.ecore");
		String kind = bundle.name().endsWith(".edit") ? "edit" : "model";
		MessageDigest digest = digest();
		digest.update(Files.readAllBytes(program));
		digest.update(Files.readAllBytes(ecore));
		Path output = WORK.resolve("generated").resolve(kind + "-" + HexFormat.of().formatHex(digest.digest(), 0, 8));
		if (!Files.exists(output)) {
			Path part = Files.createTempDirectory(Files.createDirectories(output.getParent()), "part");
			int status = java(ROOT, List.of("-cp", classPath(generator.stream().map(Artifact::jar).toList()), program.toString(), kind, ecore.toString(), part.toString()));
			if (status != 0) {
				delete(part);
				throw new IllegalStateException("The sources of the metamodel could not be generated.");
			}
			publish(part, output);
		}
		return output;
	}

	private static void fetchFonts(Bundle bundle) throws IOException, InterruptedException {
		Path target = bundle.folder().resolve("target");
		if (!Files.exists(target.resolve("fonts.stamp"))
				&& java(ROOT, List.of(ROOT.resolve("releng/npm/FetchFiles.java").toString(), bundle.folder() + "/fonts.list",
						target + "/fonts/org/kaikaku/fonts/files", target + "/fonts.stamp")) != 0) {
			throw new IllegalStateException("The fonts could not be brought in.");
		}
	}

	/** What the bundle holds besides classes, by its place in the bundle. */
	private Map<String, Path> resources(Bundle bundle, List<Path> sources) throws IOException {
		Map<String, Path> found = new TreeMap<>();
		for (Path source : sources) {
			for (Path file : files(source)) {
				if (!file.toString().endsWith(".java") && !file.getFileName().toString().startsWith(".")) {
					found.put(source.relativize(file).toString(), file);
				}
			}
		}
		for (String entry : bundle.list("bin.includes")) {
			Path included = bundle.folder().resolve(entry);
			if (entry.equals(".") || entry.startsWith("target/") || !Files.exists(included)) {
				continue;
			}
			for (Path file : files(included)) {
				found.put(bundle.folder().relativize(file).toString(), file);
			}
		}
		return found;
	}

	private String key(Bundle bundle, List<Path> java, Map<String, Path> resources, Set<Path> needed) throws IOException {
		MessageDigest digest = digest();
		digest.update((System.getProperty("java.version") + compiler + jars + needed).getBytes(StandardCharsets.UTF_8));
		for (Path file : java) {
			digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
			digest.update(Files.readAllBytes(file));
		}
		for (Map.Entry<String, Path> resource : resources.entrySet()) {
			digest.update(resource.getKey().getBytes(StandardCharsets.UTF_8));
			digest.update(Files.readAllBytes(resource.getValue()));
		}
		return HexFormat.of().formatHex(digest.digest(), 0, 8);
	}

	/** Compiles with the compiler that the whole build uses, whose judgement differs from javac's here and there. */
	private boolean compileSources(List<Path> java, Collection<Path> needed, Path output) throws IOException {
		if (java.isEmpty()) {
			return true;
		}
		List<Path> classPath = new ArrayList<>(needed);
		classPath.addAll(jars);
		List<String> options = new ArrayList<>(List.of("-d", output.toString(), "-cp", classPath(classPath), "--release", "17", "-encoding", "UTF-8", "-g",
				"-nowarn", "-proc:none"));
		java.forEach(file -> options.add(file.toString()));
		PrintWriter messages = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
		try (URLClassLoader loader = new URLClassLoader(new URL[] {compiler.jar().toUri().toURL()})) {
			return (boolean) loader.loadClass("org.eclipse.jdt.core.compiler.batch.BatchCompiler")
					.getMethod("compile", String[].class, PrintWriter.class, PrintWriter.class, loader.loadClass("org.eclipse.jdt.core.compiler.CompilationProgress"))
					.invoke(null, options.toArray(String[]::new), messages, messages, null);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	private int test(Bundle tests, Path output, List<String> classes) throws IOException, InterruptedException {
		List<Path> classPath = new ArrayList<>(compiled.values());
		classPath.addAll(jars);
		List<String> command = new ArrayList<>(List.of("-ea", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true",
				"-cp", classPath(classPath), "org.junit.platform.console.ConsoleLauncher", "execute", "--disable-banner", "--disable-ansi-colors", "--fail-if-no-tests",
				"--details=" + (classes.isEmpty() ? "summary" : "tree")));
		command.add("--scan-classpath=" + output);
		for (String name : classes) {
			command.add("--include-classname=^(.*[.$])?" + name.replace(".java", "").replace(".", "\\.").replace("*", ".*") + "$");
		}
		return java(tests.folder(), command);
	}

	private static int java(Path folder, List<String> arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(arguments);
		return new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
	}

	private static String classPath(List<Path> entries) {
		return entries.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
	}

	private static List<Path> files(Path place) throws IOException {
		try (Stream<Path> files = Files.walk(place)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static void publish(Path part, Path output) throws IOException {
		try {
			Files.move(part, output, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException another) {
			// A run at the same time made the same folder first; equal input, equal content.
			delete(part);
			if (!Files.exists(output)) {
				throw another;
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> {
				try {
					Files.delete(file);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (java.security.NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
