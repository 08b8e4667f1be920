package org.kaikaku.compare.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kaikaku.compare.Comparison;
import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonPart;
import org.kaikaku.compare.ComparisonRow;
import org.kaikaku.compare.ComparisonRow.Outcome;
import org.kaikaku.compare.internal.comparators.ElementsComparator;
import org.kaikaku.compare.lineage.Evidence;
import org.kaikaku.compare.lineage.Fate;
import org.kaikaku.compare.lineage.FateEnd;
import org.kaikaku.compare.lineage.LineageProposal;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.HeadingNumber;
import org.kaikaku.report.document.LineBreak;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.text.TextConventions;

/** The pages of a comparison. Used once. */
public final class ComparisonPages {
	private static final ReformplanPackage MODEL = ReformplanPackage.eINSTANCE;
	private static final List<String> TABULAR = List.of("indicators", "effects", "reorganisations");

	/** In letters, what fits into a line of the title. */
	private static final int LONGEST_TITLE = 26;
	/** In letters, up to which a line of the comparison table keeps to the next of the same subject. */
	private static final int SHORT_TEXT = 120;

	private final Comparison comparison;
	private final Words words;
	private final ModelLabels labels;
	private final TextConventions conventions;
	private int chapter;

	/** @param conventions how years, digits and signs are written */
	public ComparisonPages(Comparison comparison, Locale language, TextConventions conventions) {
		this.comparison = comparison;
		this.conventions = conventions;
		words = new Words(language, conventions);
		labels = ModelLabels.of(language);
	}

	/** All sections, the first with the title. */
	public List<PageSection> sections(String title) {
		List<PageSection> sections = new ArrayList<>();
		List<Block> first = new ArrayList<>();
		first.add(title(title));
		overview(first);
		if (comparison.fates() != null)
			fates(first);
		sections.add(new PageSection(null, PageKind.BODY, null, first));
		sections.add(new PageSection(null, PageKind.LANDSCAPE, null, oldAndNew()));
		List<Block> rest = new ArrayList<>();
		comparison.part("indicators").ifPresent(part -> new IndicatorPages(words, conventions).write(this, part, comparison.pair(), rest));
		comparison.part("effects").ifPresent(part -> figures(part, rest));
		reorganisations(rest);
		proposals(rest);
		if (!rest.isEmpty())
			sections.add(new PageSection(null, PageKind.BODY, null, rest));
		return sections;
	}

	/** The title; a long one is broken between the names of the sides and not within them. */
	private Paragraph title(String title) {
		String beginning = words.texts.text("report.title.beginning", comparison.pair().left().label());
		if (title.length() <= LONGEST_TITLE || !title.startsWith(beginning))
			return Paragraph.of(ParagraphRole.COVER_SUBTITLE, Align.CENTER, title);
		return new Paragraph(null, ParagraphRole.COVER_SUBTITLE, 0, 0, Align.CENTER,
				List.of(Text.of(beginning.strip()), new LineBreak(), Text.of(title.substring(beginning.length()).strip())));
	}

	/** The heading of the next chapter. */
	Heading chapter(String title) {
		chapter++;
		return new Heading(null, 1, new HeadingNumber(TextConventions.fullWidth(String.valueOf(chapter)) + "．",
				HeadingNumber.NumberStyle.FULL_WIDTH_DOT, chapter),
				List.of(Text.of(title)), "chapter-" + chapter, true);
	}

	static Paragraph sentence(String text) {
		return Paragraph.body(null, List.of(Text.of(text)));
	}

	static Paragraph remark(String text) {
		return Paragraph.of(ParagraphRole.REMARK, Align.START, text);
	}

	private void overview(List<Block> blocks) {
		blocks.add(chapter(words.texts.text("report.overview")));
		blocks.add(sentence(words.texts.text("report.mode." + comparison.pair().mode().name().toLowerCase(Locale.ROOT),
				comparison.pair().left().label(), comparison.pair().right().label())));
		blocks.add(sentence(words.texts.text("report.howToRead", conventions.unknownSign(), conventions.noneSign())));
		Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
		List<Row> rows = new ArrayList<>();
		for (ComparisonPart part : comparison.parts()) {
			if (part.rows().isEmpty())
				continue;
			counts.clear();
			part.rows().forEach(r -> counts.merge(r.outcome(), 1, Integer::sum));
			List<Cell> cells = new ArrayList<>(List.of(Cell.rowHeader(part.title())));
			Arrays.stream(Outcome.values()).forEach(o -> cells.add(Cell.number(conventions.inTable(counts.getOrDefault(o, 0)), null)));
			rows.add(new Row(null, Row.Role.BODY, true, false, cells));
		}
		List<String> headings = new ArrayList<>(List.of(words.texts.text("report.part")));
		Arrays.stream(Outcome.values()).forEach(o -> headings.add(outcome(o)));
		List<Column> columns = new ArrayList<>(List.of(new Column(11, Column.Role.ROW_HEADER)));
		Arrays.stream(Outcome.values()).forEach(o -> columns.add(new Column(5, Column.Role.NUMBER)));
		blocks.add(Words.table(TableStyle.GRID, columns, headings, rows));
	}

	String outcome(Outcome outcome) {
		return OutcomeWords.of(comparison.pair().mode(), outcome, words.texts);
	}

	private String kind(LineageKind kind) {
		return labels.of(MODEL.getLineageKind().getEEnumLiteral(kind.getValue()));
	}

	private void fates(List<Block> blocks) {
		blocks.add(chapter(words.texts.text("report.fates")));
		Map<LineageKind, int[]> counts = new TreeMap<>();
		comparison.fates().countsOfOldItems().forEach((kind, n) -> counts.computeIfAbsent(kind, k -> new int[2])[0] = n);
		comparison.fates().countsOfNewItems().forEach((kind, n) -> counts.computeIfAbsent(kind, k -> new int[2])[1] = n);
		boolean oldUnknown = comparison.fates().countsOfOldItems().isEmpty();
		List<Row> rows = new ArrayList<>();
		counts.forEach((kind, n) -> rows.add(Row.of(Cell.rowHeader(kind(kind)),
				Cell.number(oldUnknown ? conventions.unknownSign() : conventions.inTable(n[0]), null), Cell.number(conventions.inTable(n[1]), null))));
		if (!rows.isEmpty())
			blocks.add(Words.table(TableStyle.GRID, List.of(new Column(12, Column.Role.ROW_HEADER), new Column(13, Column.Role.NUMBER),
					new Column(13, Column.Role.NUMBER)),
					List.of(words.texts.text("report.kind"), words.texts.text("report.oldItems"), words.texts.text("report.newItems")), rows));
		List<Row> list = new ArrayList<>();
		for (List<Fate> fates : List.of(comparison.fates().themes(), comparison.fates().items()))
			fates.forEach(fate -> list.add(fate(fate)));
		if (!list.isEmpty())
			blocks.add(Words.table(TableStyle.GRID,
					List.of(new Column(12, Column.Role.TEXT), new Column(5, Column.Role.SIGN), new Column(12, Column.Role.TEXT), new Column(11,
							Column.Role.TEXT)),
					List.of(words.texts.text("report.old"), words.texts.text("report.kind"), words.texts.text("report.new"),
							words.texts.text("report.reason")), list));
	}

	private Row fate(Fate fate) {
		String reason = fate.reason() != null ? fate.reason() : fate.isRecorded() ? "" : words.texts.text("report.notRecorded");
		boolean open = fate.kind() == LineageKind.UNKNOWN;
		return Row.breaking(ends(fate.from(), open || fate.kind() != LineageKind.NEW, "report.isNew"), Cell.sign(Text.of(kind(fate.kind()))),
				ends(fate.to(), open, "report.isGone"), Cell.text(reason));
	}

	private Cell ends(List<FateEnd> ends, boolean open, String otherwise) {
		if (ends.isEmpty())
			return Cell.text(open ? conventions.unknownSign() : words.texts.text(otherwise));
		return Cell.blocks(ends.stream().map(e -> Paragraph.plain(e.element() == null ? null : e.element().getId(), e.text().isEmpty()
				? conventions.unknownSign() : e.text())).toList());
	}

	private List<Block> oldAndNew() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(chapter(OutcomeWords.table(comparison.pair().mode(), words.texts)));
		List<Row> rows = new ArrayList<>();
		Map<String, List<ComparisonRow>> bySubject = comparison.parts().stream().filter(this::isInTable)
				.flatMap(p -> p.rows().stream().filter(r -> belongsInTable(p, r))).collect(Collectors.groupingBy(ComparisonRow::subject,
						LinkedHashMap::new, Collectors.toList()));
		bySubject.forEach((subject, lines) -> {
			rows.add(new Row(null, Row.Role.BAND, true, true, List.of(Cell.text(subject).spanning(4, 1))));
			for (ComparisonRow line : lines)
				rows.add(oldAndNew(line, line != lines.get(lines.size() - 1)));
		});
		if (rows.isEmpty())
			return List.of(blocks.get(0), sentence(words.texts.text("report.noDifference")));
		blocks.add(new Table(null, TableStyle.COMPARISON, null, null, null,
				List.of(new Column(8, Column.Role.ROW_HEADER), new Column(22, Column.Role.TEXT), new Column(22, Column.Role.TEXT),
						new Column(10, Column.Role.TEXT)), 1,
				withHeader(rows)));
		return blocks;
	}

	/** Of two drafts the lines that are all changes, which leave nothing for the others to add; else everything but figures. */
	private boolean isInTable(ComparisonPart part) {
		boolean complete = comparison.pair().mode() == ComparisonMode.DRAFTS && comparison.part(ElementsComparator.ID).isPresent();
		return complete ? part.id().equals(ElementsComparator.ID) : !TABULAR.contains(part.id());
	}

	private List<Row> withHeader(List<Row> rows) {
		List<Row> all = new ArrayList<>();
		all.add(Row.of(Row.Role.HEADER, Cell.columnHeader(words.texts.text("report.aspect")), Cell.columnHeader(comparison.pair().left().label()),
				Cell.columnHeader(comparison.pair().right().label()), Cell.columnHeader(words.texts.text("report.remarks"))));
		all.addAll(rows);
		return all;
	}

	/** What is the same, or a text with nothing beside it, is counted in the overview; long lists of it would hide what differs. */
	private static boolean belongsInTable(ComparisonPart part, ComparisonRow row) {
		return row.outcome() != Outcome.SAME && !(part.id().equals("texts") && row.outcome() == Outcome.NOT_KNOWN);
	}

	/** @param followed whether another line of the same subject comes next */
	private Row oldAndNew(ComparisonRow row, boolean followed) {
		boolean whole = OutcomeWords.isOldAndNew(comparison.pair().mode()) && (row.aspect().equalsIgnoreCase(labels.of(MODEL.getTheme()))
				|| row.aspect().equalsIgnoreCase(labels.of(MODEL.getReformItem())));
		List<Cell> cells = new ArrayList<>(List.of(Cell.rowHeader(row.aspect())));
		cells.addAll(words.sideBySide(row, whole));
		List<String> remarks = new ArrayList<>(row.remarks());
		if (row.outcome() == Outcome.NOT_COMPARABLE)
			remarks.add(outcome(row.outcome()));
		cells.add(words.remarks(remarks));
		boolean brief = Math.max(row.left().text().length(), row.right().text().length()) <= SHORT_TEXT;
		return new Row(row.rightId(), Row.Role.BODY, brief, brief && followed, cells);
	}

	/** A part whose lines are figures. */
	private void figures(ComparisonPart part, List<Block> blocks) {
		List<ComparisonRow> lines = part.rows().stream().filter(r -> comparison.pair().mode() != ComparisonMode.DRAFTS
				|| r.outcome() != Outcome.SAME).toList();
		if (lines.isEmpty())
			return;
		blocks.add(chapter(part.title()));
		part.remarks().forEach(remark -> blocks.add(remark(remark)));
		List<Row> rows = lines.stream().map(r -> Row.of(Cell.rowHeader(r.subject()), Cell.text(r.aspect()), words.number(r.left(), null),
				words.number(r.right(), null),
				words.remarks(r.remarks()))).toList();
		blocks.add(Words.table(TableStyle.GRID,
				List.of(new Column(8.5, Column.Role.ROW_HEADER), new Column(5.5, Column.Role.TEXT), new Column(9.5, Column.Role.NUMBER),
						new Column(9.5, Column.Role.NUMBER), new Column(7.5, Column.Role.TEXT)),
				List.of(words.texts.text("report.subject"), words.texts.text("report.aspect"), comparison.pair().left().label(),
						comparison.pair().right().label(), words.texts.text("report.remarks")), rows));
	}

	private void reorganisations(List<Block> blocks) {
		List<ComparisonRow> changes = comparison.part("reorganisations").map(ComparisonPart::rows).orElse(List.of());
		if (changes.isEmpty())
			return;
		blocks.add(chapter(words.texts.text("report.reorganisations")));
		List<Row> rows = changes.stream().map(r -> Row.of(Cell.rowHeader(r.subject()), Cell.sign(Text.of(r.aspect())),
				Cell.text(words.said(r.left(), true, false)),
				Cell.text(words.said(r.right(), true, false)), words.remarks(r.remarks()))).toList();
		blocks.add(Words.table(TableStyle.GRID,
				List.of(new Column(7, Column.Role.ROW_HEADER), new Column(5, Column.Role.SIGN), new Column(9, Column.Role.TEXT),
						new Column(9, Column.Role.TEXT), new Column(10, Column.Role.TEXT)),
				List.of(words.texts.text("report.reorganisation"), words.texts.text("report.kind"), words.texts.text("report.before"),
						words.texts.text("report.after"), words.texts.text("report.remarks")), rows));
	}

	private void proposals(List<Block> blocks) {
		if (comparison.proposals().isEmpty())
			return;
		blocks.add(chapter(words.texts.text("report.proposals")));
		blocks.add(sentence(words.texts.text("report.proposalsLead")));
		List<Row> rows = new ArrayList<>();
		for (LineageProposal proposal : comparison.proposals())
			rows.add(Row.breaking(ends(proposal.from().stream().map(FateEnd::of).toList(), false, ""), Cell.sign(Text.of(kind(proposal.kind()))),
					ends(proposal.to().stream().map(FateEnd::of).toList(), false, ""),
					Cell.number(percent(proposal.score()), null),
							Cell.text(proposal.evidence().stream().filter(e -> e.score() > 0).map(this::evidence).collect(Collectors.joining(words.texts.text("diff.comma"))))));
		blocks.add(Words.table(TableStyle.GRID,
				List.of(new Column(9, Column.Role.TEXT), new Column(5, Column.Role.SIGN), new Column(9, Column.Role.TEXT),
						new Column(4, Column.Role.NUMBER), new Column(13, Column.Role.TEXT)),
				List.of(words.texts.text("report.old"), words.texts.text("report.kind"), words.texts.text("report.new"),
						words.texts.text("report.score"), words.texts.text("report.evidence")), rows));
	}

	private String evidence(Evidence evidence) {
		return evidence.text() + "（" + percent(evidence.score()) + "）";
	}

	private static String percent(double score) {
		return Math.round(score * 100) + "%";
	}
}
