package org.kaikaku.compare.internal.comparators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonPair;
import org.kaikaku.compare.ComparisonPart;
import org.kaikaku.compare.ComparisonRow.Outcome;
import org.kaikaku.compare.ComparisonRow;
import org.kaikaku.compare.IndicatorSeries;
import org.kaikaku.compare.PlanComparator;
import org.kaikaku.compare.Said;
import org.kaikaku.compare.internal.comparators.IndicatorPairs.Both;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.core.figures.Attainment;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.osgi.service.component.annotations.Component;

/** Indicators: what they measure, their targets and actual values, and whether both sides measure the same. */
@Component(service = PlanComparator.class)
public final class IndicatorsComparator implements PlanComparator {
	private static final ReformplanPackage MODEL = ReformplanPackage.eINSTANCE;
	/** What must be the same for values to be of one measure. */
	private static final List<EStructuralFeature> MEASURE = List.of(MODEL.getIndicator_Unit(), MODEL.getIndicator_Direction(),
			MODEL.getIndicator_Accumulation(),
			MODEL.getIndicator_CumulativeSince());

	@Override
	public String id() {
		return "indicators";
	}

	@Override
	public int order() {
		return 300;
	}

	@Override
	public String label(Locale language) {
		return Messages.of(language).text("compare.indicators");
	}

	@Override
	public ComparisonPart compare(ComparisonPair pair, Locale language) {
		Lines lines = new Lines(pair, language);
		List<IndicatorSeries> series = new ArrayList<>();
		for (Both both : IndicatorPairs.of(pair)) {
			rows(lines, both);
			if (both.left() != null && both.right() != null && pair.mode() == ComparisonMode.PLANS)
				series.add(series(lines, both));
		}
		return new ComparisonPart(id(), label(language), lines.rows(), series, List.of());
	}

	private static String name(Indicator indicator) {
		String name = indicator.getName() == null ? "" : indicator.getName();
		return indicator.eContainer() instanceof ReformItem item ? Lines.name(item) + " › " + name : name;
	}

	private static void rows(Lines lines, Both both) {
		String subject = name(both.named());
		if (both.left() == null || both.right() == null) {
			lines.add(both.left(), both.right(), subject, lines.labels.of(MODEL.getIndicator()), alone(lines, both.left(), true),
					alone(lines, both.right(), false), List.of(), lines.origin(both.left(), both.right(), null));
			return;
		}
		List<String> remarks = differences(lines, both);
		if (both.byName())
			remarks.add(lines.texts.text("compare.byName"));
		lines.add(both.left(), both.right(), subject, lines.labels.of(MODEL.getIndicator()), Said.of(both.left().getName()),
				Said.of(both.right().getName()), remarks, lines.origin(both.left(), both.right(), MODEL.getIndicator_Name()));
		for (EStructuralFeature feature : MEASURE)
			lines.feature(both.left(), both.right(), subject, feature);
		switch (lines.pair.mode()) {
		case YEARS -> years(lines, both, subject);
		case DRAFTS -> everyValue(lines, both, subject);
		default -> lastValues(lines, both, subject);
		}
	}

	/** An indicator without a partner: new or given up, or the other plan's indicators are not known. */
	private static Said alone(Lines lines, Indicator indicator, boolean left) {
		if (indicator != null)
			return Said.of(indicator.getName());
		PlanElement plan = left ? lines.pair.left().plan() : lines.pair.right().plan();
		PlanStructure structure = PlanStructure.of(left ? lines.pair.left().plan() : lines.pair.right().plan());
		boolean open = PlanStructure.isUnknown(plan, "entries") || PlanStructure.isUnknown(plan, "indicators")
				|| structure.themes().stream().anyMatch(t -> PlanStructure.isUnknown(t, "entries"));
		return open ? Said.UNKNOWN : Said.NOT_THERE;
	}

	/** Which features of the measure differ, in words; what is not known on a side is said as well. */
	private static List<String> differences(Lines lines, Both both) {
		List<String> remarks = new ArrayList<>();
		for (EStructuralFeature feature : MEASURE) {
			Said left = lines.said(both.left(), feature);
			Said right = lines.said(both.right(), feature);
			if (left.state() == Said.State.UNKNOWN || right.state() == Said.State.UNKNOWN)
				remarks.add(lines.texts.text("compare.measureUnknown", lines.labels.of(feature)));
			else if (ComparisonRow.outcome(left, right) != Outcome.SAME)
				remarks.add(lines.texts.text("compare.measureDiffers", lines.labels.of(feature), words(lines, left), words(lines, right)));
		}
		return remarks;
	}

	private static String words(Lines lines, Said said) {
		return said.isValue() ? said.text() : lines.texts.text("value.none");
	}

	/** Whether numbers of both sides may stand in one line: unit and accumulation are known and the same. */
	private static boolean sameMeasure(Lines lines, Both both) {
		return Stream.of(MODEL.getIndicator_Unit(), MODEL.getIndicator_Accumulation(), MODEL.getIndicator_CumulativeSince())
				.allMatch(f -> ComparisonRow.outcome(lines.said(both.left(), f), lines.said(both.right(), f)) == Outcome.SAME);
	}

	private static void years(Lines lines, Both both, String subject) {
		FiscalTerm earlier = FiscalTerm.of(lines.pair.left().year());
		FiscalTerm later = FiscalTerm.of(lines.pair.right().year());
		value(lines, both, subject, lines.labels.of(MODEL.getTarget()), Attainment.target(both.left(), earlier).orElse(null),
				Attainment.target(both.right(), later).orElse(null), List.of());
		value(lines, both, subject, lines.labels.of(MODEL.getActual()), Attainment.actual(both.left(), earlier).orElse(null),
				Attainment.actual(both.right(), later).orElse(null), List.of());
		lines.add(both.left(), both.right(), subject, lines.texts.text("compare.attainment"), attainment(both.left(), earlier),
				attainment(both.right(), later), List.of());
	}

	private static Said attainment(Indicator indicator, FiscalTerm term) {
		return Attainment.of(indicator, term).percent().map(p -> Said.of(p.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%",
				p)).orElse(Said.NOT_ENTERED);
	}

	private static void everyValue(Lines lines, Both both, String subject) {
		for (EStructuralFeature feature : List.of(MODEL.getIndicator_Baselines(), MODEL.getIndicator_Targets(),
				MODEL.getIndicator_LongTermTargets(), MODEL.getIndicator_Actuals())) {
			TreeSet<FiscalTerm> terms = new TreeSet<>();
			Stream.of(both.left(), both.right()).flatMap(i -> values(i,
					feature).stream()).map(IndicatorValue::getTerm).filter(t -> t != null).forEach(terms::add);
			for (FiscalTerm term : terms)
				value(lines, both, subject, lines.labels.of(feature) + lines.texts.text("compare.inYear", lines.years.format(term)),
						at(both.left(), feature, term), at(both.right(), feature, term), List.of());
		}
	}

	@SuppressWarnings("unchecked")
	private static List<? extends IndicatorValue> values(Indicator indicator, EStructuralFeature feature) {
		return (List<? extends IndicatorValue>) indicator.eGet(feature);
	}

	private static IndicatorValue at(Indicator indicator, EStructuralFeature feature, FiscalTerm term) {
		return values(indicator, feature).stream().filter(v -> term.equals(v.getTerm())).findFirst().orElse(null);
	}

	/** What was reached last on each side, and what is aimed at last; the years are said, since they differ. */
	private static void lastValues(Lines lines, Both both, String subject) {
		for (EStructuralFeature feature : List.of(MODEL.getIndicator_Baselines(), MODEL.getIndicator_Actuals(), MODEL.getIndicator_Targets())) {
			Optional<? extends IndicatorValue> left = last(both.left(), feature);
			Optional<? extends IndicatorValue> right = last(both.right(), feature);
			Said before = lines.said(both.left(), feature, left.map(v -> written(lines, v, both.left(), true)).orElse(Said.NOT_ENTERED));
			Said after = lines.said(both.right(), feature, right.map(v -> written(lines, v, both.right(), true)).orElse(Said.NOT_ENTERED));
			boolean told = before.isValue() && after.isValue();
			Outcome outcome = told && !sameMeasure(lines, both) ? Outcome.NOT_COMPARABLE : ComparisonRow.outcome(before, after);
			lines.add(both.left(), both.right(), subject, feature == MODEL.getIndicator_Baselines() ? lines.labels.of(feature)
					: lines.texts.text("compare.last", lines.labels.of(feature)), before, after, outcome,
					outcome == Outcome.NOT_COMPARABLE ? differences(lines, both) : List.of());
		}
	}

	private static Optional<? extends IndicatorValue> last(Indicator indicator, EStructuralFeature feature) {
		return values(indicator, feature).stream().filter(v -> v.getTerm() != null).max((a, b) -> a.getTerm().compareTo(b.getTerm()));
	}

	private static void value(Lines lines, Both both, String subject, String aspect, IndicatorValue left, IndicatorValue right,
			List<String> remarks) {
		lines.add(both.left(), both.right(), subject, aspect, said(lines, left, both.left()), said(lines, right, both.right()), remarks,
				left == null && right == null ? null : lines.origin(left, right, null));
	}

	private static Said said(Lines lines, IndicatorValue value, Indicator indicator) {
		if (value == null)
			return Said.NOT_ENTERED;
		if (value.getUnknown().contains("value"))
			return Said.UNKNOWN;
		return value.getNone().contains("value") ? Said.NONE : written(lines, value, indicator, false);
	}

	private static Said written(Lines lines, IndicatorValue value, Indicator indicator, boolean withYear) {
		String unit = value.getUnit() != null ? value.getUnit() : indicator.getUnit();
		String text = value.getWritten() != null ? value.getWritten()
				: value.getText() != null ? value.getText() : value.getValue() == null ? null : number(value) + (unit == null ? "" : unit);
		if (text == null)
			return Said.NOT_ENTERED;
		String year = withYear ? lines.texts.text("compare.inYear", lines.years.format(value.getTerm())) : "";
		return new Said(Said.State.VALUE, text + year, value.getValue());
	}

	private static String number(IndicatorValue value) {
		String lower = grouped(value.getValue());
		return value.getUpper() == null ? lower : lower + "～" + grouped(value.getUpper());
	}

	private static String grouped(BigDecimal number) {
		return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
	}

	private static IndicatorSeries series(Lines lines, Both both) {
		String unit = both.right().getUnit() != null ? both.right().getUnit() : both.left().getUnit();
		return new IndicatorSeries(name(both.named()), unit, lines.pair.left().label(), lines.pair.right().label(),
				byYear(both.left().getTargets(), List.of()),
				byYear(both.left().getActuals(), both.left().getBaselines()), byYear(both.right().getTargets(), List.of()),
				byYear(both.right().getActuals(), both.right().getBaselines()), sameMeasure(lines, both), differences(lines, both));
	}

	/** Values for whole years in the indicator's own unit; an actual of a year goes before a baseline of that year. */
	private static SortedMap<FiscalYear, BigDecimal> byYear(List<? extends IndicatorValue> values, List<? extends IndicatorValue> behind) {
		SortedMap<FiscalYear, BigDecimal> found = new TreeMap<>();
		Stream.concat(values.stream(), behind.stream()).filter(v -> v.getTerm() != null && v.getTerm().part() == FiscalTerm.Part.YEAR
				&& v.getValue() != null && v.getUnit() == null)
				.forEach(v -> found.putIfAbsent(v.getTerm().year(), v.getValue()));
		return found;
	}
}
