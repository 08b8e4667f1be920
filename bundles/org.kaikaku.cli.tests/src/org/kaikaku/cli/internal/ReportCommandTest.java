package org.kaikaku.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.diagram.internal.report.PlanPictures;
import org.kaikaku.report.docx.DocxExporter;
import org.kaikaku.report.html.HtmlExporter;
import org.kaikaku.report.internal.build.CouncilBriefBuilder;
import org.kaikaku.report.internal.build.PlanBookBuilder;
import org.kaikaku.report.internal.build.ProgressReportBuilder;
import org.kaikaku.report.pdf.PdfExporter;
import org.kaikaku.report.xlsx.XlsxExporter;
import org.kaikaku.samples.Samples;

/** The command that the reform office uses most, with everything that it is given by mistake. */
class ReportCommandTest {
	private static final Services SERVICES = new Services(List.of(new ProgressReportBuilder(List.of(new PlanPictures())),
			new PlanBookBuilder(), new CouncilBriefBuilder(), new DocxExporter(), new PdfExporter(), new HtmlExporter(), new XlsxExporter()));
	@TempDir
	Path folder;
	private Path plan;

	@BeforeEach
	void copySamples() throws IOException {
		plan = Samples.copyTo(folder).get(0);
	}

	private Run report(String... more) {
		List<String> line = new ArrayList<>(List.of("report", plan.toString()));
		line.addAll(List.of(more));
		return Run.of(SERVICES, line.toArray(String[]::new));
	}

	private String text(String... more) throws IOException {
		Path html = folder.resolve("out.html");
		List<String> line = new ArrayList<>(List.of(more));
		line.addAll(List.of("--to", html.toString()));
		assertEquals(new Run(0, "", ""), report(line.toArray(String[]::new)));
		return Files.readString(html).replaceAll("<[^>]*>", "").replaceAll("[ 　\n]+", "");
	}

	/** One line that names the place and the cure, and no trace of a file. */
	private void refused(Run run, Path output, String... words) {
		assertEquals(2, run.exitCode(), run.err());
		assertEquals("", run.out());
		assertEquals(1, run.err().lines().count(), run.err());
		for (String word : words)
			assertTrue(run.err().contains(word), run.err());
		assertFalse(run.err().contains("Exception"), run.err());
		assertFalse(Files.exists(output));
	}

	@Test
	void oneCallWritesAllFormats() throws IOException {
		List<String> line = new ArrayList<>(List.of("--year", "2020"));
		for (String ending : List.of("docx", "pdf", "html", "xlsx"))
			line.addAll(List.of("--to", folder.resolve("out." + ending).toString()));
		assertEquals(new Run(0, "", ""), report(line.toArray(String[]::new)));
		for (String ending : List.of("docx", "pdf", "html", "xlsx"))
			assertTrue(Files.size(folder.resolve("out." + ending)) > 10_000, ending);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2019", "2025", "令和元年度" })
	void aYearOutsideThePlanIsRefused(String year) {
		Path output = folder.resolve("out.docx");
		refused(report("--year", year, "--to", output.toString()), output, "令和２年度", "令和６年度");
	}

	@Test
	void aYearThatIsNoneIsRefused() {
		Path output = folder.resolve("out.docx");
		refused(report("--year", "来年", "--to", output.toString()), output, "来年");
	}

	@Test
	void aTemplateThatIsNoWordFileIsRefused() throws IOException {
		Path output = folder.resolve("out.docx");
		Path text = Files.writeString(folder.resolve("ひな形.docx"), "これは Word 文書ではない");
		refused(report("--template", text.toString(), "--to", output.toString()), output, "ひな形.docx");
		refused(report("--template", folder.resolve("ない.docx").toString(), "--to", output.toString()), output, "ない.docx");
	}

	@Test
	void aFolderThatIsNoneIsRefused() throws IOException {
		Files.writeString(folder.resolve("file"), "");
		Path output = folder.resolve("file").resolve("out.pdf");
		refused(report("--to", output.toString()), output, "out.pdf");
	}

	@ParameterizedTest
	@CsvSource({ "--body-font, ない書体", "--heading-font, ない書体.ttf" })
	void aFontThatIsNoneIsRefusedForPdf(String option, String font) {
		Path output = folder.resolve("out.pdf");
		refused(report(option, font, "--to", output.toString()), output, font, "BIZ UDPGothic");
	}

	@Test
	void fontsReachTheFormats() throws IOException {
		Path docx = folder.resolve("out.docx");
		Path html = folder.resolve("out.html");
		assertEquals(new Run(0, "", ""), report("--body-font", "游明朝", "--heading-font", "游ゴシック", "--to", docx.toString(), "--to", html.toString()));
		assertTrue(part(docx, "word/styles.xml").contains("w:eastAsia=\"游明朝\""));
		assertTrue(Files.readString(html).contains("\"游ゴシック\""));
	}

	private static String part(Path file, String name) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry entry = zip.getEntry(name);
			return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@ParameterizedTest
	@CsvSource({ "--era, gregorian, 2020年度の取り組み", "--era, era+gregorian, 令和2(2020)年度", "--negative, △, △3775",
			"--unit, million, 百万円", "--unit, yen, 単位：円", "--digits, half, 令和2年度の取り組み", "--report-lang, en, A(" })
	void conventionsOfOneReportCanBeChosen(String option, String value, String words) throws IOException {
		String usual = text();
		String chosen = text(option, value);
		assertFalse(usual.equals(chosen));
		if (!value.equals("en"))
			assertTrue(chosen.replace(",", "").contains(words) && !usual.replace(",", "").contains(words), chosen.substring(0, 2000));
	}

	@Test
	void itemsAndTheirOrderCanBeChosen() throws IOException {
		String two = text("--items", "17,2");
		assertTrue(two.contains("市政情報の積極的な提供") && two.contains("コンビニ交付"));
		assertFalse(two.contains("ラスパイレス指数の適正値"));
		String byRating = text("--order", "rating");
		assertTrue(byRating.lastIndexOf("人材の育成と活用担当課") < byRating.lastIndexOf("窓口サービスの向上担当課"), "B stands before A");
	}

	@Test
	void picturesOfThePlanAreAddedOnDemand() throws IOException {
		Path html = folder.resolve("out.html");
		assertEquals(new Run(0, "", ""), report("--pictures", "--to", html.toString()));
		assertTrue(Files.readString(html).contains("data:image/svg+xml;base64,"));
		assertTrue(text("--pictures").contains("体系図"));
		assertFalse(text().contains("体系図"));
	}

	/** An item with 200 activities and a paragraph of 10,000 letters. */
	@Test
	void anAwkwardPlanGivesSoundFilesInEveryFormat() throws IOException {
		StringBuilder activities = new StringBuilder();
		for (int i = 0; i < 200; i++)
			activities.append("<activities id=\"many-").append(i).append("\" name=\"取組番号").append(i).append("\"/>");
		String xml = Files.readString(plan);
		assertTrue(xml.contains("<activities"));
		int at = xml.indexOf("<activities");
		String long10000 = "改革".repeat(5_000);
		xml = xml.substring(0, at) + activities + xml.substring(at);
		xml = xml.replaceFirst("番号案内表示システムについては", long10000);
		Files.writeString(plan, xml);
		for (String ending : List.of("docx", "pdf", "html", "xlsx")) {
			Path output = folder.resolve("out." + ending);
			Run run = report("--to", output.toString());
			assertEquals(0, run.exitCode(), run.err());
			assertTrue(Files.size(output) > 10_000);
		}
		String text = Files.readString(folder.resolve("out.html"));
		assertTrue(text.contains("取組番号199") && text.contains(long10000));
	}

	@Test
	void whatFailsLeavesTheOlderFileAsItWas() throws IOException {
		Path output = Files.writeString(folder.resolve("out.docx"), "前年の報告書");
		Path text = Files.writeString(folder.resolve("ひな形.docx"), "これは Word 文書ではない");
		assertEquals(2, report("--template", text.toString(), "--to", output.toString()).exitCode());
		assertEquals("前年の報告書", Files.readString(output));
		try (var files = Files.list(folder)) {
			assertFalse(files.anyMatch(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).contains("tmp")));
		}
	}
}
