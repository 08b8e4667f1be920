import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenProviderKind;
import org.eclipse.emf.codegen.ecore.genmodel.GenResourceKind;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes the Java sources of a metamodel without an Eclipse installation.
 *
 * <p>Usage: {@code java -cp EMF-JARS GenerateModel.java model|edit FILE.ecore OUTPUT-FOLDER [FILE...]}. The generator model
 * is made afresh from the ecore file each time, so a class added to the metamodel needs no second edit anywhere. Nothing
 * is rewritten while the ecore file and the further files (normally this source) are unchanged; equal input gives
 * byte-identical sources.
 */
public class GenerateModel {

	private static final String BASE_PACKAGE = "org.kaikaku.model";
	private static final String EDIT_BUNDLE = "org.kaikaku.model.edit";
	/** Name under which the output folder is shown to EMF, which only writes to workspace addresses. */
	private static final String OUTPUT = "generated";

	public static void main(String[] args) throws IOException {
		if (args.length < 3 || !List.of("model", "edit").contains(args[0])) {
			System.err.println("Usage: GenerateModel.java model|edit FILE.ecore OUTPUT-FOLDER [FILE...]");
			System.exit(2);
		}
		Path ecore = Path.of(args[1]).toRealPath();
		Path output = Path.of(args[2]).toAbsolutePath();
		Path stamp = output.resolve(".generated-from");
		StringBuilder inputs = new StringBuilder(args[0]).append(' ').append(checksum(ecore));
		for (String other : List.of(args).subList(3, args.length)) {
			inputs.append(' ').append(checksum(Path.of(other)));
		}
		String key = inputs.toString();
		if (Files.exists(stamp) && Files.readString(stamp).equals(key)) {
			return;
		}
		clear(output);
		GenModel genModel = genModel(ecore, output);
		Diagnostic problems = genModel.diagnose();
		if (problems.getSeverity() >= Diagnostic.ERROR) {
			fail(problems, "");
		}
		Generator generator = new Generator();
		generator.setInput(genModel);
		Object kind = args[0].equals("edit") ? GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE : GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE;
		Diagnostic result = generator.generate(genModel, kind, new BasicMonitor());
		if (result.getSeverity() != Diagnostic.OK) {
			fail(result, "");
		}
		Files.writeString(stamp, key);
	}

	private static GenModel genModel(Path ecore, Path output) {
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		EcorePlugin.getPlatformResourceMap().put(OUTPUT, URI.createFileURI(output + "/"));
		URI ecoreUri = URI.createFileURI(ecore.toString());
		Resource model = resources.getResource(ecoreUri, true);
		EPackage ePackage = (EPackage) model.getContents().get(0);

		GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
		resources.createResource(ecoreUri.trimFileExtension().appendFileExtension("genmodel")).getContents().add(genModel);
		genModel.initialize(List.of(ePackage));
		genModel.setModelName("Kaikaku");
		genModel.setModelPluginID(BASE_PACKAGE);
		genModel.setModelDirectory("/" + OUTPUT);
		genModel.setEditPluginID(EDIT_BUNDLE);
		genModel.setEditDirectory("/" + OUTPUT);
		genModel.setEditPluginClass(EDIT_BUNDLE + ".ReformplanEditPlugin");
		genModel.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
		genModel.setRootExtendsClass("org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container");
		genModel.setOperationReflection(true);
		genModel.setImportOrganizing(true);
		// The text of the documentation stays in the ecore file; start-up need not build it as annotations.
		genModel.setSuppressGenModelAnnotations(true);
		genModel.setCopyrightFields(false);
		genModel.setBundleManifest(false);
		genModel.setUpdateClasspath(false);
		genModel.setCodeFormatting(false);
		genModel.setCanGenerate(true);
		genModel.setValidateModel(true);
		for (GenPackage genPackage : genModel.getGenPackages()) {
			genPackage.setBasePackage(BASE_PACKAGE);
			genPackage.setResource(GenResourceKind.NONE_LITERAL);
			// Written out as code, the package is ready sooner than when read from a file.
			genPackage.setLoadInitialization(false);
			genPackage.setLiteralsInterface(true);
			genPackage.setDisposableProviderFactory(true);
			genPackage.getGenClasses().forEach(genClass -> genClass.setProvider(GenProviderKind.SINGLETON_LITERAL));
		}
		return genModel;
	}

	private static String checksum(Path file) throws IOException {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static void clear(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				files.sorted(Comparator.reverseOrder()).forEach(GenerateModel::delete);
			}
		}
		Files.createDirectories(folder);
	}

	private static void delete(Path file) {
		try {
			Files.delete(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void fail(Diagnostic problem, String indent) {
		report(problem, indent);
		System.exit(1);
	}

	private static void report(Diagnostic problem, String indent) {
		System.err.println(indent + problem.getMessage());
		if (problem.getException() != null) {
			problem.getException().printStackTrace();
		}
		problem.getChildren().forEach(child -> report(child, indent + "  "));
	}
}
