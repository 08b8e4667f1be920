package org.kaikaku.validation.internal.facts;

import java.util.List;

import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.types.FiscalYear;

/** Years in which something was recorded on an element. */
public final class PlanYears {
	private PlanYears() {
	}

	/** The years of the records of an element, earliest first, each once. */
	public static List<FiscalYear> recorded(PlanElement element) {
		return element.getRecords().stream().filter(r -> r.getTerm() != null).map(r -> r.getTerm().year()).distinct().sorted().toList();
	}
}
