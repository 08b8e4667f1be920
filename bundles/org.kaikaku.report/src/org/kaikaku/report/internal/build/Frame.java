package org.kaikaku.report.internal.build;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kaikaku.model.reformplan.AcceptedFinding;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.YearlyReport;
import org.kaikaku.model.types.PartialDate;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.ContentsList;
import org.kaikaku.report.document.DataTable;
import org.kaikaku.report.document.DocumentMetadata;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.document.LineBreak;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.internal.build.chart.IndicatorCharts;
import org.kaikaku.report.internal.build.chart.PlanCharts;
import org.kaikaku.report.internal.build.table.Cells;
import org.kaikaku.report.internal.build.words.LifeWords;

/** What all reports have around their content: cover, contents list, appendix, what the file says about itself. */
final class Frame {

	private static final int CONTENTS_LEVELS = 4;

	/** Letters of a title beside each other. */
	private static final int LINE_OF_TITLE = 19;

	private final Build build;
	private final Clock clock;

	Frame(Build build, Clock clock) {
		this.build = build;
		this.clock = clock;
	}

	/** Refuses a year that neither lies in the plan's period nor has a report of its own. */
	static void requireYear(Build build) throws ReportException {
		boolean reported = report(build).isPresent();
		boolean held = build.structure().years().isEmpty() || build.structure().years().contains(build.year());
		if (!held && !reported) {
			throw new ReportException(build.text("error.year", build.years().format(build.year()), build.title(),
					build.years().format(build.plan().getFirstYear(), build.plan().getLastYear())));
		}
	}

	/** What the plan holds for the report of the year besides the records of items. */
	static Optional<YearlyReport> report(Build build) {
		return build.plan().getYearlyReports().stream().filter(r -> build.year().equals(r.getYear())).findFirst();
	}

	/** The title page. */
	PageSection cover(String title, String subtitle, PartialDate date, String issuer) {
		List<Block> blocks = new ArrayList<>();
		String id = build.plan().getId();
		blocks.add(new Paragraph(id, ParagraphRole.COVER_TITLE, 0, 0, Align.CENTER, lines(title)));
		if (subtitle != null) {
			blocks.add(new Paragraph(id, ParagraphRole.COVER_SUBTITLE, 0, 0, Align.CENTER, Inlines.of(subtitle)));
		}
		if (date != null) {
			blocks.add(Paragraph.of(ParagraphRole.COVER_DETAIL, Align.CENTER, build.years().format(date)));
		}
		String by = issuer == null ? build.issuer() : issuer;
		if (!by.equals(build.title())) {
			blocks.add(Paragraph.of(ParagraphRole.COVER_DETAIL, Align.CENTER, by));
		}
		return new PageSection(id, PageKind.COVER, null, blocks);
	}

	/** A title too long for a line of the cover is broken before what stands in brackets, not within it. */
	private static List<Inline> lines(String title) {
		int bracket = title.indexOf('（');
		return title.length() <= LINE_OF_TITLE || bracket < LINE_OF_TITLE / 2 || bracket > LINE_OF_TITLE ? Inlines.of(title)
				: List.of(Text.of(title.substring(0, bracket)), new LineBreak(), Text.of(title.substring(bracket)));
	}

	/** The contents list. */
	PageSection contents() {
		return new PageSection(null, PageKind.FRONT, null, List.of(new ContentsList(build.text("contents"), CONTENTS_LEVELS)));
	}

	/** The appendices that were asked for. */
	List<PageSection> appendices() {
		List<PageSection> pages = new ArrayList<>();
		if (build.options().appendices().contains(ReportOptions.Appendix.CHARTS) && build.showsResults()) {
			PlanCharts plan = new PlanCharts(build);
			List<Block> charts = new ArrayList<>(plan.byTheme());
			charts.addAll(plan.byYear());
			charts.addAll(plan.effects());
			charts.addAll(new IndicatorCharts(build).blocks());
			pages.add(appendix("charts", charts));
		}
		if (build.options().appendices().contains(ReportOptions.Appendix.OPINIONS)) {
			pages.add(appendix("opinions", new OpinionPages(build).blocks()));
		}
		if (build.options().appendices().contains(ReportOptions.Appendix.ACCEPTED_FINDINGS)) {
			List<AcceptedFinding> findings = build.plan().getAcceptedFindings();
			pages.add(appendix("findings", findings.isEmpty() ? List.of() : List.of(findings(findings))));
		}
		return pages;
	}

	private PageSection appendix(String key, List<Block> content) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Heading(null, 1, null, Inlines.of(build.text(key)), build.anchors().name(key, null), true));
		blocks.addAll(content.isEmpty() ? List.of(Paragraph.body(null, Inlines.of(build.text(key + ".none")))) : content);
		return new PageSection(build.plan().getId(), PageKind.BODY, build.text(key), blocks);
	}

	private Table findings(List<AcceptedFinding> findings) {
		List<Row> rows = new ArrayList<>();
		rows.add(Row.of(Row.Role.HEADER, Cell.columnHeader(build.text("findings.rule")),
				Cell.columnHeader(build.text("findings.element")), Cell.columnHeader(build.text("column.reason")),
				Cell.columnHeader(build.text("findings.by"))));
		for (AcceptedFinding finding : findings) {
			String by = finding.getAcceptedBy() == null ? "" : finding.getAcceptedBy();
			String on = finding.getAcceptedOn() == null ? "" : build.years().format(finding.getAcceptedOn());
			rows.add(new Row(finding.getId(), Row.Role.BODY, true, false,
					List.of(Cells.words(finding.getId(), finding.getRule()), Cells.words(finding.getId(), element(finding)),
							Cells.words(finding.getId(), finding.getReason()),
							Cells.words(finding.getId(), (by + "　" + on).strip()))));
		}
		List<Column> columns = List.of(new Column(8, Column.Role.TEXT), new Column(11, Column.Role.TEXT),
				new Column(15, Column.Role.TEXT), new Column(8, Column.Role.TEXT));
		return new Table(build.plan().getId(), TableStyle.GRID, build.captions().table(build.text("findings")), null, null,
				columns, 1, rows);
	}

	private static String element(AcceptedFinding finding) {
		if (finding.getElement() instanceof PlanElement element) {
			return LifeWords.name(element);
		} else if (finding.getElement() instanceof Indicator indicator) {
			return indicator.getName();
		}
		return finding.getElement() == null ? "" : finding.getElement().getId();
	}

	/** The whole document. */
	ReportDocument document(String title, String subject, List<PageSection> pages, List<DataTable> data) {
		Plan plan = build.plan();
		List<String> keywords = new ArrayList<>(List.of(build.title()));
		keywords.add(build.years().format(build.year()));
		DocumentMetadata metadata = new DocumentMetadata(title, subject, build.issuer(), keywords,
				LocalDateTime.now(clock).withNano(0), plan.getId());
		return new ReportDocument(metadata, "ja-JP", title, build.conventions(), pages, data);
	}
}
