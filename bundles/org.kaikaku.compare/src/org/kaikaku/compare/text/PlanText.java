package org.kaikaku.compare.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.internal.model.ClassFeatures;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.compare.internal.model.ElementTable;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.Municipality;

/**
 * A whole file as readable lines, one fact a line, indented by depth, for tools that compare lines of text, such as git with a
 * {@code textconv}. Ids are left out: they say nothing to people, and what they tell apart stands at different places.
 */
public final class PlanText {
	private final ElementNames names;
	private final ValueWords words;
	private final ModelLabels labels;

	/** @param locale language of the lines */
	public PlanText(Locale locale) {
		names = new ElementNames(locale);
		words = new ValueWords(locale);
		labels = ModelLabels.of(locale);
	}

	/** The lines of a file, without line ends. */
	public List<String> lines(Municipality model) {
		List<String> lines = new ArrayList<>();
		write(model, new ElementTable(model), "", lines);
		return lines;
	}

	/** The lines of one element with all that is in it, without line ends. */
	public List<String> lines(EObject element) {
		List<String> lines = new ArrayList<>();
		write(element, new ElementTable(EcoreUtil.getRootContainer(element)), "", lines);
		return lines;
	}

	private void write(EObject element, ElementTable table, String indent, List<String> lines) {
		lines.add(indent + names.of(element));
		ClassFeatures features = ClassFeatures.of(element.eClass());
		for (EStructuralFeature feature : features.values())
			for (String value : Elements.values(element, feature))
				lines.add(indent + "  " + labels.of(feature) + ": " + oneLine(words.of(feature, value, table::find)));
		for (EReference feature : features.children())
			if (element.eIsSet(feature))
				for (EObject child : Elements.children(element, feature))
					write(child, table, indent + "  ", lines);
	}

	private static String oneLine(String text) {
		return text.replace("\r", "").replace('\n', '⏎');
	}
}
