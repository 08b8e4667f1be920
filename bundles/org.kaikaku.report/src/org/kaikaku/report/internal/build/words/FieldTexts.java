package org.kaikaku.report.internal.build.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.TextField;
import org.kaikaku.model.reformplan.TextRole;
import org.kaikaku.model.reformplan.TextScope;
import org.kaikaku.report.internal.build.Build;

/** The texts of an element in the order in which the plan's sheets ask for them. */
public final class FieldTexts {

	private FieldTexts() {
	}

	/** The texts in the order of the plan's fields, those without a field last. */
	public static List<FieldText> ordered(List<FieldText> texts, Plan plan) {
		List<FieldText> ordered = new ArrayList<>(texts);
		ordered.sort(Comparator.comparingInt(t -> {
			int index = plan.getTextFields().indexOf(t.getField());
			return index < 0 ? Integer.MAX_VALUE : index;
		}));
		return ordered;
	}

	/** The fields that the plan asks for at a kind of place. */
	public static List<TextField> fields(Plan plan, TextScope scope) {
		return plan.getTextFields().stream().filter(f -> f.getScopes().contains(scope)).toList();
	}

	/** What a text is called on the sheet. */
	public static String label(FieldText text, Build build) {
		return label(text.getField(), build);
	}

	/** What a field is called on the sheet; the word for its role when it has no name. */
	public static String label(TextField field, Build build) {
		if (field == null) {
			return build.label(TextRole.OTHER);
		}
		return field.getName() == null ? build.label(field.getRole()) : field.getName();
	}

	/** The name of the region in which a text can be edited: its role. */
	public static String region(FieldText text) {
		return text.getField() == null ? "text" : text.getField().getRole().getLiteral();
	}
}
