package org.kaikaku.core.internal.io;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.kaikaku.core.io.ElementIds;
import org.kaikaku.core.io.FileLimits;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFileException.Reason;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.io.ProgressListener;
import org.kaikaku.model.reformplan.Municipality;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads bytes into a resource: finds the encoding, migrates an older format, builds the elements and turns whatever is wrong
 * into one message. The parser of the Java platform is used, with document types and everything external switched off.
 */
public final class PlanReader {
	private static final String FEATURES = "http://xml.org/sax/features/";

	private final PlanResource resource;
	private final FileLimits limits;
	private final Problems problems;

	/** @param resource empty; gets the content */
	public PlanReader(PlanResource resource, FileLimits limits, Problems problems) {
		this.resource = resource;
		this.limits = limits;
		this.problems = problems;
	}

	/**
	 * Reads; the resource has the municipality as its only content afterwards.
	 *
	 * @return whether the content differs from the file: it was migrated, or ids were given
	 */
	public boolean read(byte[] bytes, ProgressListener listener) throws PlanFileException {
		PlanText text = new PlanText(bytes, problems);
		if (text.isBlank())
			throw problems.of(Reason.EMPTY, -1, "empty");
		ModelBuilder builder = new ModelBuilder(resource, text, limits, problems);
		try {
			FormatGate gate = new FormatGate(parser(), builder, problems);
			gate.parse(text.source(listener));
			resource.setFoundFormat(gate.foundFormat());
		} catch (SAXParseException e) {
			throw notXml(e, text, builder);
		} catch (SAXException e) {
			if (e.getException() instanceof PlanFileException told)
				throw told;
			throw problems.because(e, Reason.NOT_XML, builder.line(), "notXml", text.around(builder.line(), builder.column()));
		} catch (PlanFileException e) {
			throw e;
		} catch (IOException e) {
			PlanFileException told = text.wrongEncoding(e);
			throw told != null ? told : problems.because(e, Reason.TRUNCATED, text.lastLine(), "truncated");
		}
		builder.finish();
		if (builder.withoutId() > 0)
			ElementIds.assignMissing((Municipality) resource.getContents().get(0));
		return builder.withoutId() > 0 || resource.foundFormat() < PlanFiles.FORMAT_VERSION;
	}

	private static XMLReader parser() throws SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
		// The few prefixes of plan files are looked up by the builder, which takes a third less time.
		factory.setNamespaceAware(false);
		factory.setValidating(false);
		try {
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature(FEATURES + "external-general-entities", false);
			factory.setFeature(FEATURES + "external-parameter-entities", false);
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			XMLReader parser = factory.newSAXParser().getXMLReader();
			parser.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
			return parser;
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("the Java platform has no secure parser", e);
		}
	}

	private PlanFileException notXml(SAXParseException e, PlanText text, ModelBuilder builder) {
		int line = Math.max(e.getLineNumber(), 1);
		int column = e.getColumnNumber();
		PlanFileException encoding = text.wrongEncoding(e);
		if (encoding != null && encoding.line() <= line)
			return encoding;
		if (!builder.hasRoot() && text.hasBefore("<!DOCTYPE", line, column))
			return problems.because(e, Reason.DOCTYPE, line, "doctype");
		if (builder.hasRoot() && text.isEnd(line, column))
			return problems.because(e, Reason.TRUNCATED, line, "truncated");
		return problems.because(e, Reason.NOT_XML, line, builder.hasRoot() ? "brokenXml" : "notXml", text.around(line, column));
	}
}
