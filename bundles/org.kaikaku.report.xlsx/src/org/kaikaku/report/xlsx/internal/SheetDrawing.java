package org.kaikaku.report.xlsx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.office.OpcPackage;
import org.kaikaku.report.office.Relations;
import org.kaikaku.report.office.XmlOut;

/** The pictures and arrows of one sheet, written as a part of their own when the sheet is done. */
final class SheetDrawing {

	private static final String FRAME = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
	private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
	private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
	private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
	private static final double EMU_PER_MM = 36_000;

	private static final double EMU_PER_POINT = 12_700;
	/** The accent color of the report, and how thick lines and bars are, in points. */
	private static final String ACCENT = "0072B2";
	private static final double LINE = 1.5;
	private static final double BAR = 6;
	/** Room between a line and the edges of its years, in points. */
	private static final double GAP = 3;

	/** A line from the left edge of one column to the left edge of another, a distance below the upper edge of a row. */
	private record Arrow(ScheduleBar.Shape shape, int row, int from, int to, double below, String altText) {
	}

	/** A picture at the left edge of a row. */
	private record Placed(Media.Picture picture, int row, double widthMm, double heightMm, String altText) {
	}

	private final int number;
	private final List<Placed> pictures = new ArrayList<>();
	private final List<Arrow> arrows = new ArrayList<>();

	/** The drawing of the sheet of a number, from 1. */
	SheetDrawing(int number) {
		this.number = number;
	}

	/** The part of the pictures. */
	String part() {
		return "/xl/drawings/drawing" + number + ".xml";
	}

	/** The content type of the part. */
	static String type() {
		return "application/vnd.openxmlformats-officedocument.drawing+xml";
	}

	/** Adds a picture. */
	void add(Media.Picture picture, int row, double widthMm, double heightMm, String altText) {
		pictures.add(new Placed(picture, row, widthMm, heightMm, altText));
	}

	/**
	 * Adds the line of a schedule.
	 *
	 * @param row it stands in
	 * @param from the column at whose left edge it begins
	 * @param to the column at whose left edge it ends
	 * @param below the upper edge of the row, in points
	 */
	void add(ScheduleBar bar, int row, int from, int to, double below) {
		arrows.add(new Arrow(bar.shape(), row, from, to, below, bar.period()));
	}

	/** Writes the part and its relations. */
	void write(OpcPackage opc) throws IOException {
		Relations relations = new Relations("rId");
		XmlOut xml = opc.open(part()).declaration();
		xml.start("xdr:wsDr", "xmlns:xdr", FRAME, "xmlns:a", A, "xmlns:r",
				Relations.OFFICE.substring(0, Relations.OFFICE.length() - 1));
		for (int i = 0; i < pictures.size(); i++) {
			write(xml, i + 1, pictures.get(i), relations);
		}
		for (int i = 0; i < arrows.size(); i++) {
			write(xml, pictures.size() + i + 1, arrows.get(i));
		}
		xml.end().finish();
		opc.close();
		if (!relations.isEmpty()) {
			relations.write(opc, part());
		}
	}

	private static void write(XmlOut xml, int id, Arrow arrow) {
		xml.start("xdr:twoCellAnchor");
		corner(xml, "xdr:from", arrow.from(), GAP, arrow);
		corner(xml, "xdr:to", arrow.to(), 0, arrow);
		xml.start("xdr:cxnSp", "macro", "").start("xdr:nvCxnSpPr");
		xml.leaf("xdr:cNvPr", "id", id, "name", "Arrow " + id, "descr", arrow.altText()).leaf("xdr:cNvCxnSpPr").end();
		xml.start("xdr:spPr").start("a:xfrm").leaf("a:off", "x", 0, "y", 0).leaf("a:ext", "cx", 0, "cy", 0).end();
		xml.start("a:prstGeom", "prst", "line").leaf("a:avLst").end();
		boolean bar = arrow.shape() == ScheduleBar.Shape.BAR;
		xml.start("a:ln", "w", Math.round((bar ? BAR : LINE) * EMU_PER_POINT));
		xml.start("a:solidFill").leaf("a:srgbClr", "val", ACCENT).end();
		if (arrow.shape() == ScheduleBar.Shape.DASHED_ARROW) {
			xml.leaf("a:prstDash", "val", "dash");
		}
		if (arrow.shape() == ScheduleBar.Shape.DASHED_ARROW || arrow.shape() == ScheduleBar.Shape.ARROW) {
			xml.leaf("a:tailEnd", "type", "triangle");
		}
		xml.end().end().end().leaf("xdr:clientData").end();
	}

	private static void corner(XmlOut xml, String name, int column, double beside, Arrow arrow) {
		xml.start(name).textElement("xdr:col", Integer.toString(column));
		xml.textElement("xdr:colOff", Long.toString(Math.round(beside * EMU_PER_POINT)));
		xml.textElement("xdr:row", Integer.toString(arrow.row()));
		xml.textElement("xdr:rowOff", Long.toString(Math.round(arrow.below() * EMU_PER_POINT))).end();
	}

	private static void write(XmlOut xml, int id, Placed placed, Relations relations) {
		Media.Picture picture = placed.picture();
		long width = Math.round(placed.widthMm() * EMU_PER_MM);
		long height = Math.round(placed.heightMm() * EMU_PER_MM);
		xml.start("xdr:oneCellAnchor").start("xdr:from");
		xml.textElement("xdr:col", "0").textElement("xdr:colOff", "0");
		xml.textElement("xdr:row", Integer.toString(placed.row())).textElement("xdr:rowOff", "0").end();
		xml.leaf("xdr:ext", "cx", width, "cy", height);
		xml.start("xdr:pic").start("xdr:nvPicPr");
		xml.leaf("xdr:cNvPr", "id", id, "name", "Figure " + id, "descr", placed.altText());
		xml.start("xdr:cNvPicPr").leaf("a:picLocks", "noChangeAspect", 1).end().end();
		xml.start("xdr:blipFill").start("a:blip", "r:embed", relations.add("image", picture.shownPart()));
		if (picture.vectorPart() != null) {
			xml.start("a:extLst").start("a:ext", "uri", SVG_EXTENSION);
			xml.leaf("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", relations.add("image", picture.vectorPart()));
			xml.end().end();
		}
		xml.end().start("a:stretch").leaf("a:fillRect").end().end();
		xml.start("xdr:spPr").start("a:xfrm").leaf("a:off", "x", 0, "y", 0).leaf("a:ext", "cx", width, "cy", height).end();
		xml.start("a:prstGeom", "prst", "rect").leaf("a:avLst").end().end();
		xml.end().leaf("xdr:clientData").end();
	}
}
