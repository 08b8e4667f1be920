package org.kaikaku.report.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a PDF keeps the rules of PDF/UA-1. */
final class AccessibilityCheck {

	private AccessibilityCheck() {
	}

	/** What breaks the standard, clause first; empty when the file is accessible. */
	static List<String> faults(byte[] pdf) throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			return validator.validate(parser).getTestAssertions().stream()
					.filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
					.map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage()).distinct().toList();
		}
	}
}
