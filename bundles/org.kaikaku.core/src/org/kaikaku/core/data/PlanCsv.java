package org.kaikaku.core.data;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.core.figures.EffectTotals;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DigitStyle;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectNature;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.EraStyle;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalTerm;

/**
 * Writes a plan as one long CSV table: a row for every target, actual, rating and effect of the plan, its themes and items.
 * Follows the rules of 総務省 for machine-readable tables (統計表における機械判読可能なデータの表記方法の統一ルール): one datum in a
 * cell, true numbers without separators or units, the unit in a column of its own, both calendars, nothing merged and nothing
 * for the eye only. Begins with a byte order mark, since Excel takes the file for another encoding without it.
 */
public final class PlanCsv {
	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final String UNKNOWN = "unknown";
	private static final String NONE = "none";
	private final CSVPrinter out;
	private final ResourceBundle words;
	private final YearFormat era;

	private PlanCsv(CSVPrinter out, Locale locale) {
		this.out = out;
		words = ResourceBundle.getBundle("org.kaikaku.core.data.csv", locale, PlanCsv.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		era = new YearFormat(EraStyle.ERA, DigitStyle.HALF_WIDTH, Locale.JAPANESE);
	}

	/**
	 * Writes a plan; the writer stays open and must encode as UTF-8.
	 *
	 * @param locale language of headings and of the names of kinds; anything but English is Japanese
	 */
	public static void write(Plan plan, Writer writer, Locale locale) throws IOException {
		writer.write(BYTE_ORDER_MARK);
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		PlanCsv csv = new PlanCsv(printer, locale);
		csv.heading();
		csv.rows(plan, plan);
		PlanStructure structure = PlanStructure.of(plan);
		for (Theme theme : structure.themes())
			csv.rows(plan, theme);
		for (ReformItem item : structure.items())
			csv.rows(plan, item);
		printer.flush();
	}

	private void heading() throws IOException {
		for (String column : List.of("plan", "themeNumber", "theme", "itemNumber", "item", "departments", "term", "fiscalYear",
				"eraYear", "kind", "name", "unit", "value", "text", "state", "id"))
			out.print(words.getString("column." + column));
		out.println();
	}

	private void rows(Plan plan, PlanElement element) throws IOException {
		for (Indicator indicator : element.getIndicators())
			rows(plan, element, indicator);
		for (YearlyRecord record : element.getRecords()) {
			for (Rating rating : record.getRatings())
				rating(plan, element, record, rating);
			for (EffectAmount effect : record.getEffects())
				effect(plan, element, record, effect);
			for (String feature : List.of("ratings", "effects")) {
				String state = state(record, feature);
				if (!state.isEmpty())
					row(plan, element, record.getTerm(), feature.equals("ratings") ? "rating" : "effect", "", "", null, "", state,
							record);
			}
		}
	}

	private void rows(Plan plan, PlanElement owner, Indicator indicator) throws IOException {
		values(plan, owner, indicator, "baseline", indicator.getBaselines());
		values(plan, owner, indicator, "target", indicator.getTargets());
		values(plan, owner, indicator, "longTermTarget", indicator.getLongTermTargets());
		values(plan, owner, indicator, "actual", indicator.getActuals());
		for (Indicator part : indicator.getParts())
			rows(plan, owner, part);
	}

	private void values(Plan plan, PlanElement owner, Indicator indicator, String kind, List<? extends IndicatorValue> values)
			throws IOException {
		for (IndicatorValue value : values) {
			String unit = value.getUnit() != null ? value.getUnit() : indicator.getUnit();
			String state = state(value, "value");
			row(plan, owner, value.getTerm(), kind, indicator.getName(), unit, value.getValue(), value.getText(), state, value);
			if (value.getUpper() != null)
				row(plan, owner, value.getTerm(), kind + "Upper", indicator.getName(), unit, value.getUpper(), "", "", value);
		}
	}

	private void rating(Plan plan, PlanElement element, YearlyRecord record, Rating rating) throws IOException {
		String scale = rating.getScale() == null ? "" : rating.getScale().getName();
		String grade = rating.getGrade() == null ? rating.getWritten() : rating.getGrade().getSymbol();
		String unit = rating.getScore() == null || rating.getScale() == null ? "" : rating.getScale().getUnit();
		row(plan, element, record.getTerm(), "rating", scale, unit, rating.getScore(), grade, state(rating, "grade"), rating);
	}

	private void effect(Plan plan, PlanElement element, YearlyRecord record, EffectAmount effect) throws IOException {
		String category = effect.getCategory() == null ? "" : effect.getCategory().getName();
		String kind = effect.getNature() == EffectNature.ACHIEVED ? "effect" : "plannedEffect";
		if (effect.getQuantity() != null)
			row(plan, element, record.getTerm(), kind, category, effect.getCategory() == null ? "" : effect.getCategory().getUnit(),
					effect.getQuantity(), "", "", effect);
		else
			row(plan, element, record.getTerm(), kind, category, words.getString("unit.yen"),
					effect.getYen() == null ? null : BigDecimal.valueOf(EffectTotals.net(effect).amount()), "",
					state(effect, "yen"), effect);
	}

	private String state(Element element, String feature) {
		if (PlanStructure.isUnknown(element, feature))
			return words.getString("state." + UNKNOWN);
		return PlanStructure.isNone(element, feature) ? words.getString("state." + NONE) : "";
	}

	private void row(Plan plan, PlanElement element, FiscalTerm term, String kind, String name, String unit, BigDecimal value,
			String text, String state, Element source) throws IOException {
		Theme theme = PlanStructure.ancestor(element, Theme.class).orElse(null);
		ReformItem item = PlanStructure.ancestor(element, ReformItem.class).orElse(null);
		List<Object> cells = new ArrayList<>();
		cells.add(plan.getName());
		cells.add(theme == null ? "" : theme.getNumber());
		cells.add(theme == null ? "" : theme.getName());
		cells.add(item == null ? "" : item.getNumber());
		cells.add(item == null ? "" : item.getName());
		cells.add(String.join("・", PlanStructure.departments(element).stream().map(Department::getName).toList()));
		cells.add(term == null ? "" : term);
		cells.add(term == null ? "" : term.year());
		cells.add(term == null ? "" : era.format(term.year()));
		cells.add(words.getString("kind." + kind));
		cells.add(name);
		cells.add(unit);
		cells.add(value == null ? "" : value.toPlainString());
		cells.add(text);
		cells.add(state);
		cells.add(source.getId());
		out.printRecord(cells);
	}
}
