package org.kaikaku.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.Caption;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.DataTable;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableGrid;

/** Looks up parts of a built document as a reader finds them. */
final class DocumentParts {

	private final ReportDocument document;

	DocumentParts(ReportDocument document) {
		this.document = document;
	}

	/** The page of an element. */
	PageSection page(String elementId) {
		return document.sections().stream().filter(s -> s.kind().isSheet() && elementId.equals(s.elementId())).findFirst()
				.orElseThrow();
	}

	/** The text of the page of an element. */
	String text(String elementId) {
		return PlainText.of(page(elementId).blocks());
	}

	/** All tables within some blocks, outer ones first. */
	static List<Table> tables(List<? extends Block> blocks) {
		List<Table> tables = new ArrayList<>();
		Blocks.walk(blocks, b -> {
			if (b instanceof Table table) {
				tables.add(table);
			}
		});
		return tables;
	}

	/** The table with a caption. */
	Table table(String captionWords) {
		for (PageSection section : document.sections()) {
			for (Table table : tables(section.blocks())) {
				Caption caption = table.caption();
				if (caption != null && Inlines.plainText(caption.text()).equals(captionWords)) {
					return table;
				}
			}
		}
		throw new AssertionError("no table " + captionWords);
	}

	/** The rows of a table as texts; a cell that spans rows repeats its text, as a reader reads it for each row. */
	static List<List<String>> rows(Table table) {
		List<List<String>> rows = new ArrayList<>();
		for (List<TableGrid.Place> row : TableGrid.of(table).places()) {
			rows.add(row.stream().map(p -> text(p.owner())).toList());
		}
		return rows;
	}

	/** The words of a cell on one line. */
	static String text(Cell cell) {
		return PlainText.of(cell.blocks());
	}

	/** The rows whose first words are given, without those. */
	static List<List<String>> rowsOf(Table table, String label) {
		return rows(table).stream().filter(r -> r.contains(label)).map(r -> r.subList(r.indexOf(label) + 1, r.size())).toList();
	}

	/** Every bar of a table with the headings of the columns that it covers: label: 令和２年度～令和６年度. */
	static List<String> bars(Table table) {
		List<String> bars = new ArrayList<>();
		List<List<TableGrid.Place>> grid = TableGrid.of(table).places();
		List<String> heads = heads(table, grid);
		for (int r = 0; r < grid.size(); r++) {
			if (table.rows().get(r).role() == Row.Role.SCHEDULE) {
				for (TableGrid.Place place : grid.get(r)) {
					if (!place.covered() && !place.cell().blocks().isEmpty()
							&& place.cell().blocks().get(0) instanceof ScheduleBar bar) {
						bars.add(text(place.cell()) + ": " + heads.get(place.column()) + "～"
								+ heads.get(place.column() + place.colSpan() - 1) + " " + bar.shape());
					}
				}
			}
		}
		return bars;
	}

	/** The heading of each column: the last header row's, under its year. */
	private static List<String> heads(Table table, List<List<TableGrid.Place>> grid) {
		List<String> heads = new ArrayList<>();
		for (int c = 0; c < table.columns().size(); c++) {
			StringBuilder head = new StringBuilder();
			for (int r = 1; r < table.headerRows(); r++) {
				for (TableGrid.Place place : grid.get(r)) {
					if (!place.covered() && place.column() <= c && c < place.column() + place.colSpan()) {
						head.append(text(place.cell()));
					}
				}
			}
			heads.add(head.toString());
		}
		return heads;
	}

	/** All headings as the contents list would show them, deeper ones indented. */
	List<String> contents() {
		List<String> headings = new ArrayList<>();
		Blocks.walk(document, b -> {
			if (b instanceof Heading heading && heading.inContents()) {
				headings.add(" ".repeat(heading.level() - 1) + heading.plainText());
			}
		});
		return headings;
	}

	/** A table for machines as text. */
	List<List<String>> data(String id) {
		DataTable table = document.data().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
		return table.rows().stream().map(r -> r.stream().map(DocumentParts::text).collect(Collectors.toList())).toList();
	}

	private static String text(DataTable.Datum datum) {
		if (datum.text() != null) {
			return datum.text();
		}
		return datum.value().number() == null ? datum.value().kind().name() : datum.value().number().toPlainString();
	}
}
