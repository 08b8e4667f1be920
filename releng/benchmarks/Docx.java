// bundles: org.kaikaku.report.docx org.kaikaku.report.docx.tests
// options: -Xmx1g
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.docx.DocxExporter;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.DocumentMetadata;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.HeadingNumber;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.ListItem;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.text.TextConventions;

/**
 * How long the sheets of 1,000 items take to become a Word file, beside a plain program with Apache POI that writes the same
 * tables as bare text, without arrows, controls, bookmarks and styles; whether twice the sheets take twice the time; and
 * whether 5,000 sheets fit a heap of 1 GB. Rounds alternate, so that a busy machine slows all alike; the median of the
 * rounds' ratios counts.
 */
public class Docx {
	private static final int SHEETS = 1_000;
	private static final int MANY = 5_000;
	private static final int WARM_UP = 4;
	private static final int ROUNDS = 15;
	private static final double LIMIT = 1.5;
	private static final double DOUBLE_LIMIT = 2.2;
	private static final int YEARS = 5;
	private static final int ENTRIES = 8;
	private static final String SENTENCE = "窓口の待ち時間の短縮や混雑緩和を図り、情報モニターを利用した行政情報等の配信を行うとともに、利用件数の増加につなげた。";

	private boolean passed = true;

	public static void main(String[] args) throws Exception {
		Docx benchmark = new Docx();
		benchmark.run();
		if (!benchmark.passed) {
			System.exit(1);
		}
	}

	private void run() throws Exception {
		ReportDocument one = report(SHEETS);
		ReportDocument two = report(2 * SHEETS);
		List<Double> ours = new ArrayList<>();
		List<Double> besidePoi = new ArrayList<>();
		List<Double> doubled = new ArrayList<>();
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			double a = time(() -> ours(one));
			double c = time(() -> ours(two));
			double b = time(() -> poi(SHEETS));
			if (round >= 0) {
				ours.add(a);
				besidePoi.add(a / b);
				doubled.add(c / a);
			}
		}
		check(String.format("%,d sheets: %.0f ms; beside plain POI", SHEETS, median(ours)), median(besidePoi), LIMIT);
		check(String.format("%,d sheets beside %,d", 2 * SHEETS, SHEETS), median(doubled), DOUBLE_LIMIT);
		memory();
	}

	private void memory() throws Exception {
		ReportDocument many = report(MANY);
		Counter out = new Counter();
		double millis = time(() -> export(many, out));
		System.gc();
		long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		System.out.printf("%,d sheets: %.0f ms, %.1f MB written, %d MB held by the document, heap at most %d MB%n", MANY, millis,
				out.bytes / 1e6, used >> 20, Runtime.getRuntime().maxMemory() >> 20);
	}

	private void check(String what, double ratio, double limit) {
		passed &= ratio <= limit;
		System.out.printf("%s; ratio %.2f (at most %.1f)%n", what, ratio, limit);
	}

	private static void ours(ReportDocument report) throws Exception {
		export(report, new Counter());
	}

	private static void export(ReportDocument report, OutputStream out) throws Exception {
		new DocxExporter().export(report, out, ExportOptions.defaults(Locale.JAPANESE), Progress.NONE);
	}

	private static ReportDocument report(int sheets) {
		DocumentMetadata metadata = new DocumentMetadata("進捗", null, "夕焼市", List.of(), LocalDateTime.of(2026, 4, 1, 0, 0), null);
		List<PageSection> sections = new ArrayList<>();
		for (int i = 0; i < sheets; i++) {
			Heading heading = new Heading("i" + i, 2, HeadingNumber.literal((i + 1) + "　"), Inlines.of("項目" + i), "a" + i, true);
			sections.add(new PageSection("i" + i, PageKind.SHEET, null, List.of(heading, table(i))));
		}
		return new ReportDocument(metadata, "ja-JP", "進捗", TextConventions.defaults(), sections, List.of());
	}

	private static Table table(int i) {
		List<Column> columns = new ArrayList<>(List.of(new Column(6, Column.Role.ROW_HEADER)));
		List<Cell> years = new ArrayList<>(List.of(Cell.columnHeader("")));
		List<Cell> targets = new ArrayList<>(List.of(Cell.rowHeader("目標値")));
		List<Cell> actuals = new ArrayList<>(List.of(Cell.rowHeader("実績値")));
		for (int y = 1; y <= YEARS; y++) {
			columns.add(new Column(7, Column.Role.PERIOD));
			years.add(Cell.columnHeader("令和" + y + "年度"));
			targets.add(Cell.number(1000 * y + "件", null));
			actuals.add(Cell.number(1010 * y + "件", null));
		}
		List<Row> rows = new ArrayList<>();
		rows.add(Row.of(Row.Role.HEADER, years.toArray(Cell[]::new)));
		for (int a = 0; a < 4; a++) {
			ScheduleBar bar = ScheduleBar.arrow("a" + a, "・取組の運用" + a, "令和１年度から令和５年度まで");
			Cell label = Cell.rowHeader("取組内容");
			Cell cell = Cell.blocks(List.of(bar)).spanning(YEARS, 1);
			rows.add(Row.of(Row.Role.SCHEDULE, label, cell));
		}
		rows.add(Row.of(targets.toArray(Cell[]::new)));
		rows.add(Row.of(actuals.toArray(Cell[]::new)));
		rows.add(narrative(i, "進捗状況・効果", "progress"));
		rows.add(narrative(i, "次年度への展開", "nextStep"));
		return new Table("i" + i, TableStyle.SHEET, null, null, null, columns, 1, rows);
	}

	private static Row narrative(int i, String label, String region) {
		List<ListItem> items = new ArrayList<>();
		for (int n = 0; n < ENTRIES; n++) {
			items.add(ListItem.bullet(SENTENCE));
		}
		Block text = new EditableRegion("i" + i, region, label, List.of(new ListBlock(null, items)));
		return Row.breaking(Cell.rowHeader(label), Cell.blocks(List.of(text)).spanning(YEARS, 1));
	}

	private static void poi(int sheets) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			for (int i = 0; i < sheets; i++) {
				document.createParagraph().createRun().setText(i + 1 + "　項目" + i);
				XWPFTable table = document.createTable();
				XWPFTableRow years = table.getRow(0);
				years.getCell(0).setText("");
				for (int y = 1; y <= YEARS; y++) {
					years.addNewTableCell().setText("令和" + y + "年度");
				}
				for (int a = 0; a < 4; a++) {
					spanned(table, "取組内容").setText("・取組の運用" + a);
				}
				values(table, "目標値", 1000);
				values(table, "実績値", 1010);
				narrative(spanned(table, "進捗状況・効果"));
				narrative(spanned(table, "次年度への展開"));
			}
			document.write(new Counter());
		}
	}

	private static void values(XWPFTable table, String label, int unit) {
		XWPFTableRow row = table.createRow();
		row.getCell(0).setText(label);
		for (int y = 1; y <= YEARS; y++) {
			row.getCell(y).setText(unit * y + "件");
		}
	}

	private static XWPFTableCell spanned(XWPFTable table, String label) {
		XWPFTableRow row = table.createRow();
		row.getCell(0).setText(label);
		for (int y = YEARS; y > 1; y--) {
			row.removeCell(y);
		}
		row.getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(java.math.BigInteger.valueOf(YEARS));
		return row.getCell(1);
	}

	private static void narrative(XWPFTableCell cell) {
		cell.setText("・" + SENTENCE);
		for (int n = 1; n < ENTRIES; n++) {
			cell.addParagraph().createRun().setText("・" + SENTENCE);
		}
	}

	private static double time(Work work) throws Exception {
		System.gc();
		long begin = System.nanoTime();
		work.run();
		return (System.nanoTime() - begin) / 1e6;
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

	/** Something that is timed. */
	private interface Work {
		void run() throws Exception;
	}

	/** Takes bytes and counts them. */
	private static final class Counter extends OutputStream {
		private long bytes;

		@Override
		public void write(int b) {
			bytes++;
		}

		@Override
		public void write(byte[] b, int from, int length) {
			bytes += length;
		}
	}
}
