package org.kaikaku.compare.internal.merge;

import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.compare.internal.model.ClassFeatures;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.YearlyRecord;

/**
 * By what people would say that two new elements of one list are the same, although each side gave its own id: the record
 * of a year, the value of a year, the text of a field, the rating by an assessor, the effect of a category; anything else
 * when all its own values are the same.
 */
final class NaturalKeys {
	private NaturalKeys() {
	}

	/**
	 * The natural key of an element, comparable within one list only.
	 *
	 * @param keys key of an element that is referred to
	 * @return null when it has none
	 */
	static String of(EObject element, Function<EObject, String> keys) {
		String name = element.eClass().getName() + ' ';
		if (element instanceof YearlyRecord record)
			return record.getTerm() == null ? null : name + record.getTerm() + ' ' + record.getUntil();
		if (element instanceof IndicatorValue value)
			return value.getTerm() == null ? null : name + value.getTerm();
		if (element instanceof FieldText text)
			return text.getField() == null ? null : name + keys.apply(text.getField());
		if (element instanceof Rating rating)
			return name + key(rating.getScale(), keys) + ' ' + key(rating.getAssessor(), keys);
		if (element instanceof EffectAmount effect)
			return name + key(effect.getCategory(), keys) + ' ' + effect.getNature() + ' ' + effect.getCumulativeSince();
		String content = content(element);
		return content.isEmpty() ? null : name + content;
	}

	private static String key(EObject target, Function<EObject, String> keys) {
		return target == null ? "" : keys.apply(target);
	}

	/** All own values as text; empty when nothing is set. */
	static String content(EObject element) {
		StringBuilder content = new StringBuilder();
		for (EStructuralFeature feature : ClassFeatures.of(element.eClass()).values())
			if (element.eIsSet(feature))
				content.append(feature.getName()).append('=').append(Elements.values(element, feature)).append('\n');
		return content.toString();
	}

	/** How many of the own values of two elements are the same: true for half of them or more. */
	static boolean similar(EObject a, EObject b) {
		if (a.eClass() != b.eClass())
			return false;
		int set = 0;
		int same = 0;
		for (EStructuralFeature feature : ClassFeatures.of(a.eClass()).values())
			if (a.eIsSet(feature) || b.eIsSet(feature)) {
				set++;
				if (Elements.values(a, feature).equals(Elements.values(b, feature)))
					same++;
			}
		return 2 * same >= set;
	}
}
