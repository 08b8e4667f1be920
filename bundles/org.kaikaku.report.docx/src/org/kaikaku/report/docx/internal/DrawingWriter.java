package org.kaikaku.report.docx.internal;

import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.office.XmlOut;

/** Writes drawings into the running text: arrows of schedules, pictures and the frames of charts. */
final class DrawingWriter {

	private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
	private static final String SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
	private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
	private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
	private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
	private static final String ACCENT = "0072B2";
	private static final int ARROW_HEIGHT = 106;
	private static final int LINE_HEIGHT = 24;
	private static final double CHART_WIDTH_MM = 150;
	/** The height of charts. */
	static final double CHART_HEIGHT_MM = 70;

	private final Writing writing;
	private final XmlOut xml;
	private final ParagraphWriter paragraphs;

	DrawingWriter(Writing writing, ParagraphWriter paragraphs) {
		this.writing = writing;
		this.xml = writing.xml;
		this.paragraphs = paragraphs;
	}

	/**
	 * Writes the line of a schedule bar, as long as its cell is wide. A block arrow is used instead of a line with an
	 * arrow head, since every program draws it alike, also when the shape stands in the text.
	 *
	 * @param bar the bar
	 * @param width the room in its cell, in twentieths of a point
	 * @param alone whether nothing has been written for the bar yet
	 */
	void bar(ScheduleBar bar, int width, boolean alone) {
		switch (bar.shape()) {
			case ARROW -> shape(bar, width, "rightArrow", ARROW_HEIGHT, false);
			case DASHED_ARROW -> shape(bar, width, "rightArrow", ARROW_HEIGHT, true);
			case LINE -> shape(bar, width, "rect", LINE_HEIGHT, false);
			case MILESTONE -> {
				if (alone) {
					paragraphs.write(ParagraphFormat.of("TableText"),
							() -> new InlineWriter(writing, xml).plain("◆"));
				}
			}
			case BAR, NONE -> {
				if (alone) {
					paragraphs.empty("TableText");
				}
			}
		}
	}

	private void shape(ScheduleBar bar, int width, String preset, int height, boolean dashed) {
		String words = Inlines.plainText(bar.label());
		String description = words.isEmpty() ? bar.period() : words + "：" + bar.period();
		paragraphs.write(ParagraphFormat.of("ScheduleArrow"), () -> {
			xml.start("w:r").start("mc:AlternateContent").start("mc:Choice", "Requires", "wps");
			int id = inline(Units.twipsToEmu(width), Units.twipsToEmu(height), "Bar", description);
			xml.leaf("wp:cNvGraphicFramePr");
			xml.start("a:graphic", "xmlns:a", A).start("a:graphicData", "uri", SHAPE).start("wps:wsp");
			xml.leaf("wps:cNvSpPr").start("wps:spPr").start("a:xfrm").leaf("a:off", "x", 0, "y", 0);
			xml.leaf("a:ext", "cx", Units.twipsToEmu(width), "cy", Units.twipsToEmu(height)).end();
			xml.start("a:prstGeom", "prst", preset).start("a:avLst");
			if (preset.equals("rightArrow")) {
				xml.leaf("a:gd", "name", "adj1", "fmla", "val 26000").leaf("a:gd", "name", "adj2", "fmla", "val 90000");
			}
			xml.end().end();
			fill(dashed);
			xml.end().leaf("wps:bodyPr").end().end().end().end().end().end();
			fallback(id, width, height);
			xml.end().end();
		});
	}

	private void fill(boolean dashed) {
		if (dashed) {
			solid("FFFFFF");
			xml.start("a:ln", "w", 6350);
			solid(ACCENT);
			xml.leaf("a:prstDash", "val", "dash").end();
		} else {
			solid(ACCENT);
			xml.start("a:ln").leaf("a:noFill").end();
		}
	}

	private void solid(String colour) {
		xml.start("a:solidFill").leaf("a:srgbClr", "val", colour).end();
	}

	// For programs that do not know shapes of 2010: a line with an arrow head.
	private void fallback(int id, int width, int height) {
		double points = width / 20.0;
		xml.start("mc:Fallback").start("w:pict");
		xml.start("v:line", "id", "bar" + id, "style", "width:" + points + "pt;height:" + height / 20.0 + "pt", "from",
				"0,0", "to", points + "pt,0", "strokecolor", "#" + ACCENT, "strokeweight", "1.5pt");
		xml.leaf("v:stroke", "endarrow", "block").end().end().end();
	}

	/** Opens an inline drawing; the caller writes the graphic and closes two elements. Returns its id. */
	private int inline(long width, long height, String name, String description) {
		int id = writing.newDrawingId();
		xml.start("w:drawing").start("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
		xml.leaf("wp:extent", "cx", width, "cy", height);
		xml.leaf("wp:docPr", "id", id, "name", name + " " + id, "descr", description);
		return id;
	}

	/** Writes a picture, shrunk to the line if it is wider. */
	void figure(Figure figure, Surroundings around) {
		Media.Picture picture = figure.image() == null ? null : writing.media.pictures().get(figure.image());
		if (picture == null) {
			missing(figure);
			return;
		}
		double scale = Math.min(1, around.width() / (double) Units.twips(figure.widthMm()));
		long width = Units.emu(figure.widthMm() * scale);
		long height = Units.emu(figure.heightMm() * scale);
		String shown = relation(picture.pixelPart() == null ? picture.part() : picture.pixelPart());
		paragraphs.write(ParagraphFormat.of("Figure").keptWithNext(figure.caption() != null), () -> {
			xml.start("w:r");
			int id = inline(width, height, "Figure", figure.altText());
			xml.start("wp:cNvGraphicFramePr").leaf("a:graphicFrameLocks", "xmlns:a", A, "noChangeAspect", 1).end();
			xml.start("a:graphic", "xmlns:a", A).start("a:graphicData", "uri", PICTURE);
			xml.start("pic:pic", "xmlns:pic", PICTURE).start("pic:nvPicPr");
			xml.leaf("pic:cNvPr", "id", id, "name", "Figure " + id, "descr", figure.altText()).leaf("pic:cNvPicPr").end();
			xml.start("pic:blipFill").start("a:blip", "r:embed", shown);
			if (picture.pixelPart() != null) {
				xml.start("a:extLst").start("a:ext", "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
				xml.leaf("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", relation(picture.part())).end().end();
			}
			xml.end().start("a:stretch").leaf("a:fillRect").end().end();
			xml.start("pic:spPr").start("a:xfrm").leaf("a:off", "x", 0, "y", 0);
			xml.leaf("a:ext", "cx", width, "cy", height).end();
			xml.start("a:prstGeom", "prst", "rect").leaf("a:avLst").end().end();
			xml.end().end().end().end().end().end();
		});
	}

	private String relation(String part) {
		return writing.relations.add("image", part.substring("/word/".length()));
	}

	private void missing(Figure figure) {
		String words = writing.messages.say("figure.missing", figure.altText());
		writing.remark("figure.missing.remark", figure.altText());
		paragraphs.write(ParagraphFormat.of("Figure"), () -> new InlineWriter(writing, xml).plain(words));
	}

	/** Writes the frame of a chart; the chart itself is a part of its own. */
	void chart(Chart chart, Surroundings around) {
		double scale = Math.min(1, around.width() / (double) Units.twips(CHART_WIDTH_MM));
		String relation = writing.relations.add("chart", "charts/kaikaku" + writing.media.number(chart) + ".xml");
		paragraphs.write(ParagraphFormat.of("Figure").keptWithNext(chart.caption() != null), () -> {
			xml.start("w:r");
			inline(Units.emu(CHART_WIDTH_MM * scale), Units.emu(CHART_HEIGHT_MM), "Chart", chart.altText());
			xml.leaf("wp:cNvGraphicFramePr");
			xml.start("a:graphic", "xmlns:a", A).start("a:graphicData", "uri", CHART);
			xml.leaf("c:chart", "xmlns:c", CHART, "r:id", relation);
			xml.end().end().end().end().end();
		});
	}
}
