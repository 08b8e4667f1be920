package org.kaikaku.report.pdf.internal.layout;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.kaikaku.report.pdf.internal.page.PageCanvas;
import org.kaikaku.report.pdf.internal.tag.Tag;

/** Says where pictures stand on the page, as readers of tagged files expect. */
final class Boxes {

	private Boxes() {
	}

	static void frame(PageCanvas canvas, Tag tag, double x, double y, double width, double height) {
		COSDictionary values = new COSDictionary();
		values.setName("Placement", "Block");
		values.setItem(COSName.BBOX,
				new PDRectangle((float) x, (float) (canvas.height() - y - height), (float) width, (float) height));
		tag.attributes("Layout", values);
	}
}
