package org.kaikaku.compare.lineage;

import org.kaikaku.model.reformplan.PlanElement;

/**
 * An element that a fate is about.
 *
 * @param element the element; null when it is not modelled
 * @param number  its number as written; may be null
 * @param name    its name as written; null when it is not known
 */
public record FateEnd(PlanElement element, String number, String name) {
	/** An element of a plan. */
	public static FateEnd of(PlanElement element) {
		return new FateEnd(element, element.getNumber(), element.getName());
	}

	/** Number and name; empty when neither is known. */
	public String text() {
		if (number == null || number.isBlank())
			return name == null ? "" : name;
		return name == null ? number : number + " " + name;
	}
}
