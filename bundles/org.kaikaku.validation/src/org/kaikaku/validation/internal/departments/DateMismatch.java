package org.kaikaku.validation.internal.departments;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DepartmentChange;
import org.kaikaku.model.reformplan.DepartmentChangeKind;
import org.kaikaku.model.reformplan.Reorganisation;
import org.kaikaku.model.types.PartialDate;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds departments whose dates differ from the reorganisation that made or ended them. */
@Component(service = Rule.class)
public final class DateMismatch extends BaseRule<DepartmentChange> {
	private static final Set<DepartmentChangeKind> ENDING = Set.of(DepartmentChangeKind.MERGED, DepartmentChangeKind.SPLIT,
			DepartmentChangeKind.ABOLISHED);
	private static final Set<DepartmentChangeKind> MAKING = Set.of(DepartmentChangeKind.MERGED, DepartmentChangeKind.SPLIT,
			DepartmentChangeKind.CREATED, DepartmentChangeKind.REARRANGED);

	/** Created by the service registry, or for use without it. */
	public DateMismatch() {
		super("departments.date-mismatch", RuleCategory.DEPARTMENTS, Severity.WARNING, Scope.UNIT, eINSTANCE.getDepartmentChange());
	}

	@Override
	protected void inspect(DepartmentChange change, RuleContext context) {
		PartialDate day = change.eContainer() instanceof Reorganisation r ? r.getEffective() : null;
		if (day == null)
			return;
		boolean ending = ENDING.contains(change.getKind());
		for (Department before : change.getBefore())
			if (!change.getAfter().contains(before) && (ending || change.getKind() == DepartmentChangeKind.REARRANGED))
				look(change, before, before.getAbolished(), eINSTANCE.getDepartment_Abolished(), day, ending, context);
		for (Department after : change.getAfter())
			if (!change.getBefore().contains(after) && MAKING.contains(change.getKind()))
				look(change, after, after.getEstablished(), eINSTANCE.getDepartment_Established(), day, false, context);
	}

	private static void look(DepartmentChange change, Department department, PartialDate its, EAttribute feature, PartialDate day,
			boolean needed, RuleContext context) {
		boolean apart = its != null && (its.latest().isBefore(day.earliest()) || its.earliest().isAfter(day.latest()));
		if (apart)
			context.find(department, "message", ElementName.of(department), feature, its, day).feature(feature);
		else if (its == null && needed && !Stated.unknownOrNone(department, feature.getName()))
			context.find(department, "missing", ElementName.of(department), feature, "－", day).feature(feature);
	}
}
