package org.kaikaku.diagram;

import org.kaikaku.model.reformplan.LineStyle;
import org.kaikaku.model.reformplan.StepKind;
import org.kaikaku.model.reformplan.StepTrack;
import org.kaikaku.model.types.FiscalTerm;

/**
 * A step of a schedule.
 *
 * @param elementId id of the step
 * @param kind      how it is shown
 * @param track     planned, revised or actual
 * @param line      the plan's own kind of line for it
 * @param start     first term, never null
 * @param end       last term, never null
 * @param openEnded whether it goes on after its last term
 * @param symbol    the plan's own symbol for it; empty when it has none
 * @param label     its words; may be empty
 * @param tooltip   the facts in words
 */
public record Bar(String elementId, StepKind kind, StepTrack track, LineStyle line, FiscalTerm start, FiscalTerm end,
		boolean openEnded, String symbol, String label, String tooltip) {
}
