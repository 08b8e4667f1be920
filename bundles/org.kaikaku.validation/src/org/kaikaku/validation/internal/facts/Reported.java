package org.kaikaku.validation.internal.facts;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.core.plan.ItemLife;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.YearlyReport;
import org.kaikaku.model.types.FiscalYear;

/** The years of a plan on which there is a yearly report; for these its items owe records, ratings and actuals. */
public final class Reported {
	/** What {@link #years(Plan, ReformItem)} depends on outside the item. */
	public static final EStructuralFeature[] DUE_READS = { eINSTANCE.getPlan_YearlyReports(), eINSTANCE.getYearlyReport_Year(),
			eINSTANCE.getPlan_FirstYear(), eINSTANCE.getPlan_LastYear() };

	private Reported() {
	}

	/** Years with a report, earliest first, each once. */
	public static List<FiscalYear> years(Plan plan) {
		return plan == null ? List.of() : plan.getYearlyReports().stream().map(YearlyReport::getYear).filter(y -> y != null)
				.distinct().sorted().toList();
	}

	/** Years with a report in which an item has work due. */
	public static List<FiscalYear> years(Plan plan, ReformItem item) {
		return years(plan).stream().filter(y -> ItemLife.isDue(item, y)).toList();
	}

	/** The last year with a report. */
	public static Optional<FiscalYear> last(Plan plan) {
		List<FiscalYear> years = years(plan);
		return years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
	}

	/** Whether a year lies in the period of a plan; true when the period is not known. */
	public static boolean inPeriod(Plan plan, FiscalYear year) {
		return plan == null || PlanStructure.years(plan).isEmpty() || PlanStructure.years(plan).contains(year);
	}
}
