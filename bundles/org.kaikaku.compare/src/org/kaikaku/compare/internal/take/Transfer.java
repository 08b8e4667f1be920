package org.kaikaku.compare.internal.take;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonPair;
import org.kaikaku.compare.Origin;
import org.kaikaku.compare.internal.model.ClassFeatures;
import org.kaikaku.compare.internal.model.ElementTable;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.model.reformplan.Element;

/** Makes one element of a file as its counterpart in another file is. Used once. */
public final class Transfer {
	private final ComparisonPair pair;
	private final EObject source;
	private final EObject target;
	private final boolean complete;
	private final EStructuralFeature feature;
	private final boolean place;
	private final Counterparts counterparts;
	private final ElementCopy copies;

	/**
	 * @param source   what is taken; null when its absence is taken
	 * @param target   what is changed; null when it is to be added
	 * @param complete false when what is to be changed is no longer there
	 * @param origin   what of it
	 */
	public Transfer(ComparisonPair pair, EObject source, EObject target, boolean complete, Origin origin, Counterparts counterparts) {
		this.pair = pair;
		this.source = source;
		this.target = target;
		this.complete = complete;
		this.feature = origin.feature();
		this.place = origin.place();
		this.counterparts = counterparts;
		copies = new ElementCopy(pair, counterparts);
	}

	/** Whether everything that it needs is there. */
	public boolean isPossible() {
		if (!complete || source == null && (target == null || target.eContainer() == null))
			return false;
		if (source == null)
			return true;
		if (target == null || isPlace())
			return source.eContainer() != null && parent() != null && (target == null || !EcoreUtil.isAncestor(target, parent()));
		return source.eClass() == target.eClass() && (!(feature instanceof EReference reference) || reference.isContainment() || reaches(reference));
	}

	/** Whether all that the source refers to stands in the other file too. */
	private boolean reaches(EReference reference) {
		Object held = source.eGet(reference, false);
		List<?> referred = held instanceof List<?> list ? list : held == null ? List.of() : List.of(held);
		return referred.stream().map(EObject.class::cast).allMatch(e -> !counterparts.isSource(e) || counterparts.of(e) != null);
	}

	/** Carries it out. */
	public void apply() {
		if (source == null)
			remove(target);
		else if (target == null)
			add();
		else if (isPlace())
			move();
		else if (feature != null)
			set(feature);
		else
			for (EStructuralFeature each : all())
				set(each);
	}

	private boolean isPlace() {
		return source != null && target != null && place;
	}

	private List<EStructuralFeature> all() {
		List<EStructuralFeature> all = new ArrayList<>(List.of(ClassFeatures.of(source.eClass()).values()));
		all.addAll(List.of(ClassFeatures.of(source.eClass()).children()));
		return all;
	}

	private EObject parent() {
		EObject parent = counterparts.of(source.eContainer());
		return parent != null && parent.eClass().getEAllStructuralFeatures().contains(source.eContainmentFeature()) ? parent : null;
	}

	private void add() {
		EObject copy = copies.of(source);
		EObject parent = parent();
		makeRoom(parent);
		ElementTable.insert(parent, source.eContainmentFeature(), place(parent, null), copy);
		copies.settle();
		copies.record(source, copy);
	}

	private void move() {
		EObject parent = parent();
		EcoreUtil.remove(target);
		makeRoom(parent);
		ElementTable.insert(parent, source.eContainmentFeature(), place(parent, target), target);
	}

	/** Where only one element can stand, the one that stands there goes. */
	private void makeRoom(EObject parent) {
		if (!source.eContainmentFeature().isMany())
			Elements.children(parent, source.eContainmentFeature()).forEach(this::remove);
	}

	/** After the nearest neighbour before it that the other file has too. */
	private int place(EObject parent, EObject moved) {
		EReference list = source.eContainmentFeature();
		if (!list.isMany())
			return 0;
		List<EObject> here = Elements.children(parent, list);
		List<EObject> there = Elements.children(source.eContainer(), list);
		for (int i = there.indexOf(source) - 1; i >= 0; i--) {
			EObject neighbour = counterparts.of(there.get(i));
			int at = neighbour == moved ? -1 : here.indexOf(neighbour);
			if (at >= 0)
				return at + 1;
		}
		return 0;
	}

	private void remove(EObject gone) {
		copies.forget(gone);
		Set<EObject> inside = new HashSet<>(List.of(gone));
		gone.eAllContents().forEachRemaining(inside::add);
		Map<EObject, Collection<EStructuralFeature.Setting>> uses = EcoreUtil.UsageCrossReferencer.findAll(inside, counterparts.file());
		uses.forEach((used, settings) -> settings.forEach(setting -> {
			if (!inside.contains(setting.getEObject()) && !(setting.getEStructuralFeature() instanceof EReference r && r.isContainment()))
				EcoreUtil.remove(setting, used);
		}));
		EcoreUtil.remove(gone);
	}

	private void set(EStructuralFeature changed) {
		if (changed instanceof EAttribute attribute)
			setAttribute(attribute);
		else if (((EReference) changed).isContainment())
			setParts((EReference) changed);
		else
			setReference((EReference) changed);
		if (feature != null && source instanceof Element said && target instanceof Element changing)
			state(said, changing);
	}

	@SuppressWarnings("unchecked")
	private void setAttribute(EAttribute attribute) {
		if (!attribute.isMany()) {
			if (source.eIsSet(attribute))
				target.eSet(attribute, source.eGet(attribute));
			else
				target.eUnset(attribute);
			return;
		}
		List<Object> held = (List<Object>) target.eGet(attribute);
		held.clear();
		held.addAll((List<Object>) source.eGet(attribute));
	}

	/** What is stated of the feature, unknown or none, goes with it. */
	private void state(Element said, Element changing) {
		for (boolean unknown : new boolean[] { true, false }) {
			List<String> from = unknown ? said.getUnknown() : said.getNone();
			List<String> to = unknown ? changing.getUnknown() : changing.getNone();
			if (!from.contains(feature.getName()))
				to.remove(feature.getName());
			else if (!to.contains(feature.getName()))
				to.add(feature.getName());
		}
	}

	@SuppressWarnings("unchecked")
	private void setReference(EReference reference) {
		if (!reference.isMany()) {
			EObject referred = (EObject) source.eGet(reference, false);
			EObject counterpart = referred == null || !counterparts.isSource(referred) ? referred : counterparts.of(referred);
			if (referred == null || counterpart != null)
				target.eSet(reference, counterpart);
			return;
		}
		List<EObject> held = (List<EObject>) target.eGet(reference, false);
		List<EObject> wanted = new ArrayList<>();
		for (EObject referred : (List<EObject>) source.eGet(reference, false)) {
			EObject counterpart = counterparts.isSource(referred) ? counterparts.of(referred) : referred;
			if (counterpart != null && !wanted.contains(counterpart))
				wanted.add(counterpart);
		}
		held.clear();
		held.addAll(wanted);
	}

	private void setParts(EReference reference) {
		for (EObject part : List.copyOf(Elements.children(target, reference)))
			remove(part);
		for (EObject part : List.copyOf(Elements.children(source, reference)))
			if (pair.mode() != ComparisonMode.PLANS || !copies.isLeftBehind(reference))
				ElementTable.insert(target, reference, reference.isMany() ? Elements.children(target, reference).size() : 0, copies.of(part));
		copies.settle();
	}
}
