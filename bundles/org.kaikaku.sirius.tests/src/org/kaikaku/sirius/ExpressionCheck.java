package org.kaikaku.sirius;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.w3c.dom.Element;

/** Checks the expressions of a specification: every feature and class in them is in the metamodel, every service is there and fits. */
final class ExpressionCheck {
	private static final Pattern CALL = Pattern.compile("(?:(\\w+)|(?<=\\)))\\.(\\w+)\\(((?:[^()]|\\(\\))*)\\)");
	private static final Pattern FEATURE = Pattern.compile("\\b(self|element|container|source|target)\\.(\\w+)\\b(?!\\()");
	private static final Pattern ALLOWED = Pattern.compile("aql:[\\w.,'() <>=-]+|var:self|feature:\\w+|-?\\d+|");
	private static final Set<String> ATTRIBUTES = Set.of("semanticCandidatesExpression", "labelExpression", "tooltipExpression",
			"predicateExpression", "precondition", "browseExpression", "targetFinderExpression", "sourceFinderExpression",
			"titleExpression", "inputLabelExpression", "candidatesExpression", "headerLabelExpression", "columnFinderExpression",
			"canEdit", "sizeComputationExpression", "borderSizeComputationExpression");
	private static final Set<String> COLLECTIONS = Set.of("isEmpty", "notEmpty", "asSequence");

	private final SpecificationFile file;
	private final Function<Element, Collection<EClass>> contexts;
	private final BiConsumer<Element, String> problem;
	private final List<Method> services = new ArrayList<>();

	ExpressionCheck(SpecificationFile file, Function<Element, Collection<EClass>> contexts, BiConsumer<Element, String> problem) {
		this.file = file;
		this.contexts = contexts;
		this.problem = problem;
	}

	void check() {
		for (Element element : file.all())
			if (element.getTagName().equals("ownedJavaExtensions"))
				load(element);
		for (Element element : file.all())
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				String name = element.getAttributes().item(i).getNodeName();
				String value = element.getAttributes().item(i).getNodeValue();
				if (ATTRIBUTES.contains(name))
					check(element, name, value);
				else if (value.matches("(aql|feature|var|service):.*"))
					problem.accept(element, "an expression where none is known: " + name);
			}
	}

	private void load(Element extension) {
		String name = extension.getAttribute("qualifiedClassName");
		try {
			Class<?> type = Class.forName(name, true, Registrar.class.getClassLoader());
			if (!Modifier.isPublic(type.getModifiers()) || !Modifier.isPublic(type.getConstructor().getModifiers()))
				problem.accept(extension, name + " cannot be made");
			for (Method method : type.getDeclaredMethods())
				if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
					if (method.getParameterCount() == 0 || !EObject.class.isAssignableFrom(method.getParameterTypes()[0]))
						problem.accept(extension, "no element to call " + method.getName() + " on");
					services.add(method);
				}
		} catch (ReflectiveOperationException e) {
			problem.accept(extension, "there is no class " + name + " that can be made");
		}
	}

	private void check(Element element, String attribute, String expression) {
		if (!ALLOWED.matcher(expression).matches()) {
			problem.accept(element, "cannot be checked: " + attribute + " " + expression);
			return;
		}
		Collection<EClass> self = self(element, attribute);
		if (expression.startsWith("feature:"))
			feature(element, expression.substring("feature:".length()), self);
		if (!expression.startsWith("aql:"))
			return;
		Matcher features = FEATURE.matcher(expression);
		while (features.find())
			problem.accept(element, "a feature where only services are: " + features.group());
		Matcher calls = CALL.matcher(expression);
		int found = 0;
		while (calls.find()) {
			found++;
			call(element, calls.group(1), calls.group(2), calls.group(3), self);
		}
		boolean constant = Set.of("aql:true", "aql:false", "aql:element").contains(expression);
		if (found == 0 && !constant)
			problem.accept(element, "calls nothing: " + expression);
		Matcher collection = Pattern.compile("->(\\w+)\\(").matcher(expression);
		while (collection.find())
			if (!COLLECTIONS.contains(collection.group(1)))
				problem.accept(element, "unknown operation " + collection.group(1));
	}

	private void feature(Element element, String name, Collection<EClass> self) {
		if (name.equals("eContainer"))
			return;
		if (self.isEmpty())
			problem.accept(element, "feature " + name + " of nothing known");
		for (EClass type : self)
			if (type.getEStructuralFeature(name) == null)
				problem.accept(element, type.getName() + " has no feature " + name);
	}

	private void call(Element element, String receiver, String name, String arguments, Collection<EClass> self) {
		List<String> given = arguments.isBlank() ? List.of() : List.of(arguments.split(", "));
		List<Method> named = services.stream().filter(s -> s.getName().equals(name)).toList();
		if (named.isEmpty()) {
			problem.accept(element, "there is no service " + name);
			return;
		}
		List<Method> fitting = named.stream().filter(m -> fits(m, given)).toList();
		if (fitting.isEmpty()) {
			problem.accept(element, "no service " + name + " takes " + given);
			return;
		}
		if ("self".equals(receiver))
			for (EClass type : self)
				if (fitting.stream().noneMatch(m -> m.getParameterTypes()[0].isAssignableFrom(type.getInstanceClass())))
					problem.accept(element, "service " + name + " cannot be called on " + type.getName());
		for (String argument : given)
			if (argument.startsWith("'") && !(ReformplanPackage.eINSTANCE
					.getEClassifier(argument.substring(1, argument.length() - 1)) instanceof EClass c && !c.isAbstract()))
				problem.accept(element, "the metamodel has no class " + argument + " to make");
	}

	/** Whether a service takes as many arguments of such kinds; what a variable holds is known to Sirius only. */
	private static boolean fits(Method method, List<String> given) {
		if (method.getParameterCount() != given.size() + 1)
			return false;
		for (int i = 0; i < given.size(); i++) {
			Class<?> wanted = method.getParameterTypes()[i + 1];
			String argument = given.get(i);
			boolean good = argument.startsWith("'") || argument.equals("arg0") ? wanted == String.class
					: argument.matches("-?\\d+") ? wanted == Integer.class
							: argument.endsWith("->asSequence()") ? wanted == List.class : EObject.class.isAssignableFrom(wanted);
			if (!good)
				return false;
		}
		return true;
	}

	/** What {@code self} is: for what a mapping shows its own class, for where it looks the classes that it looks below. */
	private Collection<EClass> self(Element element, String attribute) {
		boolean candidates = attribute.equals("semanticCandidatesExpression");
		if (attribute.equals("targetFinderExpression") && !element.hasAttribute("domainClass"))
			return file.references(element, "sourceMapping").stream().flatMap(Optional::stream)
					.flatMap(m -> SpecificationCheck.domainClass(m).stream()).distinct().toList();
		if (candidates)
			return contexts.apply(element);
		if (element.getTagName().equals("intersection") || inIntersection(element))
			return lines(element);
		for (Element e = element; e != null; e = SpecificationFile.parent(e).orElse(null)) {
			if (e.getTagName().equals("ownedTools"))
				return toolContexts(e);
			if (e.hasAttribute("domainClass"))
				return SpecificationCheck.domainClass(e).map(List::of).orElse(List.of());
			if (e.getTagName().equals("edgeMappings"))
				return List.of();
		}
		return List.of();
	}

	private static boolean inIntersection(Element element) {
		return SpecificationFile.parent(element).filter(p -> p.getTagName().equals("intersection")).isPresent();
	}

	private Collection<EClass> lines(Element element) {
		Element intersection = element.getTagName().equals("intersection") ? element : SpecificationFile.parent(element).orElseThrow();
		return file.references(intersection, "lineMapping").stream().flatMap(Optional::stream)
				.flatMap(m -> SpecificationCheck.domainClass(m).stream()).toList();
	}

	/** A label is edited on the elements of the mappings that name the tool. */
	private Collection<EClass> toolContexts(Element tool) {
		return file.all().stream().filter(e -> file.references(e, "labelDirectEdit").contains(Optional.of(tool)))
				.flatMap(e -> SpecificationCheck.domainClass(e).stream()).distinct().toList();
	}
}
