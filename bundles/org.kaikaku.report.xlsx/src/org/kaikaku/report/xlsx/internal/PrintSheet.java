package org.kaikaku.report.xlsx.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.BlockVisitor;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.Caption;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ChartSeries;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.ContentsList;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.NoteList;
import org.kaikaku.report.document.PageBreak;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Panel;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.PeriodFigure;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.text.TextConventions;

/** The report laid out for printing from Excel, A4, a new page for every section. */
final class PrintSheet implements BlockVisitor<Void> {

	private static final int FULL = PrintGrid.LETTERS;
	private static final double MM_PER_LETTER = 3.7;
	private static final int[] HEADING_SIZES = {14, 12, 11};

	private final PrintGrid grid;
	private final ReportDocument document;
	private final Media media;
	private final Messages words;
	private final Messages userWords;
	private final Set<String> remarks;
	private Look base = Look.TEXT;

	PrintSheet(PrintGrid grid, ReportDocument document, Media media, Messages words, Messages userWords,
			Set<String> remarks) {
		this.grid = grid;
		this.document = document;
		this.media = media;
		this.words = words;
		this.userWords = userWords;
		this.remarks = remarks;
	}

	/** Where columns of the tables begin that these sections hold, also those made of figures and charts. */
	static Set<Integer> places(List<PageSection> sections) {
		Set<Integer> places = new HashSet<>();
		for (PageSection section : sections) {
			Blocks.walk(section.blocks(), block -> {
				Table table = block instanceof Table own ? own
						: block instanceof PeriodFigure figure ? figure.asTable()
								: block instanceof Chart chart ? numbers(chart, TextConventions.defaults()) : null;
				if (table != null) {
					Arrays.stream(PrintTable.edges(table)).forEach(places::add);
				}
			});
		}
		return places;
	}

	void section(PageSection section) {
		grid.pageBreak();
		all(section.blocks());
	}

	private void all(List<Block> blocks) {
		blocks.forEach(block -> block.accept(this));
	}

	@Override
	public Void visit(Heading heading) {
		int size = HEADING_SIZES[Math.min(heading.level(), HEADING_SIZES.length) - 1];
		grid.gap();
		grid.line(heading.plainText(), 0, FULL, base.size(size).bold(true));
		return null;
	}

	@Override
	public Void visit(Paragraph paragraph) {
		Look look = switch (paragraph.role()) {
			case COVER_TITLE -> base.size(20).bold(true);
			case COVER_SUBTITLE, KEY_FIGURE -> base.size(16).bold(true);
			case RUN_IN_HEADING, FLOW -> base.bold(true);
			case REMARK -> base.size(9);
			case BODY, LEAD, COVER_DETAIL -> base;
		};
		String indent = "　".repeat(paragraph.indent() + Math.max(0, paragraph.firstLineIndent()));
		grid.line(indent + paragraph.plainText(), 0, FULL, look.align(paragraph.align()));
		return null;
	}

	@Override
	public Void visit(ListBlock list) {
		CellText.of(List.of(list)).forEach(line -> grid.line(line, 0, FULL, base.indent(1)));
		return null;
	}

	@Override
	public Void visit(Table table) {
		grid.gap();
		PrintTable laid = new PrintTable(grid, table, document.conventions());
		caption(table.caption());
		if (table.unit() != null) {
			grid.line(table.unit(), 0, laid.right(), base.size(9).align(Align.END));
		}
		laid.write();
		return null;
	}

	private void caption(Caption caption) {
		if (caption != null) {
			grid.line(caption.plainText(), 0, FULL, base.bold(true));
		}
	}

	@Override
	public Void visit(ScheduleBar bar) {
		CellText.of(List.of(bar)).forEach(line -> grid.line(line.strip(), 0, FULL, base));
		if (CellText.isLine(bar)) {
			grid.row(1);
			grid.bar(bar, 0, FULL, PrintGrid.LINE_HEIGHT / 2);
		}
		return null;
	}

	@Override
	public Void visit(Figure figure) {
		String name = figure.caption() == null ? figure.altText() : figure.caption().plainText();
		Media.Picture picture = media.of(figure.image());
		if (picture == null) {
			remarks.add(userWords.text("image.missing", name));
			grid.line(words.text("image.frame", name), 0, FULL, base.align(Align.CENTER).rules(Look.ALL));
		} else {
			picture(figure, picture);
		}
		caption(figure.caption());
		if (!figure.notes().isEmpty()) {
			grid.line(Inlines.plainText(figure.notes()), 0, FULL, base.size(9));
		}
		return null;
	}

	private void picture(Figure figure, Media.Picture picture) {
		double scale = Math.min(1, FULL * MM_PER_LETTER / figure.widthMm());
		grid.picture(picture, figure.widthMm() * scale, figure.heightMm() * scale, figure.altText());
	}

	@Override
	public Void visit(Chart chart) {
		String name = chart.caption() == null ? chart.altText() : chart.caption().plainText();
		grid.gap();
		grid.line(chart.unit() == null ? name : words.text("chart.numbers", name, chart.unit()), 0, FULL, base.bold(true));
		new PrintTable(grid, numbers(chart, document.conventions()), document.conventions()).write();
		return null;
	}

	private static Table numbers(Chart chart, TextConventions conventions) {
		List<Column> columns = new ArrayList<>(List.of(new Column(8, Column.Role.ROW_HEADER)));
		List<Cell> head = new ArrayList<>(List.of(Cell.empty()));
		for (ChartSeries series : chart.series()) {
			columns.add(new Column(6, Column.Role.NUMBER));
			head.add(Cell.columnHeader(series.name()));
		}
		List<Row> rows = new ArrayList<>(List.of(Row.of(Row.Role.HEADER, head.toArray(Cell[]::new))));
		for (int c = 0; c < chart.categories().size(); c++) {
			List<Cell> cells = new ArrayList<>(List.of(Cell.rowHeader(chart.categories().get(c))));
			for (ChartSeries series : chart.series()) {
				BigDecimal value = series.values().get(c);
				cells.add(value == null ? Cell.text(conventions.noneSign())
						: Cell.number(conventions.inTable(value), CellDatum.of(value, chart.unit())));
			}
			rows.add(Row.of(cells.toArray(Cell[]::new)));
		}
		return new Table(null, TableStyle.GRID, null, null, null, columns, 1, rows);
	}

	@Override
	public Void visit(PeriodFigure figure) {
		visit(figure.asTable());
		caption(figure.caption());
		return null;
	}

	@Override
	public Void visit(NoteList notes) {
		CellText.of(List.of(notes)).forEach(line -> grid.line(line, 0, FULL, base.size(9)));
		return null;
	}

	@Override
	public Void visit(ContentsList contents) {
		grid.line(contents.title(), 0, FULL, base.size(12).bold(true));
		Blocks.walk(document, block -> {
			if (block instanceof Heading heading && heading.inContents() && heading.level() <= contents.levels()) {
				grid.line(heading.plainText(), 0, FULL, base.indent(heading.level() - 1));
			}
		});
		return null;
	}

	@Override
	public Void visit(EditableRegion region) {
		all(region.blocks());
		return null;
	}

	@Override
	public Void visit(Panel panel) {
		Look outside = base;
		grid.gap();
		base = panel.tone() == Panel.Tone.STRONG ? base.ground(Look.Ground.STRONG) : base;
		if (panel.title() != null) {
			grid.line(panel.title(), 0, FULL, base.bold(true));
		}
		all(panel.blocks());
		base = outside;
		return null;
	}

	@Override
	public Void visit(PageBreak pageBreak) {
		grid.pageBreak();
		return null;
	}
}
