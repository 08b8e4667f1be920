package org.kaikaku.report.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.document.ReportDocument;

class PdfUaTest {

	private static byte[] export(ReportDocument document) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PdfExporter().export(document, out, ExportOptions.defaults(Locale.JAPANESE), Progress.NONE);
		return out.toByteArray();
	}

	@Test
	void everyKindOfBlockFollowsTheStandard() throws Exception {
		PdfUa.check(export(Samples.everything()));
	}

	@Test
	void aSheetOverSeveralPagesFollowsTheStandard() throws Exception {
		PdfUa.check(export(Samples.document(List.of(Samples.sheet("item2", "２　窓口サービスの向上", 60)))));
	}

	@Test
	void headingsThatSkipLevelsAreTaggedWithoutGaps() throws Exception {
		PdfUa.check(export(Samples.body(Samples.heading("a", 3, "三段目から"), Samples.heading("b", 6, "六段目"),
				Samples.heading("c", 2, "二段目"))));
	}

	@Test
	void aTableOverSeveralPagesFollowsTheStandard() throws Exception {
		PdfUa.check(export(LongDocuments.table(120)));
	}
}
