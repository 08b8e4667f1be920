package org.kaikaku.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.edit.ElementGroup;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.osgi.service.component.annotations.Component;

/**
 * What the person looks at: one plan file in front, one selection and one year for the whole window. Every part shows the
 * same; whoever changes it tells the others through here. Interface thread only.
 */
@Component(service = Desk.class)
public final class Desk {
	/** Hears of changes. */
	public interface Listener {
		/** Another file came to the front; {@link Desk#session()} may be empty. */
		default void sessionChanged() {
		}

		/**
		 * Something else is selected.
		 *
		 * @param source who changed it, so that it need not follow itself; may be null
		 */
		default void selectionChanged(Object source) {
		}

		/** Another year is shown. */
		default void yearChanged() {
		}

		/** Whoever holds typed text that is not in the plan yet takes it over now. */
		default void flushAsked() {
		}

		/** A person asked to be brought to a feature of the selected element, as from a finding. */
		default void featureAsked(String feature) {
		}
	}

	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private PlanSession session;
	private List<Object> selection = List.of();
	private FiscalYear year;

	/** Called by the service registry. */
	public Desk() {
		// nothing is open at first
	}

	/** Starts to tell a listener. */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** Stops telling a listener. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** The file in front; empty when none is open. */
	public Optional<PlanSession> session() {
		return Optional.ofNullable(session);
	}

	/** Brings a file to the front; null for none. The year stays when the plan has it. */
	public void show(PlanSession file) {
		if (file == session)
			return;
		session = file;
		selection = file == null ? List.of() : List.of(file.lastSelected());
		chooseYear();
		listeners.forEach(Listener::sessionChanged);
		listeners.forEach(Listener::yearChanged);
		listeners.forEach(l -> l.selectionChanged(null));
	}

	private void chooseYear() {
		List<FiscalYear> years = years();
		if (years.isEmpty() || year != null && years.contains(year))
			return;
		year = plan().flatMap(p -> PlanStructure.of(p).lastReportedYear()).filter(years::contains).orElse(years.get(0));
	}

	/** What is selected: elements and {@link ElementGroup}s of the file in front. */
	public List<Object> selection() {
		return selection;
	}

	/** The selected elements without groups. */
	public List<EObject> elements() {
		List<EObject> found = new ArrayList<>();
		for (Object o : selection)
			if (o instanceof EObject e)
				found.add(e);
		return found;
	}

	/** The first selected element; the owner of a selected group. */
	public Optional<EObject> element() {
		return selection.stream().findFirst().map(o -> o instanceof ElementGroup g ? g.owner() : (EObject) o);
	}

	/** The plan that the selection is in, else the first plan of the file in front. */
	public Optional<Plan> plan() {
		Optional<Plan> selected = element().flatMap(PlanStructure::planOf);
		return selected.isPresent() || session == null ? selected
				: session.file().municipality().getPlans().stream().findFirst();
	}

	/** Selects elements or groups of the file in front. */
	public void select(List<?> chosen, Object source) {
		List<Object> wanted = List.copyOf(chosen);
		if (same(wanted, selection))
			return;
		selection = wanted;
		if (session != null && !wanted.isEmpty())
			session.remember(wanted.get(0));
		FiscalYear before = year;
		chooseYear();
		listeners.forEach(l -> l.selectionChanged(source));
		if (!Objects.equals(before, year))
			listeners.forEach(Listener::yearChanged);
	}

	private static boolean same(List<Object> a, List<Object> b) {
		if (a.size() != b.size())
			return false;
		for (int i = 0; i < a.size(); i++)
			if (!a.get(i).equals(b.get(i)))
				return false;
		return true;
	}

	/** Selects one element and asks its form to show a feature; null for none. */
	public void goTo(EObject element, String feature) {
		select(List.of(element), null);
		if (feature != null)
			listeners.forEach(l -> l.featureAsked(feature));
	}

	/** Has everybody take over what is being typed, before a command works on the plan or it is saved. */
	public void flush() {
		listeners.forEach(Listener::flushAsked);
	}

	/** The year that forms, tables and reports show; null when no plan with years is open. */
	public FiscalYear year() {
		return year;
	}

	/** The years to choose from: those of the plan in front. */
	public List<FiscalYear> years() {
		return plan().map(PlanStructure::years).orElse(List.of());
	}

	/** The place of the shown year among {@link #years()}; -1 when there is none. */
	public int yearIndex() {
		return year == null ? -1 : years().indexOf(year);
	}

	/** Shows another year. */
	public void year(FiscalYear wanted) {
		if (Objects.equals(wanted, year))
			return;
		year = wanted;
		listeners.forEach(Listener::yearChanged);
	}

	/** Looks again whether the selection and the year still exist, after something was deleted or undone. */
	void check() {
		List<Object> alive = selection.stream().filter(this::isAlive).toList();
		if (alive.size() != selection.size())
			select(alive.isEmpty() && session != null ? List.of(session.lastSelected()) : alive, null);
		FiscalYear before = year;
		chooseYear();
		if (!Objects.equals(before, year))
			listeners.forEach(Listener::yearChanged);
	}

	private boolean isAlive(Object selected) {
		EObject element = selected instanceof ElementGroup g ? g.owner() : (EObject) selected;
		return session != null && element.eResource() == session.file().resource();
	}
}
