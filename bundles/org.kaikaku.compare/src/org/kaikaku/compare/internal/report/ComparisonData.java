package org.kaikaku.compare.internal.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.kaikaku.compare.Comparison;
import org.kaikaku.compare.ComparisonPart;
import org.kaikaku.compare.ComparisonRow;
import org.kaikaku.compare.IndicatorSeries;
import org.kaikaku.compare.Said;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.compare.internal.text.Years;
import org.kaikaku.compare.lineage.Fate;
import org.kaikaku.compare.lineage.FateEnd;
import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.DataTable;
import org.kaikaku.report.document.DataTable.DataColumn;
import org.kaikaku.report.document.DataTable.Datum;

/** The comparison as tables for machines: every line, every fate, every value of every series. */
public final class ComparisonData {
	private final Comparison comparison;
	private final Texts texts;
	private final YearFormat years;
	private final ModelLabels labels;

	/** @param language language of headings and words */
	public ComparisonData(Comparison comparison, Locale language) {
		this.comparison = comparison;
		texts = Messages.of(language);
		years = Years.of(language);
		labels = ModelLabels.of(language);
	}

	/** The tables; those without rows are left out. */
	public List<DataTable> tables() {
		return List.of(lines(), fates(), series()).stream().filter(t -> !t.rows().isEmpty()).toList();
	}

	private DataColumn column(String id, String key) {
		return new DataColumn(id, texts.text(key), null);
	}

	private DataTable lines() {
		List<List<Datum>> rows = new ArrayList<>();
		for (ComparisonPart part : comparison.parts())
			for (ComparisonRow row : part.rows())
				rows.add(List.of(Datum.of(part.title()), Datum.of(row.subject()), Datum.of(row.aspect()), datum(row.left()), datum(row.right()),
						Datum.of(OutcomeWords.of(comparison.pair().mode(), row.outcome(), texts)), Datum.of(String.join(" ", row.remarks()))));
		return new DataTable("comparison", OutcomeWords.table(comparison.pair().mode(), texts),
				List.of(column("part", "report.part"), column("subject", "report.subject"), column("aspect", "report.aspect"),
						new DataColumn("left", comparison.pair().left().label(), null), new DataColumn("right", comparison.pair().right().label(), null),
						column("outcome", "report.outcome"), column("remarks", "report.remarks")),
				rows);
	}

	private static Datum datum(Said said) {
		return switch (said.state()) {
		case VALUE -> said.number() == null || !said.text().replace(",", "").equals(said.number().toPlainString()) ? Datum.of(said.text())
				: Datum.of(CellDatum.of(said.number(), null));
		case UNKNOWN -> Datum.of(CellDatum.unknown());
		case NONE -> Datum.of(CellDatum.none());
		case NOT_ENTERED, NOT_THERE -> Datum.of("");
		};
	}

	private DataTable fates() {
		List<List<Datum>> rows = new ArrayList<>();
		if (comparison.fates() != null)
			for (List<Fate> fates : List.of(comparison.fates().themes(), comparison.fates().items()))
				for (Fate fate : fates)
					rows.add(List.of(Datum.of(ends(fate.from())),
							Datum.of(labels.of(ReformplanPackage.eINSTANCE.getLineageKind().getEEnumLiteral(fate.kind().getValue()))),
							Datum.of(ends(fate.to())), Datum.of(fate.reason() == null ? "" : fate.reason()),
									Datum.of(texts.text("value." + fate.isRecorded()))));
		return new DataTable("fates", texts.text("report.fates"),
				List.of(column("from", "report.old"), column("kind", "report.kind"), column("to", "report.new"), column("reason",
						"report.reason"), column("recorded", "report.recorded")), rows);
	}

	private String ends(List<FateEnd> ends) {
		return ends.stream().map(FateEnd::text).collect(Collectors.joining(texts.text("diff.comma")));
	}

	private DataTable series() {
		List<List<Datum>> rows = new ArrayList<>();
		for (ComparisonPart part : comparison.parts())
			for (IndicatorSeries series : part.series()) {
				add(rows, series, series.leftLabel(), "report.target", series.leftTargets());
				add(rows, series, series.leftLabel(), "report.actual", series.leftActuals());
				add(rows, series, series.rightLabel(), "report.target", series.rightTargets());
				add(rows, series, series.rightLabel(), "report.actual", series.rightActuals());
			}
		return new DataTable("series", texts.text("report.series"), List.of(column("indicator", "compare.indicators"), column("plan",
				"report.plan"), column("kind", "report.kind"),
				column("fiscalYear", "report.gregorian"), column("year", "report.year"), column("value", "report.value"), column("unit",
						"report.unit")), rows);
	}

	private void add(List<List<Datum>> rows, IndicatorSeries series, String plan, String kind, SortedMap<FiscalYear, BigDecimal> values) {
		values.forEach((year, value) -> rows.add(List.of(Datum.of(series.name()), Datum.of(plan), Datum.of(texts.text(kind)),
				Datum.of(CellDatum.of(year.value(), null)),
				Datum.of(years.format(year)), Datum.of(CellDatum.of(value, series.unit())), Datum.of(series.unit() == null ? ""
						: series.unit()))));
	}
}
