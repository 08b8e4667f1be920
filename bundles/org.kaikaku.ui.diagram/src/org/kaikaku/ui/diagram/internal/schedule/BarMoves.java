package org.kaikaku.ui.diagram.internal.schedule;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.kaikaku.core.calendar.FiscalSpan;
import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.parts.BarDrag;
import org.kaikaku.ui.diagram.internal.parts.Change;
import org.kaikaku.ui.diagram.internal.parts.Host;

/** What becomes of the term of a bar that is dragged, or whose ends are. */
final class BarMoves {
	private final Host host;
	private final Terms terms;

	BarMoves(Host host, Terms terms) {
		this.host = host;
		this.terms = terms;
	}

	/** Where the pointer is, see {@link org.kaikaku.ui.diagram.internal.parts.Editing#drag}. */
	Optional<BarDrag> drag(ScheduleStep step, Rect bar, BarDrag.Hold hold, double from, double to) {
		if (step.getStart() == null || terms.period() == 0)
			return Optional.empty();
		return Optional.of(hold == BarDrag.Hold.WHOLE ? move(step, bar, (int) Math.round((to - from) / terms.period()))
				: stretch(step, bar, hold == BarDrag.Hold.BEGINNING, to));
	}

	/** So many periods farther. */
	Optional<BarDrag> step(ScheduleStep step, Rect bar, BarDrag.Hold hold, int periods) {
		if (step.getStart() == null || terms.period() == 0)
			return Optional.empty();
		double within = hold == BarDrag.Hold.BEGINNING ? terms.x(step.getStart(), true) + terms.period() / 2
				: terms.x(span(step).last(), false) - terms.period() / 2;
		return Optional.of(hold == BarDrag.Hold.WHOLE ? move(step, bar, periods)
				: stretch(step, bar, hold == BarDrag.Hold.BEGINNING, within + periods * terms.period()));
	}

	/** As long as it is, within the years of the plan as far as it lies there. */
	private BarDrag move(ScheduleStep step, Rect bar, int periods) {
		FiscalSpan now = span(step);
		FiscalSpan plan = plan();
		int earliest = Math.min(0, now.monthsTo(plan));
		int latest = Math.max(0, now.monthsBetweenEnds(plan));
		int wanted = periods * terms.months();
		int months = Math.max(earliest, Math.min(latest, wanted));
		return result(step, bar, now.moved(months), Words.of("edit.shift"), wanted == months ? null : edge(plan));
	}

	private BarDrag stretch(ScheduleStep step, Rect bar, boolean beginning, double x) {
		FiscalSpan now = span(step);
		FiscalTerm term = terms.at(x).orElseThrow();
		// A year that is one term in the file may be several in the grid.
		boolean same = beginning ? term.firstDay().equals(now.first().firstDay()) : term.lastDay().equals(now.last().lastDay());
		FiscalSpan wanted = same ? now : beginning ? new FiscalSpan(term, now.last()) : new FiscalSpan(now.first(), term);
		if (wanted.first().firstDay().isAfter(wanted.last().lastDay()))
			return new BarDrag(bar, Words.of("bar.turned"), null);
		boolean outside = x < terms.x(FiscalTerm.of(years().get(0)), true) || x > terms.x(FiscalTerm.of(years().get(years().size() - 1)), false);
		return result(step, bar, wanted, Words.of("edit.stretch"), same && outside ? edge(FiscalSpan.of(years().get(0), years().get(years().size() - 1)))
				: null);
	}

	private BarDrag result(ScheduleStep step, Rect bar, FiscalSpan span, String label, String why) {
		double left = terms.x(span.first(), true);
		Rect place = new Rect(left, bar.y(), Math.max(2, terms.x(span.last(), false) - left), bar.height());
		boolean same = span.equals(span(step));
		return new BarDrag(place, why != null ? why : words(span), same ? null : Change.of(command(step, span), label));
	}

	private org.eclipse.emf.common.command.Command command(ScheduleStep step, FiscalSpan span) {
		CompoundCommand all = new CompoundCommand();
		if (!span.first().equals(step.getStart()))
			all.append(host.session().edits().set(step, Literals.SCHEDULE_STEP__START, span.first()));
		FiscalTerm end = span.last().equals(span.first()) ? null : span.last();
		if (end == null ? step.getEnd() != null : !end.equals(step.getEnd()))
			all.append(host.session().edits().set(step, Literals.SCHEDULE_STEP__END, end));
		return all.unwrap();
	}

	private static FiscalSpan span(ScheduleStep step) {
		return new FiscalSpan(step.getStart(), step.getEnd() == null ? step.getStart() : step.getEnd());
	}

	private List<FiscalYear> years() {
		return host.picture().diagram().time().years();
	}

	/** The years of the plan; those that are shown when it does not say. */
	private FiscalSpan plan() {
		List<FiscalYear> years = List.copyOf(PlanStructure.of(host.plan()).years());
		List<FiscalYear> shown = years.isEmpty() ? years() : years;
		return FiscalSpan.of(shown.get(0), shown.get(shown.size() - 1));
	}

	private static YearFormat format() {
		return new YearFormat(YearFormat.DEFAULT.eraStyle(), YearFormat.DEFAULT.digitStyle(), Words.locale());
	}

	private static String edge(FiscalSpan plan) {
		return Words.of("bar.edge", format().format(plan.first().year(), plan.last().year()));
	}

	private static String words(FiscalSpan span) {
		String first = format().format(span.first());
		return span.first().equals(span.last()) ? first : Words.of("bar.term", first, format().format(span.last()));
	}
}
