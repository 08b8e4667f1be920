package org.kaikaku.core.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.Entry;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.reformplan.TextRole;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.reformplan.YearlyReport;
import org.kaikaku.model.types.FiscalYear;

/** The structure of a plan as it was when this was made: themes and items in the order of the plan. */
public final class PlanStructure {
	private final Plan plan;
	private final List<Theme> themes = new ArrayList<>();
	private final List<ReformItem> items = new ArrayList<>();
	private final Map<ReformItem, Integer> listings = new IdentityHashMap<>();

	private PlanStructure(Plan plan) {
		this.plan = plan;
		collect(plan.getEntries());
	}

	/** The structure of a plan. */
	public static PlanStructure of(Plan plan) {
		return new PlanStructure(plan);
	}

	private void collect(List<Entry> entries) {
		for (Entry entry : entries) {
			if (entry instanceof Theme theme) {
				themes.add(theme);
				collect(theme.getEntries());
			} else if (entry instanceof ReformItem item) {
				items.add(item);
				listings.merge(item, 1, Integer::sum);
			} else if (entry instanceof RepeatedListing listing && listing.getItem() != null)
				listings.merge(listing.getItem(), 1, Integer::sum);
		}
	}

	/** The plan. */
	public Plan plan() {
		return plan;
	}

	/** All themes of all levels, each before what is in it. */
	public List<Theme> themes() {
		return Collections.unmodifiableList(themes);
	}

	/** All items, each once at its first place, in the order of the plan. */
	public List<ReformItem> items() {
		return Collections.unmodifiableList(items);
	}

	/** How often an item is listed, repeated listings included; 0 for an item of another plan. */
	public int listings(ReformItem item) {
		return listings.getOrDefault(item, 0);
	}

	/** The fiscal years of the plan; empty when its first or last year is not known. */
	public List<FiscalYear> years() {
		return years(plan);
	}

	/** The fiscal years of a plan; empty when its first or last year is not known or the wrong way round. */
	public static List<FiscalYear> years(Plan plan) {
		if (plan.getFirstYear() == null || plan.getLastYear() == null)
			return List.of();
		return IntStream.rangeClosed(plan.getFirstYear().value(), plan.getLastYear().value()).mapToObj(FiscalYear::of).toList();
	}

	/** The last year that the plan has a yearly report of, or records of its items; empty when it has neither. */
	public Optional<FiscalYear> lastReportedYear() {
		Stream<FiscalYear> reports = plan.getYearlyReports().stream().map(YearlyReport::getYear).filter(Objects::nonNull);
		Stream<FiscalYear> records = items.stream().flatMap(i -> i.getRecords().stream())
				.filter(r -> r.getTerm() != null && r.getUntil() == null).map(r -> r.getTerm().year());
		return Stream.concat(reports, records).max(Comparator.naturalOrder());
	}

	/** The plan that an element is in; empty for one that is in none. */
	public static Optional<Plan> planOf(EObject element) {
		for (EObject e = element; e != null; e = e.eContainer())
			if (e instanceof Plan plan)
				return Optional.of(plan);
		return Optional.empty();
	}

	/** The nearest element of a kind at or above an element. */
	public static <T> Optional<T> ancestor(EObject element, Class<T> kind) {
		for (EObject e = element; e != null; e = e.eContainer())
			if (kind.isInstance(e))
				return Optional.of(kind.cast(e));
		return Optional.empty();
	}

	/** The themes above an element from the top down. */
	public static List<Theme> themesAbove(EObject element) {
		List<Theme> found = new ArrayList<>();
		for (EObject e = element.eContainer(); e != null; e = e.eContainer())
			if (e instanceof Theme theme)
				found.add(0, theme);
		return found;
	}

	/** The records of an element that lie in a fiscal year: the one for the whole year first, then its parts in order. */
	public static List<YearlyRecord> records(PlanElement element, FiscalYear year) {
		// A loop: rules and reports ask this for every element and year, and mostly there is one record.
		List<YearlyRecord> found = new ArrayList<>(1);
		for (YearlyRecord record : element.getRecords())
			if (liesIn(record, year))
				found.add(record);
		if (found.size() > 1)
			found.sort(Comparator.comparing(YearlyRecord::getTerm));
		return Collections.unmodifiableList(found);
	}

	private static boolean liesIn(YearlyRecord record, FiscalYear year) {
		return record.getTerm() != null && record.getTerm().year().equals(year)
				&& (record.getUntil() == null || record.getUntil().year().equals(year));
	}

	/** The text of a role in the records of a year, the first found; empty when none was written. */
	public static Optional<FieldText> text(PlanElement element, FiscalYear year, TextRole role) {
		return records(element, year).stream().flatMap(r -> r.getTexts().stream()).filter(t -> hasRole(t, role)).findFirst();
	}

	/** The text of a role on the element itself; empty when none was written. */
	public static Optional<FieldText> text(PlanElement element, TextRole role) {
		return element.getTexts().stream().filter(t -> hasRole(t, role)).findFirst();
	}

	private static boolean hasRole(FieldText text, TextRole role) {
		return text.getField() != null && text.getField().getRole() == role;
	}

	/** The departments in charge of an element, in the order of the plan, open lists left out. */
	public static List<Department> departments(PlanElement element) {
		return element.getAssignments().stream().map(Assignment::getDepartment).filter(d -> d != null).toList();
	}

	/** Whether the list of departments is open, as その他関連課 leaves it. */
	public static boolean hasOpenDepartments(PlanElement element) {
		return element.getAssignments().stream().anyMatch(a -> a.getOpenText() != null);
	}

	/** Whether a feature is stated to be unknown. */
	public static boolean isUnknown(Element element, String feature) {
		return element.getUnknown().contains(feature);
	}

	/** Whether it is stated that an element has none of a feature. */
	public static boolean isNone(Element element, String feature) {
		return element.getNone().contains(feature);
	}
}
