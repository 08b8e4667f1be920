package org.kaikaku.compare.internal.next;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageEnd;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.PlanLink;
import org.kaikaku.model.reformplan.PlanRelation;
import org.kaikaku.model.reformplan.PlanStatus;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.types.FiscalYear;

/** A copy of the present plan without what belongs to its own years, in a file of its own. */
public final class PlanCopy {
	private static final ReformplanPackage MODEL = ReformplanPackage.eINSTANCE;
	/** What stays with the present plan. */
	private static final Set<EStructuralFeature> LEFT_BEHIND = Set.of(MODEL.getElement_Provenance(), MODEL.getMunicipality_Sources(),
			MODEL.getMunicipality_Conflicts(),
			MODEL.getMunicipality_Plans(), MODEL.getPlan_AdoptedOn(), MODEL.getPlan_PublishedOn(), MODEL.getPlan_PeriodChanges(),
					MODEL.getPlan_Links(),
			MODEL.getPlan_Sections(), MODEL.getPlan_Lineages(), MODEL.getPlan_YearlyReports(), MODEL.getPlan_Meetings(), MODEL.getPlan_Opinions(),
			MODEL.getPlan_AcceptedFindings(), MODEL.getPlan_ShortTitle(), MODEL.getPlanElement_Records(), MODEL.getPlanElement_LifeEvents(),
			MODEL.getReformItem_FirstYear(), MODEL.getReformItem_LastYear(), MODEL.getReformItem_DueYears(), MODEL.getActivity_Steps(),
			MODEL.getIndicator_Baselines(), MODEL.getIndicator_Targets(), MODEL.getIndicator_Actuals(), MODEL.getIndicator_Continues(),
			MODEL.getCountingBasis_FixedItems());

	/** Whether a feature belongs to the years of a plan and stays with it when the next plan begins. */
	public static boolean isLeftBehind(EStructuralFeature feature) {
		return LEFT_BEHIND.contains(feature);
	}

	private final Plan present;
	private final Copier copier;
	private final Municipality municipality;
	private final Plan plan;
	private final String suffix;
	private final Set<String> taken = new HashSet<>();

	/** Copies a plan with the names and themes of its lineage; items are for the caller. */
	public PlanCopy(Plan present, FiscalYear first, FiscalYear last, String name, Texts texts) {
		this.present = present;
		suffix = "-" + first;
		copier = new Copier();
		Municipality old = PlanStructure.ancestor(present,
				Municipality.class).orElseThrow(() -> new IllegalArgumentException(texts.text("next.noFile")));
		municipality = (Municipality) copier.copy(old);
		plan = (Plan) copier.copy(present);
		copier.copyReferences();
		municipality.getPlans().add(plan);
		plan.setName(name);
		plan.setStatus(PlanStatus.DRAFT);
		plan.setFirstYear(first);
		plan.setLastYear(last);
		link();
		giveIds();
		for (Theme theme : PlanStructure.of(present).themes())
			record(LineageKind.CONTINUED, List.of(theme), List.of((PlanElement) copyOf(theme)), null);
	}

	/** The content of the new file. */
	public Municipality municipality() {
		return municipality;
	}

	/** The plan that is copied. */
	Plan present() {
		return present;
	}

	/** The draft. */
	public Plan plan() {
		return plan;
	}

	/** The copy of an element of the present plan; null when it was left behind. */
	EObject copyOf(EObject element) {
		return copier.get(element);
	}

	/** A further copy of an element of the draft with fresh ids, in no list yet. */
	<T extends Identified> T duplicate(T element) {
		T copy = EcoreUtil.copy(element);
		ElementIds.renew(copy, municipality);
		return copy;
	}

	/** Records what became of elements. */
	void record(LineageKind kind, List<? extends PlanElement> from, List<? extends PlanElement> to, String reason) {
		Lineage lineage = ReformplanFactory.eINSTANCE.createLineage();
		lineage.setId(fresh("lineage-" + from.get(0).getId()));
		lineage.setKind(kind);
		lineage.setReason(reason);
		int number = 0;
		for (PlanElement element : from) {
			LineageEnd end = end(element, lineage.getId() + "-from" + ++number);
			end.setNumber(element.getNumber());
			end.setName(element.getName());
			lineage.getFrom().add(end);
		}
		number = 0;
		for (PlanElement element : to)
			lineage.getTo().add(end(element, lineage.getId() + "-to" + ++number));
		plan.getLineages().add(lineage);
	}

	private static LineageEnd end(PlanElement element, String id) {
		LineageEnd end = ReformplanFactory.eINSTANCE.createLineageEnd();
		end.setId(id);
		end.setElement(element);
		return end;
	}

	private void link() {
		PlanLink link = ReformplanFactory.eINSTANCE.createPlanLink();
		link.setRelation(PlanRelation.PREDECESSOR);
		link.setTitle(present.getName());
		link.setPlan(present);
		plan.getLinks().add(link);
	}

	/** Ids of the plan tell where its elements come from; those of the municipality stay, so that departments are known again. */
	private void giveIds() {
		taken.add(municipality.getId());
		municipality.eAllContents().forEachRemaining(e -> taken.add(((Identified) e).getId()));
		plan.setId(fresh(plan.getId() + suffix));
		plan.eAllContents().forEachRemaining(e -> {
			if (((Identified) e).getId() != null)
				((Identified) e).setId(fresh(((Identified) e).getId() + suffix));
		});
		ElementIds.assignMissing(plan);
	}

	private String fresh(String wanted) {
		String id = wanted;
		for (int i = 2; !taken.add(id); i++)
			id = wanted + "-" + i;
		return id;
	}

	/** Leaves behind what belongs to the years of the present plan, and statements about it. References into it are dropped. */
	private static final class Copier extends EcoreUtil.Copier {
		private static final long serialVersionUID = 1L;

		Copier() {
			super(false, false);
		}

		@Override
		protected void copyContainment(EReference reference, EObject from, EObject to) {
			if (!LEFT_BEHIND.contains(reference))
				super.copyContainment(reference, from, to);
		}

		@Override
		protected void copyReference(EReference reference, EObject from, EObject to) {
			if (!LEFT_BEHIND.contains(reference))
				super.copyReference(reference, from, to);
		}

		@Override
		protected void copyAttribute(EAttribute attribute, EObject from, EObject to) {
			if (attribute == MODEL.getElement_Unknown() || attribute == MODEL.getElement_None())
				copyStatements(attribute, (Element) from, (Element) to);
			else if (!LEFT_BEHIND.contains(attribute))
				super.copyAttribute(attribute, from, to);
		}

		private static void copyStatements(EAttribute attribute, Element from, Element to) {
			EClass type = from.eClass();
			List<String> names = attribute == MODEL.getElement_Unknown() ? from.getUnknown() : from.getNone();
			List<String> kept = names.stream().filter(n -> type.getEStructuralFeature(n) != null
					&& !LEFT_BEHIND.contains(type.getEStructuralFeature(n)))
					.collect(Collectors.toList());
			if (!kept.isEmpty())
				to.eSet(attribute, kept);
		}
	}
}
