package org.kaikaku.diagram.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.core.figures.Attainment;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.core.text.Texts;
import org.kaikaku.diagram.DiagramOptions;
import org.kaikaku.diagram.Diagrams;
import org.kaikaku.diagram.internal.build.Wording;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.Accumulation;
import org.kaikaku.model.reformplan.Direction;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.types.Decimals;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;

/** Reads the charts of a plan's indicators. Changes nothing; the plan must not be changed meanwhile. */
public final class IndicatorCharts {
	private static final String NONE = "－";
	private static final String VALUE = ReformplanPackage.Literals.INDICATOR_VALUE__VALUE.getName();
	private static final String WORDS = ReformplanPackage.Literals.INDICATOR_VALUE__TEXT.getName();

	private final Plan plan;
	private final Wording wording;
	private final YearFormat years;
	private final Texts texts;
	private final ModelLabels labels;

	private IndicatorCharts(Plan plan, Locale locale) {
		this.plan = plan;
		wording = new Wording(plan, DiagramOptions.of(locale));
		years = wording.years();
		texts = Texts.of(Diagrams.class, locale);
		labels = ModelLabels.of(texts.locale());
	}

	/**
	 * A chart for each indicator of a plan, in its order: those of the plan, of themes, items and activities, each followed by
	 * its parts.
	 *
	 * @param locale language of the words that charts add
	 */
	public static List<IndicatorChart> of(Plan plan, Locale locale) {
		IndicatorCharts reader = new IndicatorCharts(plan, locale);
		List<IndicatorChart> charts = new ArrayList<>();
		for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();)
			if (all.next() instanceof Indicator indicator)
				charts.add(reader.chart(indicator));
		return charts;
	}

	private IndicatorChart chart(Indicator indicator) {
		PlanElement owner = PlanStructure.ancestor(indicator, PlanElement.class).orElse(plan);
		List<IndicatorChart.Column> columns = columns(indicator);
		List<String> beyond = indicator.getLongTermTargets().stream().map(t -> beyond(indicator, t)).toList();
		String name = wording.name(indicator.getName());
		String measure = measure(indicator);
		return new IndicatorChart(indicator.getId(), owner.getId(), Wording.numbered(Wording.clean(owner.getNumber()), wording.name(owner.getName())), name, measure, columns,
				beyond, tooltip(name, measure, columns, beyond));
	}

	private String measure(Indicator indicator) {
		List<String> parts = new ArrayList<>();
		if (indicator.getUnit() != null && !indicator.getUnit().isBlank())
			parts.add(texts.text("chart.unit", Wording.clean(indicator.getUnit())));
		if (indicator.getDirection() != Direction.AT_LEAST)
			parts.add(texts.text("chart.direction." + indicator.getDirection().getLiteral()));
		if (indicator.getAccumulation() != Accumulation.PER_YEAR)
			parts.add(labels.of(ReformplanPackage.Literals.ACCUMULATION.getEEnumLiteralByLiteral(indicator.getAccumulation().getLiteral())));
		return String.join(texts.text("chart.and"), parts);
	}

	/** All years of the plan, and whatever other terms have values. */
	private List<IndicatorChart.Column> columns(Indicator indicator) {
		TreeSet<FiscalTerm> terms = new TreeSet<>();
		List<FiscalYear> planned = PlanStructure.years(plan);
		planned.forEach(year -> terms.add(FiscalTerm.of(year)));
		Stream.of(indicator.getTargets(), indicator.getActuals(), indicator.getBaselines()).flatMap(List::stream).map(IndicatorValue::getTerm)
				.filter(t -> t != null).forEach(terms::add);
		List<IndicatorChart.Column> columns = new ArrayList<>();
		for (FiscalTerm term : terms) {
			Optional<? extends IndicatorValue> actual = Attainment.actual(indicator, term);
			if (actual.isEmpty())
				actual = indicator.getBaselines().stream().filter(b -> term.equals(b.getTerm())).findFirst();
			columns.add(new IndicatorChart.Column(years.formatShort(term.year()), part(term), planned.contains(term.year()),
					value(indicator, Attainment.target(indicator, term).orElse(null)), value(indicator, actual.orElse(null)),
					Attainment.of(indicator, term)));
		}
		return columns;
	}

	private String part(FiscalTerm term) {
		return switch (term.part()) {
		case YEAR -> "";
		case HALF -> texts.text("half." + term.index());
		case QUARTER -> texts.text("quarter", term.index());
		case MONTH -> texts.text("chart.month", term.firstMonth().getMonthValue());
		};
	}

	private IndicatorChart.Value value(Indicator indicator, IndicatorValue value) {
		if (value == null)
			return null;
		if (isListed(value.getUnknown()))
			return new IndicatorChart.Value(texts.text("unknown"), null, null);
		if (isListed(value.getNone()))
			return new IndicatorChart.Value(NONE, null, null);
		BigDecimal number = value.getValue();
		if (number == null)
			return value.getText() == null ? null : new IndicatorChart.Value(Wording.clean(value.getText()), null, null);
		String text = value.getUpper() == null ? Decimals.grouped(number)
				: texts.text("fromTo", Decimals.grouped(number), Decimals.grouped(value.getUpper()));
		if (value.getUnit() != null && !value.getUnit().equals(indicator.getUnit()))
			return new IndicatorChart.Value(text + Wording.clean(value.getUnit()), null, null);
		return new IndicatorChart.Value(text, number, value.getUpper());
	}

	private static boolean isListed(List<String> features) {
		return features.contains(VALUE) || features.contains(WORDS);
	}

	private String beyond(Indicator indicator, IndicatorValue target) {
		String term = target.getTerm() == null ? texts.text("chart.someday") : years.format(target.getTerm());
		IndicatorChart.Value value = value(indicator, target);
		String unit = value == null || value.lower() == null || indicator.getUnit() == null ? "" : Wording.clean(indicator.getUnit());
		return texts.text("chart.beyond", term, value == null ? NONE : value.text() + unit);
	}

	private String tooltip(String name, String measure, List<IndicatorChart.Column> columns, List<String> beyond) {
		String facts = columns.stream().filter(c -> c.target() != null || c.actual() != null)
				.map(c -> texts.text("chart.fact", c.year() + c.part(), c.target() == null ? NONE : c.target().text(),
						c.actual() == null ? NONE : c.actual().text()))
				.collect(Collectors.joining("\n"));
		List<String> lines = new ArrayList<>(List.of(measure.isEmpty() ? name : texts.text("chart.named", name, measure)));
		if (!facts.isEmpty())
			lines.add(facts);
		lines.addAll(beyond);
		return String.join("\n", lines);
	}

	/** The id of the element whose chart is meant when an element is selected: the indicator that it is or lies in. */
	public static Optional<String> meant(EObject element) {
		return PlanStructure.ancestor(element, Indicator.class).map(Element::getId);
	}
}
