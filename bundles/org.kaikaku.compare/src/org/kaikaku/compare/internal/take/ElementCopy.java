package org.kaikaku.compare.internal.take;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonPair;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.compare.internal.next.LastActual;
import org.kaikaku.compare.internal.next.PlanCopy;
import org.kaikaku.compare.lineage.ForeignElements;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageEnd;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.ReformplanPackage;

/** Copies elements from one file into another: ids, references, and what a newer plan does not take from an older one. */
final class ElementCopy {
	private static final ReformplanPackage MODEL = ReformplanPackage.eINSTANCE;
	private final ComparisonPair pair;
	private final Counterparts counterparts;
	private final List<EObject> made = new ArrayList<>();

	ElementCopy(ComparisonPair pair, Counterparts counterparts) {
		this.pair = pair;
		this.counterparts = counterparts;
	}

	private boolean betweenPlans() {
		return pair.mode() == ComparisonMode.PLANS;
	}

	/** Whether a feature belongs to the years of a plan and stays with it. */
	boolean isLeftBehind(EStructuralFeature feature) {
		return PlanCopy.isLeftBehind(feature);
	}

	/** A copy in no file yet. */
	EObject of(EObject source) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
		EObject copy = copier.copy(source);
		copier.copyReferences();
		if (betweenPlans())
			copier.forEach(this::leaveBehind);
		made.add(copy);
		return copy;
	}

	private static boolean isLeftBehind(EObject element, String name) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		return feature == null || PlanCopy.isLeftBehind(feature);
	}

	/** Results, ratings and schedules stay with their plan; of an indicator the last actual value is the baseline. */
	private void leaveBehind(EObject old, EObject now) {
		for (EStructuralFeature feature : now.eClass().getEAllStructuralFeatures())
			if (PlanCopy.isLeftBehind(feature) && now.eIsSet(feature))
				now.eUnset(feature);
		if (now instanceof Element stated) {
			stated.getUnknown().removeIf(name -> isLeftBehind(stated, name));
			stated.getNone().removeIf(name -> isLeftBehind(stated, name));
		}
		if (old instanceof Indicator before && now instanceof Indicator after) {
			after.setContinues((Indicator) standIn(before));
			LastActual.of(before).ifPresent(actual -> after.getBaselines().add(LastActual.baseline(actual)));
		}
	}

	/** Gives ids, and leads references to what stands for their targets here. */
	void settle() {
		for (EObject copy : made) {
			Set<String> taken = new HashSet<>();
			Set<EObject> inside = new HashSet<>(List.of(copy));
			copy.eAllContents().forEachRemaining(inside::add);
			counterparts.file().eAllContents().forEachRemaining(e -> {
				if (!inside.contains(e))
					taken.add(((Identified) e).getId());
			});
			for (EObject element : inside) {
				Identified identified = (Identified) element;
				if (identified.getId() == null || betweenPlans() || !taken.add(identified.getId()))
					identified.setId(fresh(taken));
				lead(element);
			}
		}
		made.clear();
	}

	private static String fresh(Set<String> taken) {
		String id = ElementIds.fresh(taken);
		taken.add(id);
		return id;
	}

	@SuppressWarnings("unchecked")
	private void lead(EObject element) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer() || reference.isDerived() || !element.eIsSet(reference))
				continue;
			List<EObject> targets = reference.isMany() ? (List<EObject>) element.eGet(reference, false)
					: List.of((EObject) element.eGet(reference, false));
			for (EObject target : List.copyOf(targets)) {
				if (!counterparts.isSource(target))
					continue;
				EObject counterpart = counterparts.of(target);
				if (!reference.isMany())
					element.eSet(reference, counterpart);
				else if (counterpart == null || targets.contains(counterpart))
					targets.remove(target);
				else
					targets.set(targets.indexOf(target), counterpart);
			}
		}
	}

	/** Records that an item of the older plan goes on, in place of what was recorded of its end. */
	void record(EObject source, EObject copy) {
		if (!betweenPlans() || !(source instanceof PlanElement old) || !(copy instanceof PlanElement now) || source instanceof Plan)
			return;
		Plan plan = PlanStructure.planOf(copy).orElseThrow();
		Lineage lineage = plan.getLineages().stream().filter(l -> l.getTo().isEmpty() && l.getFrom().size() == 1
				&& old.getId().equals(fromId(l))).findFirst().orElse(null);
		if (lineage == null) {
			lineage = ReformplanFactory.eINSTANCE.createLineage();
			lineage.getFrom().add(from(old));
			plan.getLineages().add(lineage);
		}
		lineage.setKind(LineageKind.CONTINUED);
		lineage.setReason(null);
		LineageEnd end = ReformplanFactory.eINSTANCE.createLineageEnd();
		end.setElement(now);
		lineage.getTo().add(end);
		ElementIds.assignMissing(lineage);
	}

	private static String fromId(Lineage lineage) {
		EObject element = (EObject) lineage.getFrom().get(0).eGet(MODEL.getLineageEnd_Element(), false);
		return Elements.idOf(element);
	}

	/** Records of lineage that lead only to what is taken out of a newer plan go with it. */
	void forget(EObject gone) {
		if (!betweenPlans() || !(gone instanceof PlanElement element))
			return;
		PlanStructure.planOf(gone).ifPresent(plan -> plan.getLineages().removeIf(l -> l.getFrom().isEmpty() && l.getTo().size() == 1
				&& l.getTo().get(0).getElement() == element));
	}

	private LineageEnd from(PlanElement old) {
		LineageEnd end = ReformplanFactory.eINSTANCE.createLineageEnd();
		end.setElement((PlanElement) standIn(old));
		end.setNumber(old.getNumber());
		end.setName(old.getName());
		return end;
	}

	private EObject standIn(EObject element) {
		return ForeignElements.standIn(element, counterparts.file());
	}
}
