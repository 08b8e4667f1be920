// bundles: org.kaikaku.report.docx org.kaikaku.report.pdf org.kaikaku.report org.kaikaku.samples org.kaikaku.core
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.ExportOptions.ListMarkers;
import org.kaikaku.report.ExportOptions.NotePlacement;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportExporter;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.docx.DocxExporter;
import org.kaikaku.report.docx.DocxReadBack;
import org.kaikaku.report.docx.ReadBack;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.Caption;
import org.kaikaku.report.document.ContentsList;
import org.kaikaku.report.document.DocumentIndex;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.NoteList;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.internal.build.CouncilBriefBuilder;
import org.kaikaku.report.internal.build.PlanBookBuilder;
import org.kaikaku.report.internal.build.ProgressReportBuilder;
import org.kaikaku.report.pdf.PdfExporter;
import org.kaikaku.samples.Samples;

/**
 * Turns the three reports of the sample plan into Word files, has LibreOffice make PDF of them, and holds these against our
 * own PDF: no page empty, as many pages (two more or fewer are allowed), headings, captions and notes in the same order,
 * and every entry of the contents list with the number of the page its heading stands on. Both hold what the city published.
 */
public class Word {
	private static final int PAGES_APART = 2;
	private static final int SHORTEST = 6;
	private static final int NOTE = 12;
	private static final int RUN = 8;
	private static final double WORD_SHARE = 0.97;
	private static final double PDF_SHARE = 0.95;
	private static final Pattern ENTRY = Pattern.compile("(.*?)[·・….]{3,}([0-9]+)");

	private final Path folder = Path.of(System.getProperty("kaikaku.documents"));
	private int failures;

	public static void main(String[] args) throws Exception {
		Word check = new Word();
		check.run();
		if (check.failures > 0) {
			System.exit(1);
		}
	}

	private void run() throws Exception {
		Path plans = Files.createDirectories(folder.resolve("plans"));
		Samples.copyTo(plans);
		Plan plan = new PlanFiles(Locale.JAPANESE).open(plans.resolve(Samples.TORIDE_2020)).municipality().getPlans().get(0);
		Map<String, ReportBuilder<Plan>> builders = new LinkedHashMap<>();
		builders.put("progress", new ProgressReportBuilder());
		builders.put("book", new PlanBookBuilder());
		builders.put("brief", new CouncilBriefBuilder());
		for (Map.Entry<String, ReportBuilder<Plan>> builder : builders.entrySet()) {
			ReportDocument document = builder.getValue().build(plan, ReportOptions.of(2020), Progress.NONE);
			List<String> own = pages(write(document, new PdfExporter(), builder.getKey(), usual()));
			List<String> word = pages(convert(write(document, new DocxExporter(), builder.getKey() + "-word", usual())));
			compare(builder.getKey(), document, word, own);
			if (builder.getKey().equals("progress")) {
				published("Word", word, WORD_SHARE);
				published("PDF", own, PDF_SHARE);
			}
		}
		roundTrip(folder.resolve("progress-word.docx"));
		ReportDocument report = builders.get("progress").build(plan, ReportOptions.of(2020), Progress.NONE);
		ExportOptions other = usual().withNotes(NotePlacement.FOOTNOTES).withListMarkers(ListMarkers.AUTOMATIC)
				.withEditableRegions(false);
		List<String> footnotes = pages(convert(write(report, new DocxExporter(), "progress-footnotes", other)));
		for (int i = 0; i < footnotes.size(); i++) {
			require(!footnotes.get(i).isEmpty(), "progress-footnotes: page " + (i + 1) + " is empty");
		}
	}

	/**
	 * How much of the text that Toride City published stands in a file: runs of eight letters without blanks. Runs do not
	 * cross the lines of the published text, for that was taken from a PDF and tells the columns of tables one after the other.
	 */
	private void published(String name, List<String> pages, double least) throws IOException {
		StringBuilder text = new StringBuilder();
		pages.forEach(page -> text.append(squeeze(page)));
		int runs = 0;
		int found = 0;
		for (String line : Files.readAllLines(Path.of("bundles/org.kaikaku.samples.tests/testdata/toride-2020-report.txt"))) {
			String words = squeeze(line);
			for (int i = 0; i + RUN <= words.length(); i++) {
				runs++;
				found += text.indexOf(words.substring(i, i + RUN)) >= 0 ? 1 : 0;
			}
		}
		double share = (double) found / runs;
		System.out.printf("%s holds %.1f %% of the published text (at least %.0f %%)%n", name, share * 100, least * 100);
		require(share >= least, name + " holds too little of the published text");
	}

	private static ExportOptions usual() {
		return ExportOptions.defaults(Locale.JAPANESE);
	}

	private Path write(ReportDocument document, ReportExporter exporter, String name, ExportOptions options) throws Exception {
		Path file = folder.resolve(name + "." + exporter.fileEnding());
		try (OutputStream out = Files.newOutputStream(file)) {
			exporter.export(document, out, options, Progress.NONE);
		}
		return file;
	}

	// A profile of its own, so that a LibreOffice that somebody has open is left alone.
	private Path convert(Path file) throws Exception {
		return convert(file, "pdf", folder);
	}

	private Path convert(Path file, String ending, Path to) throws Exception {
		Process process = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
				"--convert-to", ending, "--outdir", to.toString(), file.toString()).redirectErrorStream(true)
				.redirectOutput(new File(folder.toFile(), "soffice.log")).start();
		if (!process.waitFor(5, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IOException("LibreOffice took more than five minutes for " + file.getFileName());
		}
		return to.resolve(file.getFileName().toString().replaceAll("\\.docx$", "." + ending));
	}

	/** What somebody opens in LibreOffice and saves again must come back as it was. */
	private void roundTrip(Path file) throws Exception {
		Path saved = convert(file, "docx", Files.createDirectories(folder.resolve("saved-by-libreoffice")));
		DocxReadBack reader = new DocxReadBack(Locale.JAPANESE);
		ReadBack before = reader.read(file);
		ReadBack after = reader.read(saved);
		require(after.regions().size() == before.regions().size(), "saved by LibreOffice: " + after.messages());
		after.edited().forEach(region -> require(false, "saved by LibreOffice: differs: " + region));
		System.out.printf("saved by LibreOffice: %d texts come back%n", after.regions().size());
	}

	private static List<String> pages(Path pdf) throws IOException {
		List<String> pages = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(document));
			}
		}
		return pages;
	}

	private void compare(String name, ReportDocument document, List<String> word, List<String> own) {
		System.out.printf("%s: %d pages of Word, %d of PDF%n", name, word.size(), own.size());
		require(Math.abs(word.size() - own.size()) <= PAGES_APART, name + ": the numbers of pages differ too much");
		for (int i = 0; i < word.size(); i++) {
			require(!squeeze(word.get(i)).isEmpty(), name + ": page " + (i + 1) + " is empty");
		}
		List<String> landmarks = landmarks(document);
		inOrder(name + " as Word", landmarks, body(word));
		inOrder(name + " as PDF", landmarks, body(own));
		contents(name, document, word);
	}

	private void inOrder(String name, List<String> landmarks, String text) {
		int at = 0;
		int found = 0;
		for (String landmark : landmarks) {
			int next = text.indexOf(landmark, at);
			require(next >= 0, name + ": missing or out of order: " + landmark);
			if (next >= 0) {
				at = next;
				found++;
			}
		}
		System.out.printf("%s: %d of %d headings, captions and notes in order%n", name, found, landmarks.size());
	}

	/** What must be found in this order: headings, captions and the beginnings of notes, without blanks. */
	private static List<String> landmarks(ReportDocument document) {
		List<String> landmarks = new ArrayList<>();
		Blocks.walk(document, block -> {
			if (block instanceof Heading heading) {
				landmarks.add(squeeze(Inlines.plainText(heading.text())));
			} else if (block instanceof NoteList notes) {
				notes.notes().forEach(note -> landmarks.add(beginning(squeeze(Inlines.plainText(note.text())))));
			}
			Caption caption = Blocks.captionOf(block);
			if (caption != null) {
				landmarks.add(squeeze(Inlines.plainText(caption.text())));
			}
		});
		landmarks.removeIf(landmark -> landmark.length() < SHORTEST);
		return landmarks;
	}

	private static String beginning(String text) {
		return text.substring(0, Math.min(NOTE, text.length()));
	}

	private static String body(List<String> pages) {
		StringBuilder text = new StringBuilder();
		pages.stream().filter(page -> !isContents(page)).forEach(page -> text.append(squeeze(page)));
		return text.toString();
	}

	private static boolean isContents(String page) {
		return page.lines().filter(line -> ENTRY.matcher(squeeze(line)).matches()).count() > 2;
	}

	private void contents(String name, ReportDocument document, List<String> pages) {
		boolean[] wanted = {false};
		Blocks.walk(document, block -> wanted[0] |= block instanceof ContentsList);
		int entries = 0;
		int last = -1;
		for (int page = 0; page < pages.size(); page++) {
			if (isContents(pages.get(page))) {
				last = page;
			}
		}
		for (int page = 0; page <= last; page++) {
			for (String line : pages.get(page).lines().toList()) {
				Matcher entry = ENTRY.matcher(squeeze(line));
				if (entry.matches()) {
					entries++;
					int there = last + Integer.parseInt(entry.group(2));
					boolean stands = there < pages.size() && squeeze(pages.get(there)).contains(entry.group(1));
					require(stands, name + ": the contents list sends to a wrong page: " + entry.group());
				}
			}
		}
		long headings = DocumentIndex.of(document).headings().stream().filter(Heading::inContents).count();
		require(!wanted[0] || entries > headings / 2, name + ": the contents list has only " + entries + " entries");
		System.out.printf("%s: %d entries of the contents list looked up%n", name, entries);
	}

	private static String squeeze(String text) {
		return text.replaceAll("[\\s\\u3000\\u00A0]+", "");
	}

	private void require(boolean holds, String otherwise) {
		if (!holds) {
			failures++;
			System.out.println("  " + otherwise);
		}
	}
}
