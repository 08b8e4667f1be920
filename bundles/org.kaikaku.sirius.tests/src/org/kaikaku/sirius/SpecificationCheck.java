package org.kaikaku.sirius;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Checks a viewpoint specification against the metamodel, the services, the words and itself; collects what is wrong. */
final class SpecificationCheck {
	private static final String MODEL = "reformplan::";
	private static final Map<String, String> NAMESPACES = Map.of(
			"description", "http://www.eclipse.org/sirius/description/1.1.0",
			"description_1", "http://www.eclipse.org/sirius/diagram/description/1.1.0",
			"description_2", "http://www.eclipse.org/sirius/table/description/1.1.0",
			"description_3", "http://www.eclipse.org/sirius/tree/description/1.0.0",
			"style", "http://www.eclipse.org/sirius/diagram/description/style/1.1.0",
			"tool", "http://www.eclipse.org/sirius/description/tool/1.1.0",
			"tool_1", "http://www.eclipse.org/sirius/diagram/description/tool/1.1.0");
	/** What an attribute may refer to, by tag; a type is named where tags are shared. */
	private static final Map<String, Set<String>> TARGETS = Map.ofEntries(
			Map.entry("deletionDescription", Set.of("ownedTools DeleteElementDescription")),
			Map.entry("labelDirectEdit", Set.of("ownedTools DirectEditLabel")),
			Map.entry("dropDescriptions", Set.of("ownedTools ContainerDropDescription")),
			Map.entry("reconnections", Set.of("ownedTools ReconnectEdgeDescription")),
			Map.entry("reusedBorderedNodeMappings", Set.of("nodeMappings")),
			Map.entry("reusedNodeMappings", Set.of("nodeMappings", "subNodeMappings")),
			Map.entry("reusedContainerMappings", Set.of("containerMappings", "subContainerMappings")),
			Map.entry("sourceMapping", Set.of("nodeMappings", "containerMappings")),
			Map.entry("targetMapping", Set.of("nodeMappings", "containerMappings")),
			Map.entry("nodeMappings", Set.of("nodeMappings", "subNodeMappings")),
			Map.entry("containerMappings", Set.of("containerMappings", "subContainerMappings")),
			Map.entry("edgeMappings", Set.of("edgeMappings")),
			Map.entry("mappings", Set.of("subNodeMappings", "subContainerMappings")),
			Map.entry("mapping", Set.of("ownedLineMappings", "ownedSubLines", "subItemMappings")),
			Map.entry("reusedSubLines", Set.of("ownedLineMappings", "ownedSubLines")),
			Map.entry("lineMapping", Set.of("ownedLineMappings", "ownedSubLines")),
			Map.entry("columnMapping", Set.of("ownedColumnMappings")),
			Map.entry("reusedTreeItemMappings", Set.of("subItemMappings")));
	/** Tools that are not in the palette: somebody has to refer to them. */
	private static final Map<String, String> BEHIND = Map.of("DeleteElementDescription", "deletionDescription", "DirectEditLabel",
			"labelDirectEdit", "ContainerDropDescription", "dropDescriptions", "ReconnectEdgeDescription", "reconnections");
	private static final Set<String> MAPPINGS = Set.of("nodeMappings", "containerMappings", "subNodeMappings",
			"subContainerMappings", "edgeMappings", "ownedLineMappings",
			"ownedSubLines", "ownedColumnMappings", "intersection", "subItemMappings");
	private static final Set<String> COLOURS = Set.of("labelColor", "borderColor", "color", "backgroundColor", "foregroundColor",
			"strokeColor", "foreGroundColor");

	private final SpecificationFile file;
	private final Map<String, Properties> words;
	private final List<String> problems = new ArrayList<>();

	/** @param words the words of the bundle by language */
	SpecificationCheck(SpecificationFile file, Map<String, Properties> words) {
		this.file = file;
		this.words = words;
	}

	/** What is wrong, with the place; empty when all is well. */
	List<String> problems() {
		namespaces();
		names();
		references();
		classes();
		labels();
		tools();
		new ExpressionCheck(file, this::contexts, this::problem).check();
		return problems;
	}

	private void problem(Element place, String text) {
		problems.add(text + " @ " + SpecificationFile.place(place));
	}

	private void namespaces() {
		NAMESPACES.forEach((prefix, uri) -> {
			if (!uri.equals(file.root.getAttribute("xmlns:" + prefix)))
				problem(file.root, "namespace of " + prefix + " is not " + uri);
		});
		for (Element representation : representations())
			if (file.children(representation, "metamodel").stream()
					.noneMatch(m -> m.getAttribute("href").equals(ReformplanPackage.eNS_URI + "#/")))
				problem(representation, "does not name the metamodel");
	}

	private List<Element> representations() {
		return file.all().stream().filter(e -> e.getTagName().equals("ownedRepresentations")).toList();
	}

	/** References go by name, so names of one kind must differ among siblings. */
	private void names() {
		for (Element element : file.all()) {
			Set<String> seen = new HashSet<>();
			for (Element child : file.children(element))
				if (!child.getAttribute("name").isEmpty() && !seen.add(child.getTagName() + " " + child.getAttribute("name"))
						&& !child.getTagName().equals("variables"))
					problem(child, "name is not unique");
		}
	}

	private void references() {
		for (Element element : file.all())
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				Attr attribute = (Attr) element.getAttributes().item(i);
				if (attribute.getValue().startsWith("//"))
					reference(element, attribute.getName());
				else if (TARGETS.containsKey(attribute.getName()) && !attribute.getValue().isEmpty())
					problem(element, attribute.getName() + " is no path");
			}
	}

	private void reference(Element element, String attribute) {
		for (Optional<Element> target : file.references(element, attribute)) {
			if (target.isEmpty()) {
				problem(element, attribute + " leads nowhere");
				continue;
			}
			String tag = target.get().getTagName();
			String typed = tag + " " + SpecificationFile.type(target.get());
			boolean colour = COLOURS.contains(attribute) && tag.equals("entries");
			Set<String> fitting = TARGETS.getOrDefault(attribute, Set.of());
			if (!colour && !fitting.contains(tag) && !fitting.contains(typed))
				problem(element, attribute + " leads to " + typed);
			if (!colour && representation(element) != representation(target.get()))
				problem(element, attribute + " leads into another representation");
		}
	}

	private static Element representation(Element element) {
		for (Element e = element; e != null; e = SpecificationFile.parent(e).orElse(null))
			if (e.getTagName().equals("ownedRepresentations"))
				return e;
		return null;
	}

	private void classes() {
		for (Element element : file.all())
			if (element.hasAttribute("domainClass") && domainClass(element).isEmpty())
				problem(element, "the metamodel has no class " + element.getAttribute("domainClass"));
	}

	/** The class of the elements that a mapping or representation shows. */
	static Optional<EClass> domainClass(Element element) {
		String name = element.getAttribute("domainClass");
		return name.startsWith(MODEL) && ReformplanPackage.eINSTANCE.getEClassifier(name.substring(MODEL.length())) instanceof EClass c
				? Optional.of(c)
				: Optional.empty();
	}

	private void labels() {
		Set<String> used = new LinkedHashSet<>(Set.of("bundle.name"));
		for (Element element : file.all()) {
			boolean named = MAPPINGS.contains(element.getTagName()) || element.getTagName().matches(
					"ownedViewpoints|ownedRepresentations|additionalLayers|toolSections|ownedTools|createTreeItem|ownedCreateLine|dropTools");
			if (named && !element.getAttribute("label").startsWith("%"))
				problem(element, "has no label");
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				String value = element.getAttributes().item(i).getNodeValue();
				if (!value.startsWith("%"))
					continue;
				used.add(value.substring(1));
				words.forEach((language, all) -> {
					if (all.getProperty(value.substring(1), "").isBlank())
						problem(element, "no " + language + " word for " + value);
				});
			}
		}
		words.forEach((language, all) -> {
			Set<String> left = new LinkedHashSet<>(all.stringPropertyNames());
			left.removeAll(used);
			if (!left.isEmpty())
				problem(file.root, language + " words that nobody shows: " + left);
		});
	}

	private void tools() {
		Map<String, Set<Element>> referred = new LinkedHashMap<>();
		BEHIND.values().forEach(attribute -> {
			Set<Element> targets = referred.computeIfAbsent(attribute, a -> new HashSet<>());
			file.all().forEach(e -> file.references(e, attribute).forEach(t -> t.ifPresent(targets::add)));
		});
		for (Element element : file.all()) {
			String behind = BEHIND.get(SpecificationFile.type(element));
			if (behind != null && !referred.get(behind).contains(element))
				problem(element, "is a tool that nobody uses");
			boolean onDiagram = Set.of("nodeMappings", "containerMappings", "subNodeMappings", "subContainerMappings", "edgeMappings")
					.contains(element.getTagName());
			if (onDiagram && !element.hasAttribute("deletionDescription"))
				problem(element, "would be deleted by Sirius instead of by us");
			if (element.getTagName().matches("ownedTools|createTreeItem|ownedCreateLine|dropTools|create|delete|directEdit")
					&& file.all().stream().noneMatch(
							e -> e.hasAttribute("browseExpression") && SpecificationCheck.isBelow(e, element)))
				problem(element, "is a tool that does nothing");
		}
	}

	private static boolean isBelow(Element element, Element above) {
		for (Element e = element; e != null; e = SpecificationFile.parent(e).orElse(null))
			if (e == above)
				return true;
		return false;
	}

	/** The classes of the elements below which a mapping looks for its own: those of its owner and of whoever uses it again. */
	private Collection<EClass> contexts(Element mapping) {
		Set<EClass> found = new LinkedHashSet<>();
		owner(mapping).flatMap(SpecificationCheck::domainClass).ifPresent(found::add);
		for (Element element : file.all())
			for (String attribute : List.of("reusedBorderedNodeMappings", "reusedNodeMappings", "reusedContainerMappings",
					"reusedSubLines", "reusedTreeItemMappings"))
				if (file.references(element, attribute).contains(Optional.of(mapping)))
					domainClass(element).ifPresent(found::add);
		return found;
	}

	private static Optional<Element> owner(Element mapping) {
		for (Element e = SpecificationFile.parent(mapping).orElse(null); e != null; e = SpecificationFile.parent(e).orElse(null))
			if (e.hasAttribute("domainClass"))
				return Optional.of(e);
		return Optional.empty();
	}
}
