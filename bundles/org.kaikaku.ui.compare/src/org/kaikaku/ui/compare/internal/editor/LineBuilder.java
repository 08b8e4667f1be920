package org.kaikaku.ui.compare.internal.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.Comparison;
import org.kaikaku.compare.ComparisonPart;
import org.kaikaku.compare.ComparisonRow;
import org.kaikaku.compare.ComparisonRow.Outcome;
import org.kaikaku.compare.Match;
import org.kaikaku.compare.lineage.Fate;
import org.kaikaku.compare.text.ElementNames;
import org.kaikaku.compare.text.TextDifference;
import org.kaikaku.compare.text.TextDifference.Segment;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.edit.PlanLabels;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.ui.compare.internal.editor.Line.Group;

/**
 * Puts what the comparators found into the order in which people read plans: the plan, each theme with its items, then what is
 * about neither. Used once, beside the interface thread.
 */
final class LineBuilder {
	private record Slot(double place, Group group, List<Line> lines) {
	}

	private final Comparison comparison;
	private final ModelLabels labels;
	private final PlanLabels names;
	private final Map<String, EObject> lefts = new HashMap<>();
	private final Map<String, EObject> rights = new HashMap<>();
	private final Map<PlanElement, Match> matches = new HashMap<>();
	private final Map<PlanElement, Integer> places = new HashMap<>();
	private final Map<Object, Slot> slots = new LinkedHashMap<>();

	LineBuilder(Comparison comparison, Locale language) {
		this.comparison = comparison;
		labels = ModelLabels.of(language);
		names = new PlanLabels(language);
		index(comparison.pair().left().plan(), lefts);
		index(comparison.pair().right().plan(), rights);
		for (Match match : comparison.pair().matches()) {
			match.leftElements().forEach(e -> matches.putIfAbsent(e, match));
			match.rightElements().forEach(e -> matches.putIfAbsent(e, match));
		}
		Plan plan = comparison.pair().right().plan();
		places.put(plan, 0);
		plan.eAllContents().forEachRemaining(e -> {
			if (e instanceof PlanElement element)
				places.put(element, places.size());
		});
	}

	private static void index(Plan plan, Map<String, EObject> table) {
		EObject root = EcoreUtil.getRootContainer(plan);
		table.put("/", root);
		root.eAllContents().forEachRemaining(e -> table.put(((Identified) e).getId(), e));
	}

	/** Headings and lines. */
	List<Line> build() {
		for (ComparisonPart part : comparison.parts())
			for (ComparisonRow row : part.rows())
				slot(part, row).lines().add(new Line(slot(part, row).group(), row, part.title(), detail(row), segments(row)));
		List<Line> lines = new ArrayList<>();
		slots.values().stream().sorted((a, b) -> Double.compare(a.place(), b.place())).forEach(slot -> {
			lines.add(new Line(slot.group(), null, "", "", List.of()));
			lines.addAll(slot.lines());
		});
		return lines;
	}

	private static List<Segment> segments(ComparisonRow row) {
		return row.left().isValue() && row.right().isValue() && row.outcome() == Outcome.CHANGED
				? TextDifference.between(row.left().text(), row.right().text()) : List.of();
	}

	/** Of an indicator its name, unless the line is the one that tells it. */
	private String detail(ComparisonRow row) {
		EObject element = row.rightId() != null && rights.containsKey(row.rightId()) ? rights.get(row.rightId())
				: row.leftId() == null ? null : lefts.get(row.leftId());
		boolean told = row.aspect().equalsIgnoreCase(labels.of(ReformplanPackage.eINSTANCE.getIndicator())) || !row.subject().contains(ElementNames.STEP);
		return element instanceof Indicator indicator && indicator.getName() != null && !told ? indicator.getName() : "";
	}

	private Slot slot(ComparisonPart part, ComparisonRow row) {
		PlanElement left = owner(lefts, row.leftId());
		PlanElement right = owner(rights, row.rightId());
		Match match = right != null ? matches.get(right) : left != null ? matches.get(left) : null;
		Object key = match != null ? match : right != null ? right : left != null && left instanceof Plan ? comparison.pair().right().plan()
				: left != null ? left : part.id() + " " + row.subject();
		return slots.computeIfAbsent(key, k -> match != null ? slot(match) : left == null && right == null
				? new Slot(1e9 + slots.size(), new Group(part.title().equals(row.subject()) ? part.title() : row.subject(), part.title(), null, null,
						Set.of(), Set.of()), new ArrayList<>())
				: slot(left, right));
	}

	/** The plan, theme or item that an element is in. */
	private static PlanElement owner(Map<String, EObject> table, String id) {
		EObject element = id == null ? null : table.get(id);
		while (element != null && !(element instanceof PlanElement))
			element = element.eContainer();
		return (PlanElement) element;
	}

	private Slot slot(PlanElement left, PlanElement right) {
		PlanElement named = right != null ? right : left;
		String plan = labels.of(ReformplanPackage.eINSTANCE.getPlan());
		String title = named instanceof Plan ? plan.substring(0, 1).toUpperCase(Locale.ROOT) + plan.substring(1) : names.of(named);
		return new Slot(place(left, right), new Group(title, "", id(left), id(right), themes(left, right), departments(left, right)),
				new ArrayList<>());
	}

	private Slot slot(Match match) {
		List<PlanElement> all = new ArrayList<>(match.leftElements());
		all.addAll(match.rightElements());
		PlanElement[] elements = all.toArray(PlanElement[]::new);
		List<PlanElement> named = match.rightElements().isEmpty() ? match.leftElements() : match.rightElements();
		String title = String.join("、", named.stream().map(names::of).toList());
		PlanElement left = match.leftElements().isEmpty() ? null : match.leftElements().get(0);
		PlanElement right = match.rightElements().isEmpty() ? null : match.rightElements().get(0);
		return new Slot(place(left, right), new Group(title, note(match), id(left), id(right), themes(elements), departments(elements)),
				new ArrayList<>());
	}

	private static String id(PlanElement element) {
		return element == null ? null : element.getId();
	}

	private String note(Match match) {
		Fate fate = match.fate();
		if (fate == null || !fate.isRecorded())
			return "";
		String kind = labels.of(ReformplanPackage.eINSTANCE.getLineageKind().getEEnumLiteral(fate.kind().getValue()));
		return fate.reason() == null ? kind : kind + "　" + fate.reason();
	}

	/** What the left side alone has stands behind all that is in the same theme. */
	private double place(PlanElement left, PlanElement right) {
		if (right != null)
			return places.getOrDefault(right, 0);
		if (left instanceof Plan)
			return 0;
		for (Theme theme : PlanStructure.themesAbove(left)) {
			Match match = matches.get(theme);
			if (match != null && !match.rightElements().isEmpty())
				return last(match.rightElements().get(0)) + 0.5;
		}
		return 1e8;
	}

	private int last(PlanElement theme) {
		int[] last = { places.getOrDefault(theme, 0) };
		theme.eAllContents().forEachRemaining(e -> last[0] = Math.max(last[0], places.getOrDefault(e, 0)));
		return last[0];
	}

	private static Set<String> themes(PlanElement... elements) {
		Set<String> found = new LinkedHashSet<>();
		for (PlanElement element : elements) {
			if (element instanceof Theme theme && theme.getName() != null)
				found.add(theme.getName());
			if (element != null)
				PlanStructure.themesAbove(element).stream().map(Theme::getName).filter(n -> n != null).forEach(found::add);
		}
		return found;
	}

	private static Set<String> departments(PlanElement... elements) {
		Set<String> found = new LinkedHashSet<>();
		for (PlanElement element : elements)
			if (element != null)
				PlanStructure.departments(element).stream().map(Department::getName).filter(n -> n != null).forEach(found::add);
		return found;
	}
}
