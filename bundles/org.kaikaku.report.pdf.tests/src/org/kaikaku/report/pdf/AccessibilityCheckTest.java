package org.kaikaku.report.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class AccessibilityCheckTest {

	@Test
	void anUntaggedFileIsFoundFaulty() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(out);
		}
		List<String> faults = AccessibilityCheck.faults(out.toByteArray());
		assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("6.2")), faults::toString);
	}
}
