package org.kaikaku.compare.internal.take;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonPair;
import org.kaikaku.compare.Match;
import org.kaikaku.compare.internal.lineage.Likeness;
import org.kaikaku.compare.internal.model.ElementTable;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.compare.lineage.DepartmentSuccession;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.TextField;
import org.kaikaku.model.reformplan.TextRole;

/** What stands in one file for an element of the other. */
public final class Counterparts {
	private final ComparisonPair pair;
	private final ElementTable targets;
	private final Map<String, String> told = new HashMap<>();
	private final EObject sourceRoot;
	private final EObject targetRoot;

	/** @param left whether the left side is the one that is taken */
	public Counterparts(ComparisonPair pair, boolean left, ElementTable sources, ElementTable targets) {
		this.pair = pair;
		this.targets = targets;
		sourceRoot = sources.find("/");
		targetRoot = targets.find("/");
		for (Match match : pair.matches())
			if (match.isPair())
				pair(id(match, left), id(match, !left));
		pair(left ? pair.left().plan().getId() : pair.right().plan().getId(), left ? pair.right().plan().getId() : pair.left().plan().getId());
	}

	private static String id(Match match, boolean left) {
		return (left ? match.leftElements() : match.rightElements()).get(0).getId();
	}

	/** Tells that two elements stand for each other; either may be null. */
	public void pair(String source, String target) {
		if (source != null && target != null)
			told.put(source, target);
	}

	/** The root of the file that is taken from. */
	EObject sourceRoot() {
		return sourceRoot;
	}

	/** The elements of the file that is changed. */
	ElementTable targets() {
		return targets;
	}

	/** The root of the file that is changed. */
	Municipality file() {
		return (Municipality) targetRoot;
	}

	/** The plan that is changed. */
	Plan plan(boolean left) {
		return (Plan) targets.find(left ? pair.right().plan().getId() : pair.left().plan().getId());
	}

	/** What stands for an element; null when nothing does. */
	EObject of(EObject source) {
		if (source == sourceRoot)
			return targetRoot;
		String key = Elements.idOf(source);
		EObject known = told.containsKey(key) ? targets.find(told.get(key)) : null;
		if (known != null && known.eClass() == source.eClass())
			return known;
		EObject same = targets.find(key);
		if (same == null || same.eClass() != source.eClass())
			same = pair.mode() == ComparisonMode.DRAFTS ? null : alike(source);
		return same instanceof Department department ? successor(department) : same;
	}

	private EObject successor(Department department) {
		if (pair.mode() != ComparisonMode.PLANS || pair.right().plan().getFirstYear() == null)
			return department;
		LocalDate day = pair.right().plan().getFirstYear().firstDay();
		List<Department> now = new DepartmentSuccession(file()).on(department, day);
		return now.size() == 1 ? now.get(0) : department;
	}

	/** What has the same kind and role or name. */
	private EObject alike(EObject source) {
		String name = name(source);
		for (var all = targetRoot.eAllContents(); all.hasNext();) {
			EObject candidate = all.next();
			if (candidate.eClass() != source.eClass())
				continue;
			if (candidate instanceof TextField now && source instanceof TextField old && old.getRole() != TextRole.OTHER
					? now.getRole() == old.getRole() : !name.isEmpty() && name.equals(name(candidate)))
				return candidate;
		}
		return null;
	}

	private static String name(EObject element) {
		EStructuralFeature symbol = element.eClass().getEStructuralFeature("symbol");
		EStructuralFeature name = element.eClass().getEStructuralFeature("name");
		Object written = symbol != null && element.eIsSet(symbol) ? element.eGet(symbol) : name == null ? null : element.eGet(name);
		return written instanceof String text ? Likeness.evened(text) : "";
	}

	/** Whether an element is of the file that is taken from. */
	boolean isSource(EObject element) {
		return !element.eIsProxy() && EcoreUtil.getRootContainer(element) == sourceRoot;
	}
}
