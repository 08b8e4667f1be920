package org.kaikaku.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaikaku.fonts.BundledFonts;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.ExportResult;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportCancelledException;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportExporter;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.pdf.internal.Messages;
import org.kaikaku.report.pdf.internal.StoppableStream;
import org.kaikaku.report.pdf.internal.font.FontChoice;
import org.kaikaku.report.pdf.internal.font.FontFile;
import org.kaikaku.report.pdf.internal.layout.ReportLayout;
import org.kaikaku.report.pdf.internal.page.PdfReport;
import org.kaikaku.report.pdf.internal.text.Face;
import org.kaikaku.report.pdf.internal.text.FaceSet;
import org.osgi.service.component.annotations.Component;

/**
 * Writes reports as PDF files that follow PDF/UA-1 (ISO 14289-1): tagged, with embedded fonts, bookmarks, page labels and
 * alternatives in words for drawings. {@link ExportOptions#bodyFont()} and {@link ExportOptions#headingFont()} name a
 * bundled font or a TrueType file. The same report gives the same bytes.
 */
@Component
public final class PdfExporter implements ReportExporter {

	private static final int MOST_LETTERS_TOLD = 20;

	/** An exporter without settings, as the component model wants it. */
	public PdfExporter() {
		// nothing to set
	}

	@Override
	public String formatId() {
		return "pdf";
	}

	@Override
	public String fileEnding() {
		return "pdf";
	}

	@Override
	public String label(Locale language) {
		return new Messages(language).text("format.label");
	}

	@Override
	public ExportResult export(ReportDocument document, OutputStream out, ExportOptions options, Progress progress)
			throws ReportException, IOException {
		Messages userWords = new Messages(options.language());
		FontChoice choice = new FontChoice(userWords);
		Map<Face, FontFile> fonts = fonts(options, choice);
		List<FontFile> substitutes = List.of(choice.bundled(BundledFonts.MINCHO), choice.bundled(BundledFonts.GOTHIC));
		Messages words = new Messages(Locale.forLanguageTag(document.language()));
		try (PdfReport report = new PdfReport(document.sections().size())) {
			FaceSet faces = new FaceSet(report.document(), fonts, substitutes);
			ReportLayout layout = new ReportLayout(document, report, faces, words, userWords);
			layout.setPages(progress);
			layout.write(new StoppableStream(out, progress));
			return new ExportResult(messages(layout, faces, fonts, userWords));
		} catch (StoppableStream.Stopped e) {
			throw new ReportCancelledException();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static Map<Face, FontFile> fonts(ExportOptions options, FontChoice choice) throws ReportException {
		Map<Face, FontFile> fonts = new EnumMap<>(Face.class);
		fonts.put(Face.BODY, choice.wished(options.bodyFont(), BundledFonts.MINCHO));
		fonts.put(Face.LABEL, choice.wished(options.headingFont(), BundledFonts.GOTHIC));
		fonts.put(Face.HEADING, choice.wished(options.headingFont(), BundledFonts.GOTHIC_BOLD));
		return fonts;
	}

	private static List<String> messages(ReportLayout layout, FaceSet faces, Map<Face, FontFile> fonts, Messages words) {
		List<String> messages = new ArrayList<>(layout.remarks());
		faces.replaced().forEach((face, letters) -> messages.add(words.text("font.replaced",
				fonts.get(face).postScriptName(), letters.size(), written(letters, words))));
		if (!faces.missing().isEmpty()) {
			messages.add(words.text("font.missing", faces.missing().size(), written(faces.missing(), words)));
		}
		return messages;
	}

	private static String written(Collection<Integer> letters, Messages words) {
		String some = letters.stream().limit(MOST_LETTERS_TOLD)
				.map(c -> Character.toString(c) + String.format(Locale.ROOT, "(U+%04X)", c)).collect(Collectors.joining(" "));
		return letters.size() > MOST_LETTERS_TOLD ? words.text("font.andMore", some) : some;
	}
}
