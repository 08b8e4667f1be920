package org.kaikaku.compare.internal.next;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.lineage.DepartmentSuccession;
import org.kaikaku.compare.lineage.FateEnd;
import org.kaikaku.compare.next.ItemChoice;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.reformplan.Accumulation;
import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.Baseline;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Entry;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.types.FiscalYear;

/** Carries out what was chosen for the items of a draft, and brings indicators and departments up to its first day. */
public final class DraftItems {
	private final PlanCopy copy;
	private final LocalDate day;
	private final Texts texts;
	private final List<String> remarks;

	/** @param remarks takes what a person should look at */
	public DraftItems(PlanCopy copy, FiscalYear first, Texts texts, List<String> remarks) {
		this.copy = copy;
		this.day = first.firstDay();
		this.texts = texts;
		this.remarks = remarks;
	}

	/** Carries out choices for all items of the present plan. */
	public void apply(List<ItemChoice> choices) {
		List<PlanElement> olds = new ArrayList<>(List.of(copy.present()));
		copy.present().eAllContents().forEachRemaining(e -> {
			if (e instanceof PlanElement element)
				olds.add(element);
		});
		for (PlanElement old : olds)
			if (copy.copyOf(old) instanceof PlanElement now)
				bringUpToDate(old, now);
		for (ItemChoice choice : choices)
			apply(choice, olds.stream().filter(ReformItem.class::isInstance).map(ReformItem.class::cast).toList());
	}

	private void apply(ItemChoice choice, List<ReformItem> items) {
		List<ReformItem> olds = choice.items().stream().map(id -> items.stream().filter(i -> i.getId().equals(id)).findFirst().orElseThrow()).toList();
		List<ReformItem> news = olds.stream().map(i -> (ReformItem) copy.copyOf(i)).toList();
		ReformItem first = news.get(0);
		if (choice.isEnd()) {
			takeOut(first);
			copy.record(choice.kind(), olds, List.of(), choice.reason());
			return;
		}
		if (!choice.names().isEmpty())
			first.setName(choice.names().get(0));
		List<ReformItem> result = new ArrayList<>(List.of(first));
		switch (choice.kind()) {
		case MERGED -> news.subList(1, news.size()).forEach(other -> merge(first, other));
		case SPLIT -> choice.names().subList(1, choice.names().size()).forEach(name -> result.add(split(first,
				result.get(result.size() - 1), name)));
		default -> {
			// goes on at its place
		}
		}
		copy.record(choice.kind(), olds, result, choice.reason());
	}

	private void bringUpToDate(PlanElement old, PlanElement now) {
		moveDepartments(now);
		for (Indicator indicator : old.getIndicators())
			takeOver(indicator);
	}

	/** The last actual value is the baseline; targets are for the new plan to set. */
	private void takeOver(Indicator old) {
		if (!(copy.copyOf(old) instanceof Indicator now))
			return;
		now.setContinues(old);
		Optional<Actual> last = LastActual.of(old);
		last.ifPresent(actual -> {
			Baseline baseline = LastActual.baseline(actual);
			baseline.setId(now.getId() + "-b");
			now.getBaselines().add(baseline);
		});
		if (last.isEmpty() && !PlanStructure.isUnknown(old, "actuals"))
			remarks.add(texts.text("next.noActual", place(old)));
		if (last.isPresent() && old.getAccumulation() == Accumulation.CUMULATIVE_IN_PLAN)
			remarks.add(texts.text("next.cumulative", place(old)));
		old.getParts().forEach(this::takeOver);
	}

	private String place(Indicator indicator) {
		String owner = PlanStructure.ancestor(indicator, PlanElement.class).map(e -> FateEnd.of(e).text()).orElse("");
		return owner + " › " + (indicator.getName() == null ? "" : indicator.getName());
	}

	/** Each department is replaced by what it has become by the first day of the draft. */
	private void moveDepartments(PlanElement element) {
		DepartmentSuccession succession = new DepartmentSuccession(copy.municipality());
		Set<Department> inCharge = new HashSet<>(PlanStructure.departments(element));
		for (Assignment assignment : List.copyOf(element.getAssignments())) {
			assignment.setFrom(null);
			if (assignment.getUntil() != null) {
				element.getAssignments().remove(assignment);
				continue;
			}
			if (assignment.getDepartment() == null)
				continue;
			Department before = assignment.getDepartment();
			List<Department> after = succession.on(before, day);
			if (after.isEmpty())
				remarks.add(texts.text("next.noSuccessor", FateEnd.of(element).text(), before.getName()));
			else if (!after.equals(List.of(before)))
				replace(element, assignment, after, inCharge);
		}
	}

	private void replace(PlanElement element, Assignment assignment, List<Department> after, Set<Department> inCharge) {
		Department before = assignment.getDepartment();
		boolean used = false;
		for (Department department : after) {
			if (!inCharge.add(department))
				continue;
			Assignment one = used ? copy.duplicate(assignment) : assignment;
			one.setDepartment(department);
			if (used)
				element.getAssignments().add(element.getAssignments().indexOf(assignment) + 1, one);
			used = true;
		}
		if (!used)
			element.getAssignments().remove(assignment);
		remarks.add(texts.text("next.moved", FateEnd.of(element).text(), before.getName(),
				String.join(texts.text("diff.comma"), after.stream().map(d -> d.getName() == null ? texts.text("compare.unnamed")
						: d.getName()).toList())));
	}

	private void merge(ReformItem into, ReformItem other) {
		for (FieldText text : List.copyOf(other.getTexts())) {
			Optional<FieldText> same = into.getTexts().stream().filter(t -> t.getField() == text.getField()).findFirst();
			if (same.isPresent())
				same.get().getBlocks().addAll(text.getBlocks());
			else
				into.getTexts().add(text);
		}
		for (Assignment assignment : List.copyOf(other.getAssignments()))
			if (assignment.getDepartment() == null || !PlanStructure.departments(into).contains(assignment.getDepartment()))
				into.getAssignments().add(assignment);
		into.getIndicators().addAll(other.getIndicators());
		into.getActivities().addAll(other.getActivities());
		into.getNotes().addAll(other.getNotes());
		other.getClasses().stream().filter(c -> !into.getClasses().contains(c)).forEach(into.getClasses()::add);
		other.getPolicies().stream().filter(p -> !into.getPolicies().contains(p)).forEach(into.getPolicies()::add);
		listingsOf(other).forEach(listing -> listing.setItem(into));
		takeOut(other);
	}

	/** A new item beside the first, with its departments; indicators and activities stay with the first until someone shares them out. */
	private ReformItem split(ReformItem first, ReformItem previous, String name) {
		ReformItem item = copy.duplicate(first);
		item.setName(name);
		item.setNumber(null);
		item.getIndicators().clear();
		item.getActivities().clear();
		item.getTexts().clear();
		item.getNotes().clear();
		@SuppressWarnings("unchecked")
		List<Entry> siblings = (List<Entry>) previous.eContainer().eGet(previous.eContainmentFeature());
		siblings.add(siblings.indexOf(previous) + 1, item);
		remarks.add(texts.text("next.split", name, first.getName()));
		return item;
	}

	private List<RepeatedListing> listingsOf(ReformItem item) {
		List<RepeatedListing> found = new ArrayList<>();
		copy.plan().eAllContents().forEachRemaining(e -> {
			if (e instanceof RepeatedListing listing && listing.getItem() == item)
				found.add(listing);
		});
		return found;
	}

	/** Takes an item out of the draft with the places that list it again and the references to it. */
	private void takeOut(ReformItem item) {
		listingsOf(item).forEach(EcoreUtil::remove);
		Set<EObject> gone = new HashSet<>(List.of(item));
		item.eAllContents().forEachRemaining(gone::add);
		Map<EObject, Collection<EStructuralFeature.Setting>> uses = EcoreUtil.UsageCrossReferencer.findAll(gone, copy.plan());
		uses.forEach((target, settings) -> settings.forEach(setting -> {
			if (!gone.contains(setting.getEObject()) && !(setting.getEStructuralFeature() instanceof EReference reference
					&& reference.isContainment()))
				EcoreUtil.remove(setting, target);
		}));
		EcoreUtil.remove(item);
	}
}
