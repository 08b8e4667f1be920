package org.kaikaku.diagram.layout;

import java.util.Locale;

import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.internal.layout.PlanOrder;
import org.kaikaku.diagram.text.TextMeasure;

/**
 * An order in which people can have the boxes of a diagram. Beside {@link #PLAN}, which is always there, arrangements are
 * components. They are stateless for those who call them, and safe for any thread; making one must cost nothing, since menus ask
 * for its label.
 */
public interface Arrangement {
	/** The order of the plan, in which a diagram comes; what everything is shown in unless someone asks otherwise. */
	Arrangement PLAN = new PlanOrder();

	/** Its word on the command line and in diagram files: small letters and hyphens, at most 40. */
	String word();

	/** Its name for people. */
	String label(Locale locale);

	/** Whether it can give a kind of diagram another order than the plan's. */
	boolean suits(DiagramKind kind);

	/**
	 * The same boxes and lines in another order: each box stays in its column, and behind the box that it lies in or belongs to. The
	 * same diagram gives the same order in every run. It may take seconds for large diagrams, so never on the interface thread.
	 *
	 * @param diagram one that it suits, else it is given back as it is
	 * @param measure of the letters in its boxes
	 */
	Diagram arrange(Diagram diagram, TextMeasure measure);
}
