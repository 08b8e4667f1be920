package org.kaikaku.samples.tests;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.ComputedBlock;
import org.kaikaku.model.reformplan.ComputedContent;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectKind;
import org.kaikaku.model.reformplan.FundedProject;
import org.kaikaku.model.reformplan.FundedProjects;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.Level;
import org.kaikaku.model.reformplan.ListEntry;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Note;
import org.kaikaku.model.reformplan.Paragraph;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.RelatedPlan;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.reformplan.Section;
import org.kaikaku.model.reformplan.TableCell;
import org.kaikaku.model.reformplan.TableRow;
import org.kaikaku.model.reformplan.TextField;
import org.kaikaku.model.reformplan.Theme;

/** Every text, name and value of a plan as the published report prints them, without white space; order does not matter. */
final class PrintedPlan {
	private static final long THOUSAND = 1000;
	private final List<String> lines = new ArrayList<>();
	private int tables;

	PrintedPlan(Municipality municipality) {
		SamplePlans.contents(municipality, EObject.class).forEach(this::print);
		List<ReformItem> items = SamplePlans.contents(municipality, ReformItem.class).toList();
		items.forEach(this::printItem);
		printRow("合計", items.stream().flatMap(item -> item.getRecords().get(0).getEffects().stream()).toList());
	}

	List<String> lines() {
		return lines;
	}

	private void add(Object... parts) {
		StringBuilder line = new StringBuilder();
		for (Object part : parts)
			line.append(part == null ? "" : part);
		lines.add(withoutSpace(line.toString()));
	}

	static String withoutSpace(String text) {
		return text.replaceAll("[\\s\u3000]", "");
	}

	private void print(EObject object) {
		if (object instanceof Paragraph paragraph)
			add(paragraph.getText());
		else if (object instanceof ListEntry entry)
			add(entry.getMarker(), entry.getText());
		else if (object instanceof TableRow row)
			add(joined(row.getCells(), TableCell::getText));
		else if (object instanceof Section section)
			add(section.getNumber(), section.getTitle());
		else if (object instanceof Theme theme)
			theme.getOtherNumbers().forEach(number -> add(number.getNumber(), theme.getName()));
		else if (object instanceof Activity activity)
			printActivity(activity);
		else if (object instanceof Indicator indicator)
			printIndicator(indicator);
		else if (object instanceof Note note)
			printNote(note);
		else if (object instanceof FundedProject project)
			add("・", project.getName(), "(", thousands(project.getYen().amount()), "千円)");
		else if (object instanceof FundedProjects funded)
			printFunded(funded);
		else
			printFrame(object);
	}

	private void printFunded(FundedProjects funded) {
		long yen = funded.getEffectYen().amount();
		add(funded.getEffectTitle());
		add(yen / 100_000_000, "億", grouped(yen / 10_000 % 10_000), "万円");
		add(funded.getTitle());
		add(funded.getRemark());
	}

	private void printNote(Note note) {
		if (note.getTerm() != null)
			add(note.getMark(), note.getTerm(), "…", note.getText());
		else
			for (String brackets : List.of("()", "（）"))
				add(brackets.charAt(0), note.getMark(), note.getText(), brackets.charAt(1));
	}

	private void printFrame(EObject object) {
		if (object instanceof ComputedBlock block && block.getCaption() != null)
			printCaption(block);
		else if (object instanceof TextField field)
			add(field.getName());
		else if (object instanceof Level level)
			add(level.getName());
		else if (object instanceof Grade grade)
			add("※評価…", fullWidth(grade.getSymbol()), "（", grade.getName(), "）");
		else if (object instanceof Plan plan)
			add(plan.getKind(), fullWidth(plan.getName()), "策定業務");
		else if (object instanceof RelatedPlan plan)
			add(joined(plan.getSteps(), ScheduleStep::getLabel), fullWidth(plan.getTitle()));
	}

	private void printCaption(ComputedBlock block) {
		String unit = block.getContent() == ComputedContent.EFFECT_LIST ? "(単位：千円)" : "";
		add(block.getContent() == ComputedContent.FUNDED_PROJECTS ? "" : "表" + fullWidth(Integer.toString(++tables)), block.getCaption(), unit);
	}

	private void printActivity(Activity activity) {
		add(activity.getMarker(), activity.getName(), joined(activity.getNotes(), note -> note.getMark() + note.getText()),
				joined(activity.getActivities(), inner -> inner.getMarker() + inner.getName()));
	}

	private void printIndicator(Indicator indicator) {
		add(indicator.getName(), row(indicator, indicator.getLongTermTargets()));
		add(row(indicator, indicator.getTargets()));
		add(row(indicator, indicator.getActuals()));
	}

	private static String row(Indicator indicator, List<? extends IndicatorValue> values) {
		return joined(values, value -> printed(indicator, value));
	}

	private static String printed(Indicator indicator, IndicatorValue value) {
		String plain = value.getValue().scale() > 0 ? value.getValue().toPlainString() : grouped(value.getValue().longValueExact());
		String text = value.getWritten() != null ? value.getWritten() : plain + (indicator.getUnit() == null ? "" : indicator.getUnit());
		return text + (value.getMark() == null ? "" : value.getMark());
	}

	private void printItem(ReformItem item) {
		Grade grade = item.getRecords().get(0).getRatings().get(0).getGrade();
		List<EffectAmount> effects = item.getRecords().get(0).getEffects();
		add(item.getNumber(), item.getName(), grade.getSymbol());
		// On the sheets, numbers are full-width and Latin letters half-width.
		add(fullWidth(item.getNumber()), Normalizer.normalize(item.getName(), Normalizer.Form.NFKC));
		add(joined(item.getActivities(), Activity::getName));
		add("担当課：", item.getAssignments().stream().map(SamplePlans::name).collect(Collectors.joining("・")));
		add("評価", grade.getSymbol(), "（", grade.getName(), "）効果額（千円）", effects.isEmpty() ? "－" : thousands(total(effects)));
		if (!effects.isEmpty())
			printRow(item.getNumber() + item.getName(), effects);
	}

	private void printRow(String head, List<EffectAmount> effects) {
		List<EffectAmount> cuts = effects.stream().filter(effect -> effect.getCategory().getKind() == EffectKind.EXPENDITURE_CUT).toList();
		List<EffectAmount> gains = effects.stream().filter(effect -> effect.getCategory().getKind() == EffectKind.REVENUE_GAIN).toList();
		add(head, thousands(total(effects)), cuts.isEmpty() ? "" : "▲" + thousands(total(cuts)), gains.isEmpty() ? "" : thousands(total(gains)));
	}

	private static <T> String joined(List<T> parts, Function<T, String> text) {
		return parts.stream().map(text).collect(Collectors.joining());
	}

	private static long total(List<EffectAmount> effects) {
		return effects.stream().mapToLong(effect -> effect.getYen().amount()).sum();
	}

	private static String thousands(long yen) {
		return grouped(BigDecimal.valueOf(yen).divide(BigDecimal.valueOf(THOUSAND), 0, RoundingMode.HALF_UP).longValueExact());
	}

	private static String grouped(long number) {
		return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
	}

	/** Letters and digits in the width of an ideograph. */
	private static String fullWidth(String text) {
		return text.chars().map(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' ? c - '0' + '０' : c)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}
}
