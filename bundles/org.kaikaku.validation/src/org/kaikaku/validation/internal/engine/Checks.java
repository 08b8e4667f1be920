package org.kaikaku.validation.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.validation.ValidationResult;
import org.kaikaku.validation.internal.engine.FileState.WideTask;

/** Divides the work of a run among threads and puts the results together in one order. */
public final class Checks {
	/** Units per piece of work: enough to make handing it over cheap, few enough to keep all threads busy to the end. */
	private static final int CHUNK = 32;

	private Checks() {
	}

	/** Checks files from scratch: many files side by side, a few of them one after the other with their units side by side. */
	public static List<ValidationResult> run(RuleTable table, List<Municipality> files, boolean parallel) {
		boolean many = files.size() > 2 * Runtime.getRuntime().availableProcessors();
		Stream<Municipality> stream = parallel && many ? files.parallelStream() : files.stream();
		return stream.map(f -> run(table, f, parallel && !many)).toList();
	}

	private static ValidationResult run(RuleTable table, Municipality file, boolean parallel) {
		FileState state = new FileState(file, table);
		state.refreshSettings();
		state.refreshUnits();
		checkUnits(state.order.stream().map(u -> new Work(state, u, null)).toList(), parallel);
		List<Wide> wide = new ArrayList<>();
		for (Unit unit : state.order)
			for (int rule : table.wide(unit.root.eClass()))
				wide.add(new Wide(state, new WideTask(unit, rule)));
		checkWide(wide, parallel);
		return state.compose();
	}

	/** Some rules on a unit; all of scope UNIT and DEFINITIONS for null. */
	record Work(FileState state, Unit unit, BitSet rules) {
	}

	/** A rule of scope PLAN or FILE on a root. */
	record Wide(FileState state, WideTask task) {
	}

	static void checkUnits(List<Work> work, boolean parallel) {
		chunks(work.size(), parallel).forEach(chunk -> {
			Checker checker = null;
			FileState state = null;
			for (Work w : work.subList(chunk * CHUNK, Math.min(work.size(), (chunk + 1) * CHUNK))) {
				if (w.state() != state) {
					state = w.state();
					checker = state.checker(Map.of());
				}
				List<RawFinding> found = checker.checkUnit(w.unit(), w.rules());
				w.unit().found = w.rules() == null ? found : merged(w.unit().found, found, w.rules());
			}
		});
	}

	private static List<RawFinding> merged(List<RawFinding> before, List<RawFinding> found, BitSet rules) {
		if (found.isEmpty() && before.stream().noneMatch(r -> rules.get(r.rule())))
			return before;
		return Stream.concat(before.stream().filter(r -> !rules.get(r.rule())), found.stream()).sorted(RawFinding.ORDER).toList();
	}

	static void checkWide(List<Wide> work, boolean parallel) {
		List<List<RawFinding>> results = new ArrayList<>(Collections.nCopies(work.size(), List.of()));
		Map<Object, Object> shared = new ConcurrentHashMap<>();
		IntStream indices = IntStream.range(0, work.size());
		(parallel ? indices.parallel() : indices).forEach(i -> {
			Wide w = work.get(i);
			results.set(i, w.state().checker(shared).checkWide(w.task().unit(), w.task().rule()));
		});
		for (int i = 0; i < work.size(); i++) {
			if (results.get(i).isEmpty())
				work.get(i).state().wide.remove(work.get(i).task());
			else
				work.get(i).state().wide.put(work.get(i).task(), results.get(i));
		}
	}

	private static IntStream chunks(int size, boolean parallel) {
		IntStream chunks = IntStream.range(0, (size + CHUNK - 1) / CHUNK);
		return parallel && size > CHUNK ? chunks.parallel() : chunks;
	}
}
