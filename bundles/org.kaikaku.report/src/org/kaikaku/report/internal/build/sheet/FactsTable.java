package org.kaikaku.report.internal.build.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.Classification;
import org.kaikaku.model.reformplan.ClassificationValue;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.LifeEvent;
import org.kaikaku.model.reformplan.OtherNumber;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Policy;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.table.Labels;
import org.kaikaku.report.internal.build.text.Narratives;
import org.kaikaku.report.internal.build.text.NoteScope;
import org.kaikaku.report.internal.build.text.Pictures;
import org.kaikaku.report.internal.build.words.DepartmentWords;
import org.kaikaku.report.internal.build.words.Elements;
import org.kaikaku.report.internal.build.words.FieldTexts;
import org.kaikaku.report.internal.build.words.LifeWords;

/**
 * What a plan says about an element besides its schedule and years: classes, policies, texts, changes. In a plan book also
 * the departments, which stand at the head of sheets with results.
 */
final class FactsTable {

	private static final double LABEL = 5.8;

	private final Build build;
	private final NoteScope notes;
	private final Narratives narratives = new Narratives(new Pictures(), place -> List.of());

	FactsTable(Build build, NoteScope notes) {
		this.build = build;
		this.notes = notes;
	}

	/** The table over a line of a width; empty when there is nothing to say. */
	List<Block> of(PlanElement element, double line) {
		List<Row> rows = new ArrayList<>();
		if (!build.showsResults()) {
			DepartmentWords.byRole(element, build).forEach((role, names) -> rows.add(row(role, names)));
		}
		element.getOtherNumbers().stream().filter(n -> !isSheetNumber(n, build))
				.forEach(n -> rows.add(row(n.getScheme(), n.getNumber())));
		classes(element, rows);
		if (!element.getPolicies().isEmpty()) {
			rows.add(row(build.text("facts.policies"),
					element.getPolicies().stream().map(FactsTable::policy).collect(Collectors.joining("、"))));
		}
		if (element instanceof ReformItem item) {
			period(item, rows);
		}
		for (FieldText text : build.anchors().say(element) ? FieldTexts.ordered(element.getTexts(), build.plan())
				: List.<FieldText>of()) {
			rows.add(text(FieldTexts.label(text, build), text));
		}
		if (element instanceof ReformItem item) {
			Elements.activities(item).forEach(a -> activity(a, rows));
		}
		List<LifeEvent> events = LifeWords.events(element, build);
		if (!events.isEmpty()) {
			rows.add(row(build.text("facts.events"), events.stream().<Block>map(
					e -> Paragraph.plain(e.getId(), LifeWords.line(e, build))).toList()));
		}
		if (rows.isEmpty()) {
			return List.of();
		}
		List<Column> columns = List.of(new Column(LABEL, Column.Role.ROW_HEADER), new Column(line - LABEL, Column.Role.TEXT));
		return List.of(new Table(element.getId(), TableStyle.SHEET, null, null,
				build.text("facts.alt", LifeWords.name(element)), columns, 0, rows));
	}

	/** Whether a number is the one that stands at the head of sheets. */
	static boolean isSheetNumber(OtherNumber number, Build build) {
		return build.text("sheet.numberScheme").equals(number.getScheme());
	}

	private void classes(PlanElement element, List<Row> rows) {
		for (Classification classification : build.plan().getClassifications()) {
			String values = element.getClasses().stream().filter(v -> v.eContainer() == classification)
					.map(FactsTable::value).collect(Collectors.joining("、"));
			if (!values.isEmpty()) {
				rows.add(row(classification.getName(), values));
			}
		}
	}

	private static String value(ClassificationValue value) {
		String code = Objects.requireNonNullElse(value.getCode(), "");
		String name = Objects.requireNonNullElse(value.getName(), "");
		return code.isEmpty() || name.isEmpty() ? code + name : code + " " + name;
	}

	private static String policy(Policy policy) {
		String name = Objects.requireNonNullElse(policy.getName(), "");
		return policy.getNumber() == null ? name : policy.getNumber() + " " + name;
	}

	private void period(ReformItem item, List<Row> rows) {
		if (item.getFirstYear() != null || item.getLastYear() != null) {
			rows.add(row(build.text("facts.period"), build.years().format(
					item.getFirstYear() == null ? build.plan().getFirstYear() : item.getFirstYear(),
					item.getLastYear() == null ? build.plan().getLastYear() : item.getLastYear())));
		}
		if (!item.getDueYears().isEmpty()) {
			rows.add(row(build.text("facts.dueYears"),
					item.getDueYears().stream().map(build.years()::format).collect(Collectors.joining("、"))));
		}
	}

	private void activity(Activity activity, List<Row> rows) {
		List<Block> blocks = new ArrayList<>();
		NoteScope own = new NoteScope(build.anchors(), List.of());
		for (FieldText text : FieldTexts.ordered(activity.getTexts(), build.plan())) {
			blocks.addAll(narratives.blocks(text, own, setting(text)));
		}
		if (!blocks.isEmpty()) {
			String mark = Objects.requireNonNullElse(activity.getMarker(), "");
			rows.add(row(mark + Objects.requireNonNullElse(activity.getName(), ""), blocks));
		}
	}

	private Narratives.Setting setting(FieldText text) {
		return Narratives.Setting.cell(FieldTexts.region(text), FieldTexts.label(text, build));
	}

	private Row text(String label, FieldText text) {
		return row(label, narratives.blocks(text, notes, setting(text)));
	}

	private Row row(String label, String words) {
		return row(label, List.of(Paragraph.plain(null, Objects.requireNonNullElse(words, ""))));
	}

	private static Row row(String label, List<Block> content) {
		return new Row(null, Row.Role.BODY, false, false, List.of(Labels.narrow(Objects.requireNonNullElse(label, "")),
				Cell.blocks(content)));
	}
}
