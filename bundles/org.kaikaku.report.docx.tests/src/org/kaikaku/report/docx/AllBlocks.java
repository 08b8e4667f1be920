package org.kaikaku.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Caption;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.ContentsList;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.ImageData;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.LineBreak;
import org.kaikaku.report.document.Link;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.ListItem;
import org.kaikaku.report.document.Marker;
import org.kaikaku.report.document.PageBreak;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Panel;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.RatingMark;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.document.TextStyle;

/** A document that has every kind of block and inline, in every place where it may stand. */
final class AllBlocks {

	private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100">
              <rect x="10" y="10" width="180" height="80" rx="8" fill="#0072B2"/></svg>
            """;

	private AllBlocks() {
	}

	static ReportDocument document() throws IOException {
		List<PageSection> sections = new ArrayList<>();
		sections.add(new PageSection(null, PageKind.COVER, null,
				List.of(Paragraph.of(ParagraphRole.COVER_TITLE, Align.CENTER, "題"))));
		sections.add(new PageSection(null, PageKind.FRONT, null, List.of(new ContentsList("目次", 2))));
		sections.add(new PageSection(null, PageKind.BODY, null, body()));
		sections.add(new PageSection(null, PageKind.LANDSCAPE, null, List.of(comparison())));
		sections.add(new PageSection(null, PageKind.LANDSCAPE_SHEET, "横", List.of(comparison())));
		sections.add(new PageSection(null, PageKind.SHEET, "縦", List.of(TableSamples.advertising())));
		return TorideSample.document(sections);
	}

	private static List<Block> body() throws IOException {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Heading("h", 1, null, List.of(Text.of("見出し"), new LineBreak(), Text.of("続き")), "h1", true));
		blocks.add(new Paragraph("p", ParagraphRole.LEAD, 2, -1, Align.END, styled()));
		blocks.add(new Paragraph("p", ParagraphRole.RUN_IN_HEADING, 0, 0, Align.START, Inlines.of("【小見出し】")));
		blocks.add(nestedList());
		blocks.add(figure(new ImageData(ImageData.Format.PNG, png()), 1));
		blocks.add(figure(new ImageData(ImageData.Format.SVG, SVG.getBytes(StandardCharsets.UTF_8)), 2));
		blocks.add(figure(new ImageData(ImageData.Format.PNG, png()), 3));
		blocks.add(figure(null, 4));
		blocks.add(new PageBreak());
		blocks.add(panel(Panel.Tone.STRONG, "題"));
		blocks.add(panel(Panel.Tone.PLAIN, null));
		blocks.add(TableSamples.advertising());
		blocks.add(new EditableRegion("element-with-a-long-id-0123456789-0123456789-0123456789", "progress", "進捗",
				List.of(TorideSample.body("直せる文"), nestedList(), TableSamples.advertising())));
		blocks.add(new EditableRegion("e2", "nextStep", "次年度", List.of()));
		blocks.add(everythingInCells());
		blocks.add(TorideSample.chart("c1", 9, "図表"));
		return blocks;
	}

	private static List<org.kaikaku.report.document.Inline> styled() {
		List<org.kaikaku.report.document.Inline> line = new ArrayList<>();
		for (TextStyle style : TextStyle.values()) {
			line.add(Text.of(style.name(), style));
		}
		line.add(new Text("まとめて", Set.of(TextStyle.values())));
		line.add(new Link(URI.create("https://www.example.lg.jp/計画?a=1&b=2"), "市のページ"));
		line.add(new RatingMark("◎", 0, 4));
		line.add(new RatingMark("80%", -1, 1));
		line.add(Text.of("タブ\tと改行\nと禁じられた\u0001文字\uD800と𠮷"));
		return line;
	}

	static ListBlock nestedList() {
		ListBlock inner = new ListBlock(null, List.of(new ListItem(null, Marker.number("①", 1), Inlines.of("内一"), List.of()),
				new ListItem(null, Marker.number("②", 2), Inlines.of("内二"), List.of(TorideSample.body("続きの段落")))));
		return new ListBlock(null, List.of(
				new ListItem(null, Marker.heading("■", ""), Inlines.of("制度の運用"), List.of(TorideSample.body("制度を運用した。"))),
				new ListItem(null, Marker.heading("【", "】"), Inlines.of("採択事業"), List.of(inner)),
				new ListItem(null, Marker.bullet("・"), Inlines.of("外"), List.of(inner)),
				new ListItem(null, Marker.none(), Inlines.of("印なし"), List.of())));
	}

	private static Figure figure(ImageData image, int ordinal) {
		return new Figure("f", new Caption(Caption.Kind.FIGURE, "図", ordinal, Integer.toString(ordinal),
				Inlines.of("図の題"), "fig" + ordinal), image, 300, 60, "図の説明 \"引用\" <タグ>", Inlines.of("出典：市"));
	}

	private static Panel panel(Panel.Tone tone, String title) {
		return new Panel(null, title, tone, List.of(Paragraph.of(ParagraphRole.KEY_FIGURE, Align.CENTER, "5億"),
				TableSamples.advertising()));
	}

	private static Table everythingInCells() throws IOException {
		List<Row> rows = new ArrayList<>();
		rows.add(Row.of(Row.Role.HEADER, Cell.columnHeader("種"), Cell.columnHeader("縦").vertical(), Cell.columnHeader("")));
		for (ScheduleBar.Shape shape : ScheduleBar.Shape.values()) {
			Cell bar = Cell.blocks(List.of(new ScheduleBar("a", shape, "◎", Inlines.of("取組"), "令和２年度")));
			Cell bare = Cell.blocks(List.of(new ScheduleBar("a", shape, null, List.of(), "令和２年度")));
			rows.add(Row.of(Row.Role.SCHEDULE, Cell.rowHeader(shape.name()), bar, bare));
		}
		rows.add(Row.breaking(Cell.rowHeader("節").vertical(),
				Cell.blocks(List.of(nestedList(), TableSamples.advertising(), panel(Panel.Tone.PLAIN, "箱"))),
				Cell.blocks(List.of(figure(new ImageData(ImageData.Format.PNG, png()), 5), TorideSample.chart("c2", 8, "小"),
						new EditableRegion("e3", "progress", "進捗", List.of(TorideSample.body("文")))))));
		return new Table("t", TableStyle.SHEET, null, null, "説明", List.of(new Column(5, Column.Role.ROW_HEADER),
				new Column(10, Column.Role.PERIOD), new Column(10, Column.Role.PERIOD)), 1, rows);
	}

	private static Table comparison() {
		List<Row> rows = List.of(Row.of(Row.Role.HEADER, Cell.columnHeader("新"), Cell.columnHeader("旧"), Cell.columnHeader("備考")),
				Row.breaking(Cell.blocks(List.of(new Paragraph(null, ParagraphRole.BODY, 0, 0, Align.START,
						List.of(Text.of("目標"), Text.of("5,000件", TextStyle.UNDERLINED))))), Cell.text("目標4,500件"), Cell.empty()));
		return new Table(null, TableStyle.COMPARISON, null, null, "新旧対照表", List.of(new Column(18, Column.Role.TEXT),
				new Column(18, Column.Role.TEXT), new Column(6, Column.Role.TEXT)), 1, rows);
	}

	private static byte[] png() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new java.awt.image.BufferedImage(4, 4, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}
}
