package org.kaikaku.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.validation.fixture.Fixture;

/**
 * A rule that reads more than it declares gives stale findings. Each rule that reads beyond its unit is put on an example in
 * which it finds something; then every feature of every element is changed in turn, and back.
 */
class DeclaredReadsTest {
	static List<Rule> rules() {
		return BuiltInRules.all().stream().filter(r -> r.scope() != Scope.UNIT).toList();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void afterAChangeOfAnyFeatureOfAnyElementTheFindingsAreThoseOfAFullRun(Rule rule) {
		List<String> lines = Fixture.lines(Path.of("testdata/rules", rule.id() + ".txt"));
		int ok = lines.indexOf("ok");
		compareAfterEachChange(rule, lines.subList(1, ok));
		compareAfterEachChange(rule, lines.subList(ok + 1, lines.size()));
	}

	private static void compareAfterEachChange(Rule rule, List<String> example) {
		Fixture fixture = Fixture.read(Path.of("testdata/base.txt"));
		fixture.apply(example);
		Municipality file = fixture.municipality();
		List<EObject> all = new ArrayList<>(List.of(file));
		file.eAllContents().forEachRemaining(all::add);
		Validator validator = new Validator(List.of(rule)).sequential();
		try (LiveValidation live = validator.live(file)) {
			live.update();
			for (EObject element : all)
				for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures())
					if (feature.isChangeable() && !feature.isDerived() && (element.eIsSet(feature) || hasOther(element, feature, all)))
						change(element, feature, all, () -> assertEquals(validator.validate(file).findings(), live.update().findings(),
								() -> element + "." + feature.getName()));
		}
	}

	/** Makes each change that other elements of the type suggest, and takes it back. */
	private static void change(EObject element, EStructuralFeature feature, List<EObject> all, Runnable compare) {
		if (feature.isMany())
			changeList(element, feature, compare);
		else {
			Object before = element.eGet(feature);
			List<Object> values = new ArrayList<>();
			values.add(null);
			if (!isContainment(feature))
				all.stream().filter(e -> e.eClass() == element.eClass()).map(e -> e.eGet(feature)).distinct().forEach(values::add);
			for (Object value : values) {
				if (value == null)
					element.eUnset(feature);
				else
					element.eSet(feature, value);
				compare.run();
			}
			element.eSet(feature, before);
			compare.run();
		}
	}

	@SuppressWarnings("unchecked")
	private static void changeList(EObject element, EStructuralFeature feature, Runnable compare) {
		EList<Object> list = (EList<Object>) element.eGet(feature);
		for (int i = 0; i < list.size(); i++) {
			Object taken = list.remove(i);
			compare.run();
			list.add(i, taken);
			compare.run();
		}
		if (list.size() > 1) {
			list.move(0, list.size() - 1);
			compare.run();
			list.move(list.size() - 1, 0);
			compare.run();
		}
	}

	private static boolean hasOther(EObject element, EStructuralFeature feature, List<EObject> all) {
		return !feature.isMany() && !isContainment(feature)
				&& all.stream().anyMatch(e -> e.eClass() == element.eClass() && e.eIsSet(feature));
	}

	private static boolean isContainment(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}
}
