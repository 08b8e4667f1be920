// bundles: org.kaikaku.report.xlsx org.kaikaku.report org.kaikaku.samples org.kaikaku.core
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.internal.build.CouncilBriefBuilder;
import org.kaikaku.report.internal.build.PlanBookBuilder;
import org.kaikaku.report.internal.build.ProgressReportBuilder;
import org.kaikaku.report.xlsx.XlsxExporter;
import org.kaikaku.samples.Samples;

/**
 * Has LibreOffice read the three reports of the sample plan as workbooks. What it writes again holds the same cells, and
 * on paper no number is too wide for its column and no page of the print sheets is without words.
 */
public class Excel {
	private final Path folder = Path.of(System.getProperty("kaikaku.documents"));
	private int failures;

	public static void main(String[] args) throws Exception {
		Excel check = new Excel();
		Path plans = Files.createDirectories(check.folder.resolve("plans"));
		Samples.copyTo(plans);
		Plan plan = new PlanFiles(Locale.JAPANESE).open(plans.resolve(Samples.TORIDE_2020)).municipality().getPlans().get(0);
		ReportOptions options = ReportOptions.of(2020).withAppendices(EnumSet.allOf(ReportOptions.Appendix.class));
		for (ReportBuilder<Plan> builder : List.<ReportBuilder<Plan>>of(new ProgressReportBuilder(), new PlanBookBuilder(),
				new CouncilBriefBuilder())) {
			check.check(builder.id(), builder.build(plan, options, Progress.NONE));
		}
		if (check.failures > 0) {
			System.exit(1);
		}
	}

	private void check(String name, ReportDocument document) throws Exception {
		Path file = folder.resolve(name + "-excel.xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			new XlsxExporter().export(document, out, ExportOptions.defaults(Locale.JAPANESE), Progress.NONE);
		}
		List<String> written = cells(file);
		List<String> read = cells(convert(file, "xlsx", Files.createDirectories(folder.resolve("saved-by-libreoffice"))));
		require(written.equals(read), name + ": LibreOffice reads other cells: " + difference(written, read));
		List<String> pages = pages(convert(file, "pdf", folder));
		for (int i = 0; i < pages.size(); i++) {
			require(!pages.get(i).isBlank(), name + ": page " + (i + 1) + " is empty");
			require(!pages.get(i).contains("###"), name + ": page " + (i + 1) + " has a number wider than its column");
		}
		System.out.printf("%s: %d cells the same, %d pages%n", name, written.size(), pages.size());
	}

	private static List<String> cells(Path file) throws IOException {
		List<String> cells = new ArrayList<>();
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
			for (Sheet sheet : workbook) {
				for (Row row : sheet) {
					row.forEach(cell -> {
						String text = cell.getCellType() == CellType.NUMERIC ? String.valueOf(cell.getNumericCellValue())
								: cell.getStringCellValue();
						if (!text.isEmpty()) {
							cells.add(sheet.getSheetName() + " " + cell.getAddress() + " " + text);
						}
					});
				}
			}
		}
		return cells;
	}

	private static String difference(List<String> written, List<String> read) {
		for (int i = 0; i < Math.min(written.size(), read.size()); i++) {
			if (!written.get(i).equals(read.get(i))) {
				return written.get(i) + " | " + read.get(i);
			}
		}
		return written.size() + " | " + read.size();
	}

	private static List<String> pages(Path pdf) throws IOException {
		List<String> pages = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			PDFTextStripper stripper = new PDFTextStripper();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(document));
			}
		}
		return pages;
	}

	// A profile of its own, so that a LibreOffice that somebody has open is left alone.
	private Path convert(Path file, String ending, Path to) throws Exception {
		Process process = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
				"--convert-to", ending, "--outdir", to.toString(), file.toString()).redirectErrorStream(true)
				.redirectOutput(new File(folder.toFile(), "soffice.log")).start();
		if (!process.waitFor(5, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IOException("LibreOffice took more than five minutes for " + file.getFileName());
		}
		return to.resolve(file.getFileName().toString().replaceAll("\\.xlsx$", "." + ending));
	}

	private void require(boolean holds, String otherwise) {
		if (!holds) {
			failures++;
			System.out.println("  " + otherwise);
		}
	}
}
