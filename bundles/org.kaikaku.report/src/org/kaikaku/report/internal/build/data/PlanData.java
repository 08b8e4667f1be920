package org.kaikaku.report.internal.build.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kaikaku.core.figures.Attainment;
import org.kaikaku.core.figures.EffectTotals;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.DataTable;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.words.DepartmentWords;
import org.kaikaku.report.internal.build.words.Elements;
import org.kaikaku.report.internal.build.words.IndicatorWords;
import org.kaikaku.report.internal.build.words.LifeWords;
import org.kaikaku.report.internal.build.words.RatingWords;

/**
 * The tables for machines. Results up to the year of the report are in them, later ones are not. Amounts are exact yen,
 * positive when the effect is good.
 */
public final class PlanData {

	private final Build build;
	private final List<PlanElement> elements;

	private PlanData(Build build) {
		this.build = build;
		Set<String> wanted = build.options().itemIds();
		elements = Elements.all(build).stream()
				.filter(e -> wanted.isEmpty() || !(e instanceof ReformItem) || wanted.contains(e.getId())).toList();
	}

	/** Items, departments, indicators and schedule; with results also ratings and effects. */
	public static List<DataTable> tables(Build build) {
		PlanData data = new PlanData(build);
		List<DataTable> tables = new ArrayList<>(List.of(data.items(), data.departments(), data.indicators()));
		if (build.showsResults()) {
			tables.add(data.ratings());
			tables.add(data.effects());
		}
		tables.add(data.schedule());
		return tables;
	}

	private List<ReformItem> reformItems() {
		return elements.stream().filter(ReformItem.class::isInstance).map(ReformItem.class::cast).toList();
	}

	private DataTable items() {
		int depth = reformItems().stream().mapToInt(i -> PlanStructure.themesAbove(i).size()).max().orElse(0);
		TableWriter table = new TableWriter(build, "items").columns("itemId", "itemNumber", "itemName");
		for (int i = 1; i <= depth; i++) {
			table.column("theme" + i, depth == 1 ? build.text("data.column.theme") : build.text("data.column.themeLevel", i), null);
		}
		table.columns("firstYear", "firstEraYear", "lastYear", "lastEraYear", "state");
		for (ReformItem item : reformItems()) {
			table.row().element(item);
			List<Theme> path = PlanStructure.themesAbove(item);
			for (int i = 0; i < depth; i++) {
				table.words(i < path.size() ? path.get(i).getName() : null);
			}
			table.year(item.getFirstYear() == null ? build.plan().getFirstYear() : item.getFirstYear());
			table.year(item.getLastYear() == null ? build.plan().getLastYear() : item.getLastYear());
			table.words(build.showsResults() ? LifeWords.ended(item, build.year()).map(e -> build.label(e.getKind())).orElse(null)
					: null);
		}
		return table.table();
	}

	private DataTable departments() {
		TableWriter table = new TableWriter(build, "departments")
				.columns("itemId", "itemNumber", "itemName", "department", "role", "departmentId");
		for (PlanElement element : elements) {
			for (Assignment assignment : DepartmentWords.current(element, build)) {
				boolean open = assignment.getDepartment() == null;
				table.row().element(element)
						.words(open ? assignment.getOpenText()
								: DepartmentWords.name(assignment.getDepartment(), build.day(), build))
						.words(build.label(assignment.getRole())).words(open ? null : assignment.getDepartment().getId());
			}
		}
		return table.table();
	}

	private DataTable indicators() {
		TableWriter table = new TableWriter(build, "indicators").columns("itemId", "itemNumber", "itemName", "indicatorId",
				"indicatorName", "direction", "unit", "fiscalYear", "eraYear", "term", "target", "targetUpper", "targetText");
		if (build.showsResults()) {
			table.columns("actual", "actualText", "attainment").column("attainmentPercent",
					build.text("data.column.attainmentPercent"), "%");
		}
		for (PlanElement element : elements) {
			for (Indicator indicator : Elements.indicators(element)) {
				terms(indicator).forEach(t -> indicator(element, indicator, t, table));
			}
		}
		return table.table();
	}

	private Set<FiscalTerm> terms(Indicator indicator) {
		Set<FiscalTerm> terms = new LinkedHashSet<>();
		build.planYears().forEach(y -> terms.add(FiscalTerm.of(y)));
		indicator.getTargets().stream().map(IndicatorValue::getTerm).filter(t -> t != null).forEach(terms::add);
		indicator.getLongTermTargets().stream().map(IndicatorValue::getTerm).filter(t -> t != null).forEach(terms::add);
		if (build.showsResults()) {
			indicator.getActuals().stream().map(IndicatorValue::getTerm).filter(t -> t != null && isDue(t)).forEach(terms::add);
		}
		Set<FiscalTerm> ordered = new LinkedHashSet<>();
		terms.stream().sorted().forEach(ordered::add);
		return ordered;
	}

	private boolean isDue(FiscalTerm term) {
		return term.year().compareTo(build.year()) <= 0;
	}

	private void indicator(PlanElement element, Indicator indicator, FiscalTerm term, TableWriter table) {
		Target target = Attainment.target(indicator, term).or(() -> indicator.getLongTermTargets().stream()
				.filter(t -> term.equals(t.getTerm())).findFirst()).orElse(null);
		table.row().element(element).words(indicator.getId()).words(IndicatorWords.name(indicator))
				.words(build.label(indicator.getDirection())).words(indicator.getUnit()).year(term.year()).term(term)
				.datum(number(indicator, target)).number(target == null ? null : target.getUpper(), indicator.getUnit())
				.words(target == null ? null : target.getText());
		if (build.showsResults()) {
			Actual actual = isDue(term) ? Attainment.actual(indicator, term).orElse(null) : null;
			Attainment attainment = Attainment.of(indicator, target, actual);
			boolean said = actual != null || attainment.state() == Attainment.State.UNKNOWN;
			table.datum(number(indicator, actual)).words(actual == null ? null : actual.getText())
					.words(said ? build.text("attainment." + attainment.state().name()) : null)
					.number(attainment.percent().orElse(null), "%");
		}
	}

	private static CellDatum number(Indicator indicator, IndicatorValue value) {
		if (value != null && value.getValue() != null) {
			return CellDatum.of(value.getValue(), IndicatorWords.unit(indicator, value));
		}
		return IndicatorWords.datum(indicator, value);
	}

	private DataTable ratings() {
		TableWriter table = new TableWriter(build, "ratings").columns("itemId", "itemNumber", "itemName", "fiscalYear", "eraYear",
				"term", "assessor", "scale", "grade", "meaning", "score", "counted");
		for (PlanElement element : elements) {
			for (YearlyRecord record : due(element)) {
				record.getRatings().forEach(r -> rating(element, record, r, table));
			}
		}
		return table.table();
	}

	private void rating(PlanElement element, YearlyRecord record, Rating rating, TableWriter table) {
		RatingWords.View view = RatingWords.view(rating, build.plan());
		FiscalYear year = record.getTerm().year();
		Optional<Rating> main = RatingWords.of(RatingWords.mainView(build.plan()), element, year);
		boolean counted = main.isPresent() && main.get() == rating;
		table.row().element(element).year(year).term(record.getTerm())
				.words(view.assessor() == null ? null : view.assessor().getName())
				.words(view.scale() == null ? null : view.scale().getName())
				.words(rating.getGrade() == null ? rating.getWritten() : RatingWords.sign(rating.getGrade()))
				.words(rating.getGrade() == null ? null : RatingWords.meaning(rating.getGrade()))
				.number(rating.getScore(), null).words(build.text(counted ? "yes" : "no"));
	}

	private List<YearlyRecord> due(PlanElement element) {
		return element.getRecords().stream().filter(r -> r.getTerm() != null && isDue(r.getTerm())).toList();
	}

	private DataTable effects() {
		TableWriter table = new TableWriter(build, "effects").columns("itemId", "itemNumber", "itemName", "fiscalYear", "eraYear",
				"term", "category", "nature", "duration").column("yen", build.text("data.column.yen"), build.text("yen"))
				.column("quantity", build.text("data.column.quantity"), null).columns("unit");
		for (PlanElement element : elements) {
			for (YearlyRecord record : due(element)) {
				record.getEffects().forEach(e -> effect(element, record, e, table));
			}
		}
		return table.table();
	}

	private void effect(PlanElement element, YearlyRecord record, EffectAmount effect, TableWriter table) {
		String category = effect.getCategory() == null ? null : effect.getCategory().getName();
		table.row().element(element).year(record.getTerm().year()).term(record.getTerm()).words(category)
				.words(build.label(effect.getNature())).words(build.label(effect.getDuration()));
		boolean unknown = PlanStructure.isUnknown(effect, "yen");
		table.datum(effect.getYen() == null ? unknown ? CellDatum.unknown() : null
				: CellDatum.of(EffectTotals.net(effect).amount(), build.text("yen")));
		String unit = effect.getCategory() == null ? null : effect.getCategory().getUnit();
		table.number(effect.getQuantity(), unit).words(unit);
	}

	private DataTable schedule() {
		TableWriter table = new TableWriter(build, "schedule").columns("itemId", "itemNumber", "itemName", "activityId", "activity",
				"track", "start", "end", "openEnded", "label", "symbol");
		for (ReformItem item : reformItems()) {
			for (Activity activity : Elements.activities(item)) {
				activity.getSteps().forEach(s -> step(item, activity, s, table));
			}
		}
		return table.table();
	}

	private void step(ReformItem item, Activity activity, ScheduleStep step, TableWriter table) {
		table.row().element(item).words(activity.getId()).words(activity.getName()).words(build.label(step.getTrack()))
				.term(step.getStart()).term(step.getEnd() == null ? step.getStart() : step.getEnd())
				.words(build.text(step.isOpenEnded() ? "yes" : "no")).words(step.getLabel())
				.words(step.getSymbol() == null ? null : step.getSymbol().getSymbol());
	}
}
