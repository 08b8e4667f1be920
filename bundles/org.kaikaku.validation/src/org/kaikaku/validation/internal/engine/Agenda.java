package org.kaikaku.validation.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.kaikaku.validation.internal.engine.Checks.Steps;
import org.kaikaku.validation.internal.engine.FileState.WideTask;

/** What is still to be checked in a file, worked off piece by piece. Units come first: rules over a plan use what was read of them. */
final class Agenda {
	private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
	/** Stands for all local rules. */
	private static final BitSet ALL = new BitSet();

	private final FileState state;
	private final boolean parallel;
	private final Map<Unit, BitSet> local = new LinkedHashMap<>();
	private final Set<WideTask> wide = new LinkedHashSet<>();
	private Map<Object, Object> shared = new ConcurrentHashMap<>();
	private int added;

	Agenda(FileState state, boolean parallel) {
		this.state = state;
		this.parallel = parallel;
	}

	boolean isEmpty() {
		return local.isEmpty() && wide.isEmpty();
	}

	/** How much is done of what was added since it was last empty, from 0 to 1. */
	double progress() {
		return added == 0 ? 1 : 1 - (local.size() + wide.size()) / (double) added;
	}

	/** To be told after the file has changed: lets go of what has left it and of figures that may be old. */
	void fileChanged() {
		local.keySet().removeIf(this::isGone);
		wide.removeIf(task -> isGone(task.unit()));
		shared = new ConcurrentHashMap<>();
		if (isEmpty())
			added = 0;
	}

	private boolean isGone(Unit unit) {
		return state.units.get(unit.root) != unit;
	}

	void addAll(Unit unit) {
		if (local.put(unit, ALL) == null)
			added++;
	}

	/** Some rules on a unit, besides those that wait for it already. */
	void add(Unit unit, BitSet rules) {
		BitSet waiting = local.get(unit);
		if (waiting == ALL)
			return;
		if (waiting == null) {
			local.put(unit, rules);
			added++;
		} else {
			BitSet both = (BitSet) waiting.clone();
			both.or(rules);
			local.put(unit, both);
		}
	}

	void add(WideTask task) {
		if (wide.add(task))
			added++;
	}

	/** Works all of it off. */
	void work() {
		Checks.checkUnits(units(Integer.MAX_VALUE), parallel, Steps.UNCOUNTED);
		Checks.checkWide(tasks(Integer.MAX_VALUE), shared, parallel, Steps.UNCOUNTED);
	}

	/** Works until nothing is left or the time is over, at least one piece of some milliseconds; whether nothing is left. */
	boolean work(long deadline) {
		int width = parallel ? PROCESSORS : 1;
		do
			if (!local.isEmpty())
				Checks.checkUnits(units(width * Checks.CHUNK), parallel, Steps.UNCOUNTED);
			else
				Checks.checkWide(tasks(width), shared, parallel, Steps.UNCOUNTED);
		while (!isEmpty() && System.nanoTime() - deadline < 0);
		return isEmpty();
	}

	private List<Checks.Work> units(int most) {
		List<Checks.Work> piece = new ArrayList<>();
		for (Iterator<Map.Entry<Unit, BitSet>> waiting = local.entrySet().iterator(); waiting.hasNext() && piece.size() < most;) {
			Map.Entry<Unit, BitSet> next = waiting.next();
			piece.add(new Checks.Work(state, next.getKey(), next.getValue() == ALL ? null : next.getValue()));
			waiting.remove();
		}
		return piece;
	}

	private List<Checks.Wide> tasks(int most) {
		List<Checks.Wide> piece = new ArrayList<>();
		for (Iterator<WideTask> waiting = wide.iterator(); waiting.hasNext() && piece.size() < most;) {
			piece.add(new Checks.Wide(state, waiting.next()));
			waiting.remove();
		}
		return piece;
	}
}
