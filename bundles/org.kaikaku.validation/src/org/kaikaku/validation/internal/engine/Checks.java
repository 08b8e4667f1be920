package org.kaikaku.validation.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.validation.Progress;
import org.kaikaku.validation.ValidationResult;
import org.kaikaku.validation.internal.engine.FileState.WideTask;

/** Divides the work of a run among threads and puts the results together in one order. */
public final class Checks {
	/** Units per piece of work: enough to make handing it over cheap, few enough to keep all threads busy to the end. */
	static final int CHUNK = 32;

	private Checks() {
	}

	/**
	 * Checks files from scratch: many files side by side, a few of them one after the other with their units side by side.
	 *
	 * @throws CancellationException when the progress says so
	 */
	public static List<ValidationResult> run(RuleTable table, List<Municipality> files, boolean parallel, Progress progress) {
		if (parallel && files.size() > 2 * Runtime.getRuntime().availableProcessors()) {
			Steps steps = new Steps(progress, files.size());
			return files.parallelStream().map(file -> {
				ValidationResult result = run(state(table, file), false, new Steps(progress, 0));
				steps.done(1);
				return result;
			}).toList();
		}
		List<FileState> states = files.stream().map(f -> state(table, f)).toList();
		Steps steps = new Steps(progress, states.stream().mapToInt(s -> s.order.size() + wide(s).size()).sum());
		return states.stream().map(s -> run(s, parallel, steps)).toList();
	}

	private static FileState state(RuleTable table, Municipality file) {
		FileState state = new FileState(file, table);
		state.refreshSettings();
		state.refreshUnits();
		return state;
	}

	private static ValidationResult run(FileState state, boolean parallel, Steps steps) {
		checkUnits(state.order.stream().map(u -> new Work(state, u, null)).toList(), parallel, steps);
		checkWide(wide(state), new ConcurrentHashMap<>(), parallel, steps);
		return state.compose();
	}

	private static List<Wide> wide(FileState state) {
		List<Wide> wide = new ArrayList<>();
		for (Unit unit : state.order)
			for (int rule : state.table.wide(unit.root.eClass()))
				wide.add(new Wide(state, new WideTask(unit, rule)));
		return wide;
	}

	/** Counts what is done, and stops the work when told to. */
	static final class Steps {
		static final Steps UNCOUNTED = new Steps(Progress.NONE, 0);
		private final Progress progress;
		private final int total;
		private int done;

		Steps(Progress progress, int total) {
			this.progress = progress;
			this.total = total;
		}

		private synchronized void done(int more) {
			if (progress == Progress.NONE)
				return;
			if (progress.isCancelled())
				throw new CancellationException();
			done += more;
			if (total > 0)
				progress.worked(done, total);
		}
	}

	/** Some rules on a unit; all of scope UNIT and DEFINITIONS for null. */
	record Work(FileState state, Unit unit, BitSet rules) {
	}

	/** A rule of scope PLAN or FILE on a root. */
	record Wide(FileState state, WideTask task) {
	}

	static void checkUnits(List<Work> work, boolean parallel, Steps steps) {
		IntStream chunks = IntStream.range(0, (work.size() + CHUNK - 1) / CHUNK);
		(parallel && work.size() > CHUNK ? chunks.parallel() : chunks).forEach(chunk -> {
			List<Work> piece = work.subList(chunk * CHUNK, Math.min(work.size(), (chunk + 1) * CHUNK));
			Checker checker = null;
			FileState state = null;
			for (Work w : piece) {
				if (w.state() != state) {
					state = w.state();
					checker = state.checker(Map.of());
				}
				List<RawFinding> found = checker.checkUnit(w.unit(), w.rules());
				w.unit().found = w.rules() == null ? found : merged(w.unit().found, found, w.rules());
			}
			steps.done(piece.size());
		});
	}

	private static List<RawFinding> merged(List<RawFinding> before, List<RawFinding> found, BitSet rules) {
		if (found.isEmpty() && before.stream().noneMatch(r -> rules.get(r.rule())))
			return before;
		return Stream.concat(before.stream().filter(r -> !rules.get(r.rule())), found.stream()).sorted(RawFinding.ORDER).toList();
	}

	/** Rules over plans and files; all of one run are given the same map for what they share. */
	static void checkWide(List<Wide> work, Map<Object, Object> shared, boolean parallel, Steps steps) {
		List<List<RawFinding>> results = new ArrayList<>(Collections.nCopies(work.size(), List.of()));
		IntStream indices = IntStream.range(0, work.size());
		(parallel && work.size() > 1 ? indices.parallel() : indices).forEach(i -> {
			Wide w = work.get(i);
			results.set(i, w.state().checker(shared).checkWide(w.task().unit(), w.task().rule()));
			steps.done(1);
		});
		for (int i = 0; i < work.size(); i++) {
			if (results.get(i).isEmpty())
				work.get(i).state().wide.remove(work.get(i).task());
			else
				work.get(i).state().wide.put(work.get(i).task(), results.get(i));
		}
	}
}
