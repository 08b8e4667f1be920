package org.kaikaku.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks files with veraPDF against PDF/UA-1. */
final class PdfUa {

	private PdfUa() {
	}

	static void check(byte[] pdf) throws Exception {
		// JAXB looks for its implementation through the thread; in the framework that is another bundle's loader.
		Thread.currentThread().setContextClassLoader(com.sun.xml.bind.v2.ContextFactory.class.getClassLoader());
		VeraGreenfieldFoundryProvider.initialise();
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			ValidationResult result = validator.validate(parser);
			List<String> failed = result.getTestAssertions().stream()
					.filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
					.map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
							+ assertion.getLocation().getContext())
					.limit(10).collect(Collectors.toList());
			assertEquals(List.of(), failed);
			assertEquals(true, result.isCompliant());
		}
	}
}
