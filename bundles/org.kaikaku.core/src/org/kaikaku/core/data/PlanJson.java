package org.kaikaku.core.data;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.kaikaku.core.figures.AmountRounding;
import org.kaikaku.core.figures.EffectTotals;
import org.kaikaku.core.figures.RatingCounts;
import org.kaikaku.core.figures.Ratings;
import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Accumulation;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.EffectNature;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.PlanRelation;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.reformplan.TextRole;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.Yen;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;

/**
 * Writes a plan as one JSON document: plan, themes, items with indicators and years, and a summary for each year that has
 * records. Numbers are JSON numbers; what is stated to be unknown is {@code null}; none, and what has not been entered, is
 * absent. Keys of years are fiscal years (2020) or terms (2020H1). Effects are positive when good in {@code items} and carry
 * the sign of their category in {@code summary}.
 */
public final class PlanJson {
	private static final AmountRounding THOUSANDS = AmountRounding.DEFAULT;
	private final JsonWriter json;
	private final Plan plan;
	private final PlanStructure structure;

	private PlanJson(Plan plan, JsonWriter json) {
		this.plan = plan;
		this.json = json;
		structure = PlanStructure.of(plan);
	}

	/** Writes a plan; the writer stays open. */
	public static void write(Plan plan, Writer out) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.setFormattingStyle(FormattingStyle.PRETTY.withIndent("  "));
		json.setStrictness(Strictness.STRICT);
		json.setHtmlSafe(false);
		new PlanJson(plan, json).writeAll();
		json.flush();
	}

	private void writeAll() throws IOException {
		json.beginObject();
		writePlan();
		writeThemes();
		json.name("items").beginArray();
		for (ReformItem item : structure.items())
			writeItem(item);
		json.endArray();
		writeSummary();
		json.endObject();
	}

	private void writePlan() throws IOException {
		json.name("plan").beginObject();
		json.name("id").value(plan.getId());
		text("title", plan, "name", plan.getName());
		json.name("years");
		if (PlanStructure.isUnknown(plan, "firstYear") || PlanStructure.isUnknown(plan, "lastYear"))
			json.nullValue();
		else {
			json.beginArray();
			for (FiscalYear year : structure.years())
				json.value(year.value());
			json.endArray();
		}
		var link = plan.getLinks().stream().filter(l -> l.getRelation() == PlanRelation.PREDECESSOR).findFirst();
		if (link.isPresent())
			json.name("predecessor").value(link.get().getTitle());
		else if (PlanStructure.isUnknown(plan, "links"))
			json.name("predecessor").nullValue();
		json.endObject();
	}

	private void writeThemes() throws IOException {
		json.name("themes").beginArray();
		for (Theme theme : structure.themes()) {
			json.beginObject();
			json.name("id").value(theme.getId());
			text("number", theme, "number", theme.getNumber());
			text("name", theme, "name", theme.getName());
			if (theme.eContainer() instanceof Theme above)
				json.name("parent").value(above.getId());
			json.endObject();
		}
		json.endArray();
	}

	private void writeItem(ReformItem item) throws IOException {
		json.beginObject();
		json.name("id").value(item.getId());
		text("number", item, "number", item.getNumber());
		text("name", item, "name", item.getName());
		if (item.eContainer() instanceof Theme theme)
			json.name("theme").value(theme.getId());
		if (PlanStructure.isUnknown(item, "assignments"))
			json.name("departments").nullValue();
		else {
			json.name("departments").beginArray();
			for (Department department : PlanStructure.departments(item))
				json.value(department.getName());
			json.endArray();
		}
		json.name("openDepartments").value(PlanStructure.hasOpenDepartments(item));
		writeIndicators(item);
		writeYears(item);
		json.endObject();
	}

	private void writeIndicators(PlanElement element) throws IOException {
		json.name("indicators");
		if (PlanStructure.isUnknown(element, "indicators")) {
			json.nullValue();
			return;
		}
		json.beginArray();
		for (Indicator indicator : element.getIndicators()) {
			json.beginObject();
			json.name("id").value(indicator.getId());
			text("name", indicator, "name", indicator.getName());
			text("unit", indicator, "unit", indicator.getUnit());
			json.name("direction").value(indicator.getDirection().getLiteral());
			json.name("accumulation").value(indicator.getAccumulation() == Accumulation.PER_YEAR ? "perYear" : "cumulative");
			values("targets", indicator, indicator.getTargets());
			values("actuals", indicator, indicator.getActuals());
			if (!indicator.getLongTermTargets().isEmpty())
				writeLongTerm(indicator.getLongTermTargets().get(0));
			json.endObject();
		}
		json.endArray();
	}

	private void writeLongTerm(Target target) throws IOException {
		json.name("longTerm").beginObject();
		if (target.getTerm() != null)
			json.name("year").value(target.getTerm().year().value());
		value("value", target);
		json.endObject();
	}

	private void values(String name, Indicator owner, List<? extends IndicatorValue> values) throws IOException {
		json.name(name);
		if (PlanStructure.isUnknown(owner, name)) {
			json.nullValue();
			return;
		}
		json.beginObject();
		Map<String, IndicatorValue> latest = new LinkedHashMap<>();
		for (IndicatorValue value : values)
			if (value.getTerm() != null)
				latest.put(value.getTerm().toString(), value);
		for (Map.Entry<String, IndicatorValue> entry : latest.entrySet())
			value(entry.getKey(), entry.getValue());
		json.endObject();
	}

	private void value(String name, IndicatorValue value) throws IOException {
		if (value.getValue() != null && value.getUpper() != null) {
			json.name(name).beginArray();
			json.value(value.getValue());
			json.value(value.getUpper());
			json.endArray();
		} else if (value.getValue() != null)
			json.name(name).value(value.getValue());
		else if (value.getText() != null)
			json.name(name).value(value.getText());
		else if (PlanStructure.isUnknown(value, "value") || PlanStructure.isUnknown(value, "text"))
			json.name(name).nullValue();
	}

	private void writeYears(ReformItem item) throws IOException {
		json.name("years");
		if (PlanStructure.isUnknown(item, "records")) {
			json.nullValue();
			return;
		}
		json.beginObject();
		for (FiscalYear year : recordedYears(List.of(item)))
			writeYear(item, year);
		json.endObject();
	}

	private static Iterable<FiscalYear> recordedYears(List<? extends PlanElement> elements) {
		TreeSet<FiscalYear> years = new TreeSet<>();
		for (PlanElement element : elements)
			for (YearlyRecord record : element.getRecords())
				if (record.getTerm() != null && record.getUntil() == null)
					years.add(record.getTerm().year());
		return years;
	}

	private void writeYear(ReformItem item, FiscalYear year) throws IOException {
		json.name(year.toString()).beginObject();
		List<YearlyRecord> records = PlanStructure.records(item, year);
		Rating rating = Ratings.main(item, year).orElse(null);
		if (rating != null && rating.getGrade() != null)
			json.name("rating").value(key(rating.getGrade()));
		else if (rating != null && rating.getScore() != null)
			json.name("rating").value(rating.getScore());
		else if (rating != null && rating.getWritten() != null)
			json.name("rating").value(rating.getWritten());
		else if (anyUnknown(records, "ratings"))
			json.name("rating").nullValue();
		writeText("progress", item, year, TextRole.PROGRESS);
		writeText("nextStep", item, year, TextRole.NEXT_STEP);
		if (anyUnknown(records, "effects"))
			json.name("effects").nullValue();
		else if (records.stream().anyMatch(r -> r.getEffects().stream().anyMatch(e -> e.getNature() == EffectNature.ACHIEVED)))
			writeEffects(records);
		json.endObject();
	}

	private static boolean anyUnknown(List<YearlyRecord> records, String feature) {
		return records.stream().anyMatch(r -> PlanStructure.isUnknown(r, feature));
	}

	private void writeText(String name, ReformItem item, FiscalYear year, TextRole role) throws IOException {
		var text = PlanStructure.text(item, year, role);
		if (text.isPresent() && PlanStructure.isUnknown(text.get(), "blocks"))
			json.name(name).nullValue();
		else if (text.isPresent())
			json.name(name).value(NarrativeText.of(text.get()));
		else if (anyUnknown(PlanStructure.records(item, year), "texts"))
			json.name(name).nullValue();
	}

	private void writeEffects(List<YearlyRecord> records) throws IOException {
		json.name("effects").beginArray();
		for (YearlyRecord record : records)
			for (EffectAmount effect : record.getEffects())
				if (effect.getNature() == EffectNature.ACHIEVED)
					writeEffect(effect);
		json.endArray();
	}

	private void writeEffect(EffectAmount effect) throws IOException {
		json.beginObject();
		if (effect.getCategory() != null)
			json.name("category").value(key(effect.getCategory()));
		if (effect.getYen() != null)
			json.name("yen").value(EffectTotals.net(effect).amount());
		else if (PlanStructure.isUnknown(effect, "yen"))
			json.name("yen").nullValue();
		if (effect.getQuantity() != null) {
			json.name("quantity").value(effect.getQuantity());
			json.name("unit").value(effect.getCategory() == null ? null : effect.getCategory().getUnit());
		}
		json.endObject();
	}

	private static String key(EffectCategory category) {
		return switch (category.getKind()) {
		case EXPENDITURE_CUT -> "expenditure";
		case REVENUE_GAIN -> "revenue";
		default -> category.getKind().getLiteral();
		};
	}

	private static String key(Grade grade) {
		if (grade.getSymbol() != null)
			return grade.getSymbol();
		return grade.getName() != null ? grade.getName() : grade.getId();
	}

	private void writeSummary() throws IOException {
		json.name("summary").beginObject();
		for (FiscalYear year : recordedYears(structure.items())) {
			json.name(year.toString()).beginObject();
			writeCounts(year);
			writeTotals(year);
			json.endObject();
		}
		json.endObject();
	}

	private void writeCounts(FiscalYear year) throws IOException {
		RatingCounts counts = RatingCounts.of(plan, year);
		json.name("counts").beginObject();
		for (Map.Entry<Grade, Integer> entry : counts.counts().entrySet())
			json.name(key(entry.getKey())).value(entry.getValue());
		json.endObject();
		json.name("percent").beginObject();
		for (Grade grade : counts.counts().keySet()) {
			BigDecimal percent = counts.percent(grade, plan.getConventions()).orElse(null);
			if (percent != null)
				json.name(key(grade)).value(percent);
		}
		json.endObject();
	}

	private void writeTotals(FiscalYear year) throws IOException {
		EffectTotals totals = EffectTotals.of(plan, year);
		Map<String, Yen> byKey = new LinkedHashMap<>();
		for (EffectCategory category : totals.categories())
			byKey.merge(key(category), EffectTotals.signed(category, totals.total(category)), Yen::plus);
		json.name("effectThousandYen").beginObject();
		for (Map.Entry<String, Yen> entry : byKey.entrySet())
			json.name(entry.getKey()).value(THOUSANDS.inUnits(entry.getValue()));
		json.name("total").value(totals.roundedTotal(THOUSANDS));
		json.endObject();
	}

	private void text(String name, Element owner, String feature, String value) throws IOException {
		if (value != null)
			json.name(name).value(value);
		else if (PlanStructure.isUnknown(owner, feature))
			json.name(name).nullValue();
	}
}
