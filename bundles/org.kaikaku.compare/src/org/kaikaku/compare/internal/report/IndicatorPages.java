package org.kaikaku.compare.internal.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonPair;
import org.kaikaku.compare.ComparisonPart;
import org.kaikaku.compare.ComparisonRow;
import org.kaikaku.compare.IndicatorSeries;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Caption;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ChartSeries;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.text.TextConventions;
import org.kaikaku.model.types.FiscalYear;

/** The chapter on indicators: a table of what both sides say, and one chart for each that runs through both. */
final class IndicatorPages {
	private final Words words;
	private final TextConventions conventions;

	IndicatorPages(Words words, TextConventions conventions) {
		this.words = words;
		this.conventions = conventions;
	}

	void write(ComparisonPages pages, ComparisonPart part, ComparisonPair pair, List<Block> blocks) {
		Set<String> changed = part.rows().stream().filter(r -> r.outcome() != ComparisonRow.Outcome.SAME).map(ComparisonRow::subject).collect(Collectors.toSet());
		List<ComparisonRow> lines = part.rows().stream().filter(r -> pair.mode() != ComparisonMode.DRAFTS
				|| changed.contains(r.subject())).toList();
		if (lines.isEmpty())
			return;
		blocks.add(pages.chapter(part.title()));
		List<Row> rows = new ArrayList<>();
		String subject = null;
		for (ComparisonRow row : lines) {
			if (row.subject().equals(subject) && row.outcome() == ComparisonRow.Outcome.SAME)
				continue;
			if (!row.subject().equals(subject))
				rows.add(new Row(row.rightId(), Row.Role.BAND, true, true, List.of(Cell.text(row.subject()).spanning(4, 1))));
			subject = row.subject();
			List<Cell> cells = new ArrayList<>(List.of(Cell.rowHeader(row.aspect())));
			cells.addAll(words.sideBySide(row, false));
			List<String> remarks = new ArrayList<>(row.remarks());
			if (row.outcome() == ComparisonRow.Outcome.NOT_COMPARABLE)
				remarks.add(0, pages.outcome(row.outcome()));
			cells.add(words.remarks(remarks));
			rows.add(new Row(row.rightId(), Row.Role.BODY, true, false, cells));
		}
		blocks.add(Words.table(TableStyle.COMPARISON,
				List.of(new Column(7, Column.Role.ROW_HEADER), new Column(12, Column.Role.TEXT), new Column(12, Column.Role.TEXT),
						new Column(9, Column.Role.TEXT)),
				List.of(words.texts.text("report.aspect"), pair.left().label(), pair.right().label(), words.texts.text("report.remarks")), rows));
		int figure = 0;
		for (IndicatorSeries series : part.series())
			if (series.comparable() && series.years().size() > 1)
				blocks.add(chart(series, ++figure));
			else if (!series.comparable())
				blocks.add(ComparisonPages.remark(words.texts.text("report.noChart", series.name(), String.join(" ", series.remarks()))));
	}

	private Chart chart(IndicatorSeries series, int figure) {
		List<FiscalYear> years = series.years();
		List<ChartSeries> lines = new ArrayList<>();
		add(lines, words.texts.text("report.targetOf", words.texts.text("report.old")), ChartSeries.Meaning.TARGET, 0,
				series.leftTargets(), years);
		add(lines, words.texts.text("report.actualOf", words.texts.text("report.old")), ChartSeries.Meaning.ACTUAL, 0,
				series.leftActuals(), years);
		add(lines, words.texts.text("report.targetOf", words.texts.text("report.new")), ChartSeries.Meaning.TARGET, 1,
				series.rightTargets(), years);
		add(lines, words.texts.text("report.actualOf", words.texts.text("report.new")), ChartSeries.Meaning.ACTUAL, 1,
				series.rightActuals(), years);
		Caption caption = new Caption(Caption.Kind.FIGURE, words.texts.text("report.figure"), figure, conventions.inText(figure),
				List.of(Text.of(series.name())), "series-" + figure);
		String unit = series.unit() == null || series.unit().isBlank() ? null : series.unit();
		return new Chart(null, caption, years.stream().map(words.years::formatShort).toList(), lines, false, unit, altText(series, years));
	}

	private static void add(List<ChartSeries> lines, String name, ChartSeries.Meaning meaning, int place, SortedMap<FiscalYear,
			BigDecimal> values, List<FiscalYear> years) {
		if (!values.isEmpty())
			lines.add(new ChartSeries(name, meaning, ChartSeries.Drawing.LINE, place, years.stream().map(values::get).toList()));
	}

	private String altText(IndicatorSeries series, List<FiscalYear> years) {
		StringBuilder text = new StringBuilder(series.name());
		for (FiscalYear year : years) {
			BigDecimal actual = series.rightActuals().getOrDefault(year, series.leftActuals().get(year));
			BigDecimal target = series.rightTargets().getOrDefault(year, series.leftTargets().get(year));
			text.append(words.texts.text("report.altYear", words.years.format(year), target == null ? conventions.noneSign()
					: target.toPlainString(),
					actual == null ? conventions.noneSign() : actual.toPlainString()));
		}
		return text.toString();
	}
}
