package org.kaikaku.validation.internal.facts;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalYear;

/** Years in which something was recorded on an element. */
public final class PlanYears {
	private PlanYears() {
	}

	/** The years of the records of an element, earliest first, each once. */
	public static List<FiscalYear> recorded(PlanElement element) {
		List<FiscalYear> years = new ArrayList<>();
		for (YearlyRecord record : element.getRecords())
			if (record.getTerm() != null && !years.contains(record.getTerm().year()))
				years.add(record.getTerm().year());
		years.sort(null);
		return years;
	}
}
