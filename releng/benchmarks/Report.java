// bundles: org.kaikaku.report.pdf org.kaikaku.report.html org.kaikaku.report.xlsx org.kaikaku.fonts
// options: -Xmx1g
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kaikaku.fonts.BundledFonts;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportExporter;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.DataTable;
import org.kaikaku.report.document.DataTable.DataColumn;
import org.kaikaku.report.document.DataTable.Datum;
import org.kaikaku.report.document.DocumentMetadata;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.html.HtmlExporter;
import org.kaikaku.report.pdf.PdfExporter;
import org.kaikaku.report.text.TextConventions;
import org.kaikaku.report.xlsx.XlsxExporter;

/**
 * The sheets of items as PDF beside a plain openhtmltopdf program, as Excel beside a plain POI program that write the same
 * tables; whether twice the sheets take twice the time; whether 5,000 sheets fit a heap of 1 GB. openhtmltopdf needs more
 * than that heap for 1,000 sheets, so it is asked for 250 and both are compared at that number. Works take turns, and
 * the time of the processor counts, collection of garbage included: on a busy machine the watch measures the others.
 */
public class Report {
	private static final int BESIDE_HTML_TO_PDF = 250;
	private static final int SHEETS = 500;
	private static final int QUICK_SHEETS = 1_000;
	private static final int MANY = 5_000;
	private static final int ROUNDS = 7;
	/** What takes milliseconds is measured more often, and later. */
	private static final int QUICK_ROUNDS = 15;
	private static final int WARM_UP = 6;
	private static final double LIMIT = 1.5;
	private static final double DOUBLE_LIMIT = 2.2;
	private static final int YEARS = 5;
	private static final int LINES = 8;
	private static final String SENTENCE = "窓口の待ち時間の短縮や混雑緩和を図り、情報モニターを利用した行政情報等の配信を行うとともに、利用件数の増加につなげた。";

	private static final OperatingSystemMXBean PROCESS =
			(OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

	private boolean passed = true;

	private interface Work {
		void run() throws Exception;
	}

	public static void main(String[] args) throws Exception {
		XRLog.setLoggingEnabled(false);
		Logger.getLogger("org.apache.fontbox").setLevel(Level.SEVERE);
		Report benchmark = new Report();
		benchmark.beside("pdf beside plain openhtmltopdf", BESIDE_HTML_TO_PDF, new PdfExporter(),
				() -> htmlToPdf(BESIDE_HTML_TO_PDF), report(BESIDE_HTML_TO_PDF));
		benchmark.beside("xlsx beside plain POI", QUICK_SHEETS, new XlsxExporter(), () -> poi(QUICK_SHEETS), report(QUICK_SHEETS));
		for (ReportExporter exporter : List.of(new PdfExporter(), new HtmlExporter(), new XlsxExporter())) {
			benchmark.twice(exporter);
		}
		for (ReportExporter exporter : List.of(new PdfExporter(), new HtmlExporter(), new XlsxExporter())) {
			benchmark.many(exporter);
		}
		if (!benchmark.passed) {
			System.exit(1);
		}
	}

	private void beside(String what, int sheets, ReportExporter exporter, Work plain, ReportDocument report) throws Exception {
		Rounds rounds = rounds(exporter, () -> export(exporter, report), plain);
		check(String.format("%s, %,d sheets: %.0f ms", what, sheets, rounds.first / rounds.count), rounds.first / rounds.second, LIMIT);
	}

	private void twice(ReportExporter exporter) throws Exception {
		int sheets = exporter instanceof PdfExporter ? SHEETS : QUICK_SHEETS;
		ReportDocument report = report(sheets);
		ReportDocument doubled = report(2 * sheets);
		Rounds rounds = rounds(exporter, () -> export(exporter, report), () -> export(exporter, doubled));
		check(String.format("%s, %,d sheets beside %,d", exporter.formatId(), 2 * sheets, sheets), rounds.second / rounds.first, DOUBLE_LIMIT);
	}

	/** What all rounds of two works took together, in milliseconds of the processor. */
	private record Rounds(int count, double first, double second) {
	}

	/** Two works by turns, in the other order in every other round. */
	private static Rounds rounds(ReportExporter exporter, Work first, Work second) throws Exception {
		boolean slow = exporter instanceof PdfExporter;
		int count = slow ? ROUNDS : QUICK_ROUNDS;
		double a = 0;
		double b = 0;
		for (int round = slow ? -1 : -WARM_UP; round < count; round++) {
			double late = round % 2 == 0 ? 0 : processor(second);
			double early = processor(first);
			late = round % 2 == 0 ? processor(second) : late;
			a += round < 0 ? 0 : early;
			b += round < 0 ? 0 : late;
		}
		return new Rounds(count, a, b);
	}

	private static double processor(Work work) throws Exception {
		long start = PROCESS.getProcessCpuTime();
		work.run();
		return (PROCESS.getProcessCpuTime() - start) / 1e6;
	}

	private void many(ReportExporter exporter) throws Exception {
		ReportDocument report = report(MANY);
		double millis = time(() -> export(exporter, report));
		System.out.printf("%s, %,d sheets: %.0f ms within a heap of %d MB%n", exporter.formatId(), MANY, millis,
				Runtime.getRuntime().maxMemory() >> 20);
	}

	private void check(String what, double ratio, double limit) {
		passed &= ratio <= limit;
		System.out.printf("%s; ratio %.2f (at most %.1f)%n", what, ratio, limit);
	}

	private static void export(ReportExporter exporter, ReportDocument report) throws Exception {
		exporter.export(report, OutputStream.nullOutputStream(), ExportOptions.defaults(Locale.JAPANESE), Progress.NONE);
	}

	private static double time(Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e6;
	}

	private static ReportDocument report(int sheets) {
		DocumentMetadata metadata = new DocumentMetadata("進捗", null, "夕焼市", List.of(), LocalDateTime.of(2026, 4, 1, 0, 0), null);
		List<PageSection> sections = new ArrayList<>();
		List<List<Datum>> data = new ArrayList<>();
		for (int i = 0; i < sheets; i++) {
			sections.add(new PageSection("i" + i, PageKind.SHEET, "項目" + i, List.of(
					new org.kaikaku.report.document.Heading("i" + i, 1, null, Inlines.of("項目" + i), "a" + i, true), table(i))));
			for (int y = 0; y < YEARS; y++) {
				data.add(List.of(Datum.of("項目" + i), Datum.of(CellDatum.of(2020 + y, null)), Datum.of(CellDatum.of(i, "件"))));
			}
		}
		DataTable table = new DataTable("indicators", "指標", List.of(new DataColumn("item", "項目", null),
				new DataColumn("year", "年度", null), new DataColumn("target", "目標値", "件")), data);
		return new ReportDocument(metadata, "ja-JP", "進捗", TextConventions.defaults(), sections, List.of(table));
	}

	private static Table table(int i) {
		List<Column> columns = new ArrayList<>(List.of(new Column(7, Column.Role.ROW_HEADER)));
		List<Cell> years = new ArrayList<>(List.of(Cell.columnHeader("")));
		for (int y = 0; y < YEARS; y++) {
			columns.add(new Column(7, Column.Role.PERIOD));
			years.add(Cell.columnHeader("令和" + (2 + y) + "年度"));
		}
		List<org.kaikaku.report.document.Row> rows = new ArrayList<>();
		rows.add(org.kaikaku.report.document.Row.of(years.toArray(Cell[]::new)));
		rows.add(org.kaikaku.report.document.Row.of(Cell.rowHeader("取組内容"), Cell.blocks(List.of(
				ScheduleBar.arrow(null, "・番号案内表示運用", "令和２年度～令和６年度"))).spanning(YEARS, 1)));
		for (int r = 0; r < LINES; r++) {
			List<Cell> cells = new ArrayList<>(List.of(Cell.rowHeader("目標値")));
			for (int y = 0; y < YEARS; y++) {
				cells.add(Cell.number(i * 10 + y + "件", CellDatum.of(i * 10 + y, "件")));
			}
			rows.add(org.kaikaku.report.document.Row.of(cells.toArray(Cell[]::new)));
		}
		List<Block> narrative = List.of(Paragraph.body(null, Inlines.of(SENTENCE.repeat(3))),
				Paragraph.body(null, Inlines.of(SENTENCE.repeat(3))));
		rows.add(org.kaikaku.report.document.Row.breaking(Cell.rowHeader("進捗状況・効果"),
				Cell.blocks(narrative).spanning(YEARS, 1)));
		return new Table("i" + i, TableStyle.SHEET, null, null, "項目" + i, columns, 1, rows);
	}

	private static void htmlToPdf(int sheets) throws Exception {
		StringBuilder page = new StringBuilder("<html lang='ja'><head><title>t</title><meta name='description' content='d'/><style>"
				+ "@page{size:A4;margin:25mm 17mm 25mm 30mm} body{font-family:m;font-size:10pt} td,th{border:0.5pt solid #000;"
				+ "font-weight:normal} table{border-collapse:collapse;width:100%} tr{page-break-inside:avoid}"
				+ "h1{page-break-before:always;font-size:12pt;font-weight:normal}</style></head><body>");
		for (int i = 0; i < sheets; i++) {
			page.append("<h1>項目").append(i).append("</h1><table><thead><tr><td></td>");
			for (int y = 0; y < YEARS; y++) {
				page.append("<th scope='col'>令和").append(2 + y).append("年度</th>");
			}
			page.append("</tr></thead><tbody><tr><th scope='row'>取組内容</th><td colspan='5'>・番号案内表示運用</td></tr>");
			for (int r = 0; r < LINES; r++) {
				page.append("<tr><th scope='row'>目標値</th>");
				for (int y = 0; y < YEARS; y++) {
					page.append("<td>").append(i * 10 + y).append("件</td>");
				}
				page.append("</tr>");
			}
			page.append("<tr><th scope='row'>進捗状況・効果</th><td colspan='5'>")
					.append(("<p>" + SENTENCE.repeat(3) + "</p>").repeat(2)).append("</td></tr></tbody></table>");
		}
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true);
		builder.useFont(BundledFonts.MINCHO::open, "m");
		builder.withHtmlContent(page.append("</body></html>").toString(), null);
		builder.toStream(OutputStream.nullOutputStream());
		builder.run();
	}

	/** The data table and the same tables with ruled cells and merged ones, as anybody would write them. */
	private static void poi(int sheets) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
			CellStyle ruled = workbook.createCellStyle();
			ruled.setBorderTop(BorderStyle.THIN);
			ruled.setBorderBottom(BorderStyle.THIN);
			ruled.setBorderLeft(BorderStyle.THIN);
			ruled.setBorderRight(BorderStyle.THIN);
			ruled.setWrapText(true);
			SXSSFSheet data = workbook.createSheet("data");
			for (int n = 0; n < sheets * YEARS; n++) {
				Row row = data.createRow(n);
				row.createCell(0).setCellValue("項目" + n / YEARS);
				row.createCell(1).setCellValue(2020 + n % YEARS);
				row.createCell(2).setCellValue(n / YEARS);
			}
			SXSSFSheet print = workbook.createSheet("print");
			int at = 0;
			for (int i = 0; i < sheets; i++) {
				print.createRow(at).createCell(0).setCellValue("項目" + i);
				print.addMergedRegionUnsafe(new CellRangeAddress(at, at, 0, YEARS));
				at++;
				for (int r = 0; r < LINES + 3; r++) {
					Row row = print.createRow(at);
					for (int y = 0; y <= YEARS; y++) {
						org.apache.poi.ss.usermodel.Cell cell = row.createCell(y);
						cell.setCellStyle(ruled);
						if (r == 0 || r < LINES + 1 && y > 0) {
							cell.setCellValue(r == 0 ? y : i * 10 + y);
						} else if (y == 0) {
							cell.setCellValue(r < LINES + 1 ? "目標値" : "進捗状況・効果");
						} else if (y == 1) {
							cell.setCellValue(r == LINES + 1 ? "・番号案内表示運用" : SENTENCE.repeat(6));
						}
					}
					if (r > LINES) {
						print.addMergedRegionUnsafe(new CellRangeAddress(at, at, 1, YEARS));
					}
					at++;
				}
			}
			workbook.write(OutputStream.nullOutputStream());
		}
	}
}
