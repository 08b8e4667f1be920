package org.kaikaku.compare.internal.comparators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonPair;
import org.kaikaku.compare.ComparisonRow.Outcome;
import org.kaikaku.compare.ComparisonRow;
import org.kaikaku.compare.Match;
import org.kaikaku.compare.Origin;
import org.kaikaku.compare.Said;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.compare.internal.text.Years;
import org.kaikaku.compare.lineage.FateEnd;
import org.kaikaku.compare.text.ValueWords;
import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.PlanElement;

/** Collects the lines of one comparator. Used once. */
final class Lines {
	final ComparisonPair pair;
	final Texts texts;
	final ModelLabels labels;
	final Locale language;
	final YearFormat years;
	private final ValueWords words;
	private final List<ComparisonRow> rows = new ArrayList<>();

	Lines(ComparisonPair pair, Locale language) {
		this.pair = pair;
		this.language = language;
		texts = Messages.of(language);
		years = Years.of(language);
		labels = ModelLabels.of(language);
		words = new ValueWords(language);
	}

	List<ComparisonRow> rows() {
		return rows;
	}

	void add(EObject left, EObject right, String subject, String aspect, Said before, Said after, List<String> remarks) {
		boolean unchanged = pair.mode() == ComparisonMode.DRAFTS && before.equals(after);
		add(left, right, subject, aspect, before, after, unchanged ? Outcome.SAME : ComparisonRow.outcome(before, after), remarks);
	}

	void add(EObject left, EObject right, String subject, String aspect, Said before, Said after, Outcome outcome, List<String> remarks) {
		add(left, right, subject, aspect, before, after, outcome, remarks, null);
	}

	void add(EObject left, EObject right, String subject, String aspect, Said before, Said after, List<String> remarks, Origin origin) {
		boolean unchanged = pair.mode() == ComparisonMode.DRAFTS && before.equals(after);
		add(left, right, subject, aspect, before, after, unchanged ? Outcome.SAME : ComparisonRow.outcome(before, after), remarks, origin);
	}

	void add(EObject left, EObject right, String subject, String aspect, Said before, Said after, Outcome outcome, List<String> remarks,
			Origin origin) {
		boolean nothing = !said(before) && !said(after);
		boolean onlyUnknown = !before.isValue() && !after.isValue() && before.state() != after.state();
		if (!nothing && !onlyUnknown)
			rows.add(new ComparisonRow(id(left), id(right), subject, alone(aspect), before, after, outcome, remarks, origin));
	}

	/** A word that stands alone begins with a capital where the language has them. */
	static String alone(String word) {
		return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

	private static boolean said(Said said) {
		return said.state() != Said.State.NOT_ENTERED && said.state() != Said.State.NOT_THERE;
	}

	private static String id(EObject element) {
		return element instanceof Identified identified ? identified.getId() : null;
	}

	/** What an element says under a feature with one value; null stands for no element. */
	Said said(Element element, EStructuralFeature feature) {
		if (element == null)
			return Said.NOT_THERE;
		if (element.getUnknown().contains(feature.getName()))
			return Said.UNKNOWN;
		if (element.getNone().contains(feature.getName()))
			return Said.NONE;
		List<String> values = Elements.values(element, feature);
		if (values.isEmpty() && (feature.getDefaultValue() == null || feature.isMany()))
			return Said.NOT_ENTERED;
		Function<String, EObject> nobody = id -> null;
		if (values.isEmpty())
			return Said.of(words.of(feature, EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(),
					feature.getDefaultValue()), nobody));
		return Said.of(values.stream().map(v -> feature.getEType().getName().equals("EString") ? v : words.of(feature, v, nobody))
				.collect(Collectors.joining(comma())));
	}

	/** What an element says by something computed, unless a feature states that it is unknown or none. */
	Said said(Element element, EStructuralFeature feature, Said otherwise) {
		if (element == null)
			return Said.NOT_THERE;
		if (element.getUnknown().contains(feature.getName()))
			return Said.UNKNOWN;
		return element.getNone().contains(feature.getName()) ? Said.NONE : otherwise;
	}

	/** A line for a feature of two elements. */
	void feature(Element left, Element right, String subject, EStructuralFeature feature) {
		add(left, right, subject, labels.of(feature), said(left, feature), said(right, feature), List.of(), origin(left, right, feature));
	}

	/** Where a feature of two elements, or one whole element, is held; of years nothing is taken over, since both are one plan. */
	Origin origin(EObject left, EObject right, EStructuralFeature feature) {
		return pair.mode() == ComparisonMode.YEARS || left == null && right == null ? null : new Origin(id(left), id(right), feature);
	}

	/** Where a feature is held that only two elements together can tell. */
	Origin ofPair(EObject left, EObject right, EStructuralFeature feature) {
		return left == null || right == null ? null : origin(left, right, feature);
	}

	/** What stands on the left of a match that has no element there: nothing, or nobody knows what. */
	Said missingLeft(Match match) {
		if (match.fate() == null || match.fate().kind() == LineageKind.NEW)
			return Said.NOT_THERE;
		return Said.UNKNOWN;
	}

	/** What stands on the right of a match that has no element there. */
	Said missingRight(Match match) {
		if (match.fate() == null || match.fate().isRecorded() && match.fate().kind() != LineageKind.UNKNOWN)
			return Said.NOT_THERE;
		return Said.UNKNOWN;
	}

	/** How the subject of a match is called: as on the right, else as on the left. */
	String subject(Match match) {
		List<FateEnd> ends = match.right().isEmpty() ? match.left() : match.right();
		return ends.stream().map(FateEnd::text).filter(t -> !t.isEmpty()).collect(Collectors.joining(comma()));
	}

	/** Number and name of an element. */
	static String name(PlanElement element) {
		return FateEnd.of(element).text();
	}

	static PlanElement only(List<PlanElement> elements) {
		return elements.size() == 1 ? elements.get(0) : null;
	}

	String comma() {
		return texts.text("diff.comma");
	}
}
