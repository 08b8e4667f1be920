package org.kaikaku.compare.git;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.kaikaku.compare.merge.MergeResult;
import org.kaikaku.compare.merge.SideNames;
import org.kaikaku.compare.merge.ThreeWayMerge;
import org.kaikaku.compare.text.PlanText;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.Municipality;

/** What git calls in the test: {@code merge BASE OURS THEIRS} writes over OURS, {@code text FILE} prints a file as lines. */
public final class GitEntry {
	private static final PlanFiles FILES = new PlanFiles(Locale.JAPANESE);

	private GitEntry() {
	}

	/** Ends with 1 when there are conflicts. */
	public static void main(String[] arguments) throws IOException {
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		if (arguments[0].equals("text"))
			new PlanText(Locale.JAPANESE).lines(read(Path.of(arguments[1]))).forEach(out::println);
		else if (merge(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3])))
			System.exit(1);
	}

	private static boolean merge(Path base, Path ours, Path theirs) throws IOException {
		Municipality before = Files.size(base) == 0 ? null : read(base);
		MergeResult result = new ThreeWayMerge(new SideNames("HEAD", "branch"), Locale.JAPANESE).merge(before, read(ours), read(theirs));
		FILES.saveOverwriting(FILES.create(ours, result.merged()));
		return result.hasConflicts();
	}

	private static Municipality read(Path file) throws IOException {
		return FILES.open(file).municipality();
	}
}
