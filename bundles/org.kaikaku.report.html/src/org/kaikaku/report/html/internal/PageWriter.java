package org.kaikaku.report.html.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportCancelledException;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.ContentsList;
import org.kaikaku.report.document.DocumentMetadata;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.text.FontFamily;

/** Writes the page: head, language switch, and one section after the other. */
public final class PageWriter {

	private static final int CONTENTS_LEVELS = 2;

	private final ReportDocument document;
	private final ExportOptions options;
	private final Markup out;
	private final Messages words;
	private final Set<String> remarks = new LinkedHashSet<>();
	private final boolean bilingual;

	/** Writes a report to a stream of characters, which is not closed. */
	public PageWriter(ReportDocument document, ExportOptions options, Writer writer) {
		this.document = document;
		this.options = options;
		this.out = new Markup(writer);
		Locale language = Locale.forLanguageTag(document.language());
		this.words = new Messages(language);
		this.bilingual = language.getLanguage().equals("ja");
	}

	/** What the user is to be told. */
	public List<String> remarks() {
		return List.copyOf(remarks);
	}

	/** Writes the whole page. */
	public void write(Progress progress) throws ReportCancelledException {
		writeHead();
		out.raw("<body>\n").element("a", words.text("page.skip"), "class", "skip", "href", "#main").raw("\n<header>");
		out.element("h1", document.metadata().title());
		if (bilingual) {
			out.element("button", words.text("page.language"), "type", "button", "id", "labels", "lang", "en", "data-other",
					new Messages(Locale.ENGLISH).text("page.language"));
		}
		out.raw("</header>\n<main id=\"main\" tabindex=\"-1\">\n");
		if (!hasContentsList()) {
			new ContentsWriter(out).write(document, words.text("page.contents"), CONTENTS_LEVELS);
		}
		BlockWriter blocks = new BlockWriter(out, document, words, new Messages(options.language()), bilingual, remarks);
		Set<String> used = new HashSet<>();
		Blocks.walk(document, block -> {
			if (block instanceof Heading heading) {
				used.add(Anchors.of(heading.anchor()));
			}
		});
		int total = document.sections().size();
		for (int i = 0; i < total; i++) {
			progress.step(i, total);
			PageSection section = document.sections().get(i);
			String id = section.elementId() == null ? null : Anchors.element(section.elementId());
			out.open("section", "class", section.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), "id",
					id != null && used.add(id) ? id : null).raw("\n");
			blocks.all(section.blocks());
			out.raw("</section>\n");
		}
		out.raw("</main>\n<footer><p>").text(document.metadata().author()).raw("</p></footer>\n");
		if (bilingual) {
			out.raw("<script>\n" + resource("report.js") + "</script>\n");
		}
		out.raw("</body>\n</html>\n");
		progress.step(total, total);
	}

	private boolean hasContentsList() {
		boolean[] found = {false};
		Blocks.walk(document, block -> found[0] |= block instanceof ContentsList);
		return found[0];
	}

	private void writeHead() {
		DocumentMetadata metadata = document.metadata();
		out.raw("<!DOCTYPE html>\n").open("html", "lang", Locale.forLanguageTag(document.language()).getLanguage());
		out.raw("\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
		out.element("title", metadata.title()).raw("\n");
		meta("description", metadata.subject());
		meta("author", metadata.author());
		meta("keywords", metadata.keywords().isEmpty() ? null : String.join(",", metadata.keywords()));
		meta("generator", "Kaikaku");
		out.raw("<style>\n" + resource("report.css"));
		font("body", FontFamily.of(options.bodyFont()));
		font("h1,h2,h3,h4,h5,h6,th,caption,figcaption", FontFamily.of(options.headingFont()));
		out.raw("</style>\n</head>\n");
	}

	private void meta(String name, String content) {
		if (content != null) {
			out.open("meta", "name", name, "content", content).raw("\n");
		}
	}

	/** A family named by the user; what could end the style sheet is taken out of the name. */
	private void font(String selector, String family) {
		if (family != null && !family.isBlank()) {
			out.raw(selector + "{font-family:\"" + family.replaceAll("[\"\\\\<>{};\\p{Cntrl}]", "") + "\",sans-serif}\n");
		}
	}

	private static String resource(String name) {
		try (InputStream in = PageWriter.class.getResourceAsStream("/org/kaikaku/report/html/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
