import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes the reference page of a metamodel from its own annotations and its labels, so that model and page cannot differ.
 *
 * <p>Usage: {@code java -cp EMF-JARS WriteReference.java FILE.ecore LABELS.properties OUTPUT.html}. Fails when anything in the
 * metamodel has no documentation or no label.
 */
public class WriteReference {
	private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:16px/1.6 "BIZ UDPGothic","Noto Sans JP",system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.6rem}h2{font-size:1.2rem;margin:2.2rem 0 .2rem;border-top:1px solid #8888;padding-top:.8rem}
            h2 small{font-weight:normal;opacity:.75;margin-left:.6rem}
            p{margin:.3rem 0}table{border-collapse:collapse;width:100%;margin:.6rem 0;font-size:.92rem}
            th,td{border-bottom:1px solid #8884;padding:.25rem .6rem .25rem 0;text-align:left;vertical-align:top}
            th{font-weight:600}code{font-family:ui-monospace,monospace}nav{columns:4 12rem;font-size:.92rem}nav a{display:block}
            .kind{opacity:.75}""";
	private final EPackage model;
	private final Properties labels;
	private final StringBuilder html = new StringBuilder();
	private final List<String> missing = new ArrayList<>();

	private WriteReference(EPackage model, Properties labels) {
		this.model = model;
		this.labels = labels;
	}

	public static void main(String[] args) throws IOException {
		if (args.length != 3) {
			System.err.println("Usage: WriteReference.java FILE.ecore LABELS.properties OUTPUT.html");
			System.exit(2);
		}
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		EPackage model = (EPackage) set.getResource(URI.createFileURI(Path.of(args[0]).toRealPath().toString()), true).getContents().get(0);
		Properties labels = new Properties();
		try (Reader in = Files.newBufferedReader(Path.of(args[1]), StandardCharsets.UTF_8)) {
			labels.load(in);
		}
		WriteReference page = new WriteReference(model, labels);
		page.write();
		if (!page.missing.isEmpty()) {
			System.err.println("The metamodel lacks " + String.join("; ", page.missing));
			System.exit(1);
		}
		Path output = Path.of(args[2]);
		Files.createDirectories(output.getParent());
		String text = page.html.toString();
		if (!Files.exists(output) || !Files.readString(output).equals(text)) {
			Files.writeString(output, text);
		}
	}

	private void write() {
		html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
				.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>Metamodel of reform plans</title>\n<style>\n")
				.append(STYLE).append("\n</style>\n</head>\n<body>\n<h1>Metamodel of reform plans <small>計画のメタモデル</small></h1>\n");
		paragraph(documentation(model));
		paragraph("Namespace: " + model.getNsURI());
		html.append("<nav aria-label=\"Contents\">\n");
		Map<String, String> names = new TreeMap<>();
		model.getEClassifiers().forEach(c -> names.put(c.getName(), c.getName()));
		names.keySet().forEach(n -> html.append("<a href=\"#").append(n).append("\">").append(n).append("</a>\n"));
		html.append("</nav>\n");
		for (EClassifier classifier : model.getEClassifiers()) {
			classifier(classifier);
		}
		html.append("</body>\n</html>\n");
	}

	private void classifier(EClassifier classifier) {
		html.append("<h2 id=\"").append(classifier.getName()).append("\">").append(classifier.getName()).append("<small lang=\"ja\">")
				.append(escape(label(classifier.getName()))).append("</small></h2>\n");
		paragraph(documentation(classifier));
		if (classifier instanceof EClass type) {
			type(type);
		} else if (classifier instanceof EEnum enumeration) {
			table(List.of("Literal", "日本語", "Meaning"), enumeration.getELiterals().stream().map(this::row).toList());
		}
	}

	private void type(EClass type) {
		List<String> above = type.getESuperTypes().stream().map(WriteReference::link).toList();
		List<String> below = model.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(c -> c.getESuperTypes().contains(type)).map(WriteReference::link).toList();
		String kind = (type.isAbstract() ? "Abstract. " : "") + (above.isEmpty() ? "" : "Is a " + String.join(" and a ", above) + ". ")
				+ (below.isEmpty() ? "" : "Kinds: " + String.join(", ", below) + ".");
		if (!kind.isBlank()) {
			html.append("<p class=\"kind\">").append(kind.strip()).append("</p>\n");
		}
		if (!type.getEStructuralFeatures().isEmpty()) {
			table(List.of("Feature", "日本語", "Type", "Meaning"), type.getEStructuralFeatures().stream().map(this::row).toList());
		}
	}

	private List<String> row(EEnumLiteral literal) {
		String key = literal.getEEnum().getName() + "." + literal.getLiteral();
		return List.of("<code>" + literal.getLiteral() + "</code>", escape(label(key)), escape(documentation(literal)));
	}

	private List<String> row(EStructuralFeature feature) {
		String type = feature.getEType().getEPackage() == model ? link(feature.getEType()) : feature.getEType().getName().substring(1);
		if (feature instanceof EReference reference) {
			type = (reference.isContainment() ? "holds " : "refers to ") + type;
		}
		if (feature.isMany()) {
			type += " *";
		}
		if (feature instanceof EAttribute && feature.getDefaultValueLiteral() != null) {
			type += " = " + escape(feature.getDefaultValueLiteral());
		}
		String key = feature.getEContainingClass().getName() + "." + feature.getName();
		return List.of("<code>" + feature.getName() + "</code>", escape(label(key)), type, escape(documentation(feature)));
	}

	private void table(List<String> heads, List<List<String>> rows) {
		html.append("<table><thead><tr>").append(heads.stream().map(h -> "<th scope=\"col\">" + h + "</th>").collect(Collectors.joining()))
				.append("</tr></thead><tbody>\n");
		for (List<String> row : rows) {
			html.append("<tr>").append(row.stream().map(c -> "<td>" + c + "</td>").collect(Collectors.joining())).append("</tr>\n");
		}
		html.append("</tbody></table>\n");
	}

	private void paragraph(String text) {
		html.append("<p>").append(escape(text)).append("</p>\n");
	}

	private static String link(EClassifier classifier) {
		return "<a href=\"#" + classifier.getName() + "\">" + classifier.getName() + "</a>";
	}

	private String label(String key) {
		String label = labels.getProperty(key);
		if (label == null) {
			missing.add("a label for " + key);
		}
		return label == null ? "" : label;
	}

	private String documentation(EModelElement element) {
		String text = EcoreUtil.getDocumentation(element);
		if (text == null || text.isBlank()) {
			missing.add("documentation of " + ((ENamedElement) element).getName());
		}
		return text == null ? "" : text;
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
