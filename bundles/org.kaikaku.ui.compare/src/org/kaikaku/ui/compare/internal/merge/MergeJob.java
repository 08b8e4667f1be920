package org.kaikaku.ui.compare.internal.merge;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.kaikaku.compare.merge.MergeResult;
import org.kaikaku.compare.merge.SideNames;
import org.kaikaku.compare.merge.ThreeWayMerge;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.compare.internal.editor.Snapshot;
import org.kaikaku.ui.session.PlanSessions;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.ValidationResult;
import org.kaikaku.validation.Validator;

/** Merges what two people made of one file, writes the outcome and applies the rules to it, beside the interface thread. */
final class MergeJob extends Job {
	/**
	 * How it went.
	 *
	 * @param file      what was written
	 * @param conflicts how many a person has to decide
	 * @param fresh     findings that neither side had, apart from information
	 */
	record Outcome(Path file, int conflicts, Set<String> fresh) {
	}

	private final Snapshot base;
	private final Snapshot ours;
	private final Snapshot theirs;
	private final SideNames names;
	private final Path output;
	private final PlanFiles files;
	private final Validator validator;
	private final Display display;
	private final Consumer<Outcome> done;
	private final Consumer<String> failed;

	/**
	 * Made on the interface thread, on which it also tells how it went.
	 *
	 * @param paths the state before, ours and theirs
	 */
	MergeJob(List<Path> paths, SideNames names, Path output, PlanSessions sessions, Validator validator, Display display, Consumer<Outcome> done,
			Consumer<String> failed) {
		super(Words.of("merge.job"));
		base = Snapshot.of(paths.get(0), sessions);
		ours = Snapshot.of(paths.get(1), sessions);
		theirs = Snapshot.of(paths.get(2), sessions);
		this.names = names;
		this.output = output;
		files = sessions.files();
		this.validator = validator;
		this.display = display;
		this.done = done;
		this.failed = failed;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), 6);
		try {
			Municipality before = read(base, progress);
			Municipality mine = read(ours, progress);
			Municipality other = read(theirs, progress);
			MergeResult result = new ThreeWayMerge(names, Words.locale()).merge(before, mine, other);
			progress.worked(1);
			if (progress.isCanceled())
				return Status.CANCEL_STATUS;
			PlanFile file = files.create(output, result.merged());
			files.saveOverwriting(file);
			progress.worked(1);
			Set<String> fresh = fresh(mine, other, result.merged());
			display.asyncExec(() -> done.accept(new Outcome(output, result.conflicts().size(), fresh)));
			return Status.OK_STATUS;
		} catch (PlanFileException e) {
			if (e.reason() == PlanFileException.Reason.CANCELLED)
				return Status.CANCEL_STATUS;
			display.asyncExec(() -> failed.accept(e.getMessage()));
			return Status.OK_STATUS;
		} catch (IllegalArgumentException e) {
			display.asyncExec(() -> failed.accept(Words.of("merge.unlike", e.getMessage())));
			return Status.OK_STATUS;
		}
	}

	private Municipality read(Snapshot snapshot, SubMonitor progress) throws PlanFileException {
		PlanFile file = snapshot.file(files, (read, total) -> !progress.isCanceled());
		progress.worked(1);
		return file.municipality();
	}

	private Set<String> fresh(Municipality mine, Municipality other, Municipality merged) {
		List<ValidationResult> results = validator.validate(List.of(mine, other, merged));
		Set<String> known = new HashSet<>();
		results.subList(0, 2).forEach(r -> r.findings().forEach(f -> known.add(MergeReports.key(f))));
		return results.get(2).findings().stream().filter(f -> f.severity() != Severity.INFORMATION).map(MergeReports::key)
				.filter(k -> !known.contains(k)).collect(Collectors.toSet());
	}
}
