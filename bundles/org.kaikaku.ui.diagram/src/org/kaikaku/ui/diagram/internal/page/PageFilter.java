package org.kaikaku.ui.diagram.internal.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kaikaku.core.figures.Ratings;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.Node;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.ui.diagram.internal.Words;

/** Which items a diagram shows: those of some themes, departments and ratings. It belongs to the window, not to the plan. */
public final class PageFilter {
	private static final String UNRATED = "";
	private final DiagramView view;
	private final Set<String> themes = new LinkedHashSet<>();
	private final Set<String> departments = new LinkedHashSet<>();
	private final Set<String> grades = new LinkedHashSet<>();
	private boolean everyone;

	PageFilter(DiagramView view) {
		this.view = view;
	}

	/** Whether something is left out. */
	public boolean isActive() {
		return !themes.isEmpty() || !departments.isEmpty() || !grades.isEmpty();
	}

	/** Whether departments without items are shown. */
	boolean everyone() {
		return everyone;
	}

	/** Shows only items of a theme, department or grade besides those chosen already, or no longer. */
	public void turn(Set<String> chosen, String id) {
		if (!chosen.remove(id))
			chosen.add(id);
		view.show();
	}

	/** Shows everything. */
	public void clear() {
		themes.clear();
		departments.clear();
		grades.clear();
		view.show();
	}

	/** Whether an item is shown; null when all are. */
	Predicate<Node> shows() {
		return isActive() ? this::shows : null;
	}

	private boolean shows(Node node) {
		EObject element = view.element(node.elementId()).orElse(null);
		if (element instanceof RepeatedListing listing)
			return inTheme(listing) && shows(listing.getItem());
		return element instanceof ReformItem item && inTheme(item) && shows(item);
	}

	private boolean inTheme(EObject entry) {
		if (themes.isEmpty())
			return true;
		for (EObject e = entry.eContainer(); e != null; e = e.eContainer())
			if (e instanceof Theme t && themes.contains(t.getId()))
				return true;
		return false;
	}

	private boolean shows(ReformItem item) {
		if (item == null)
			return false;
		if (!departments.isEmpty() && PlanStructure.departments(item).stream().noneMatch(this::isChosen))
			return false;
		return grades.isEmpty() || grades.contains(grade(item));
	}

	/** A department counts with those above it, so that a whole 部 can be chosen. */
	private boolean isChosen(Department department) {
		for (EObject d = department; d instanceof Department upper; d = d.eContainer())
			if (departments.contains(upper.getId()))
				return true;
		return false;
	}

	private String grade(ReformItem item) {
		return view.year() == null ? UNRATED
				: Ratings.main(item, view.year()).map(r -> r.getGrade()).map(Identified::getId).orElse(UNRATED);
	}

	/** Fills a menu with what can be chosen. */
	void fill(Menu menu) {
		if (view.plan() == null)
			return;
		PlanStructure structure = PlanStructure.of(view.plan());
		Map<String, String> choice = new LinkedHashMap<>();
		structure.themes().forEach(t -> choice.put(t.getId(), view.session().labels().of(t)));
		submenu(menu, Words.of("filter.themes"), choice, themes);
		Map<String, String> offices = new LinkedHashMap<>();
		structure.items().stream().flatMap(i -> PlanStructure.departments(i).stream()).distinct()
				.forEach(d -> offices.put(d.getId(), view.session().labels().of(d)));
		submenu(menu, Words.of("filter.departments"), offices, departments);
		Map<String, String> marks = new LinkedHashMap<>();
		Ratings.mainScale(view.plan()).ifPresent(s -> s.getGrades().forEach(g -> marks.put(g.getId(), word(g))));
		marks.put(UNRATED, Words.of("filter.unrated"));
		submenu(menu, Words.of("filter.ratings"), marks, grades);
		if (view.kind() == DiagramKind.RESPONSIBILITY) {
			new MenuItem(menu, SWT.SEPARATOR);
			MenuItem all = new MenuItem(menu, SWT.CHECK);
			all.setText(Words.of("filter.everyone"));
			all.setSelection(everyone);
			all.addListener(SWT.Selection, e -> {
				everyone = !everyone;
				view.show();
			});
		}
		new MenuItem(menu, SWT.SEPARATOR);
		MenuItem clear = new MenuItem(menu, SWT.PUSH);
		clear.setText(Words.of("filter.clear"));
		clear.setEnabled(isActive());
		clear.addListener(SWT.Selection, e -> clear());
	}

	private static String word(Grade grade) {
		String symbol = Optional.ofNullable(grade.getSymbol()).orElse("");
		String name = Optional.ofNullable(grade.getName()).orElse("");
		return symbol.equals(name) ? symbol : (symbol + " " + name).strip();
	}

	private void submenu(Menu menu, String label, Map<String, String> choice, Set<String> chosen) {
		MenuItem head = new MenuItem(menu, SWT.CASCADE);
		head.setText(chosen.isEmpty() ? label : label + "（" + chosen.size() + "）");
		Menu sub = new Menu(menu);
		head.setMenu(sub);
		head.setEnabled(!choice.isEmpty());
		choice.forEach((id, word) -> {
			MenuItem item = new MenuItem(sub, SWT.CHECK);
			item.setText(word.replace("&", "&&"));
			item.setSelection(chosen.contains(id));
			item.addListener(SWT.Selection, e -> turn(chosen, id));
		});
	}
}
