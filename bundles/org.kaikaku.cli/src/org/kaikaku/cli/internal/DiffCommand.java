package org.kaikaku.cli.internal;

import java.io.IOException;

import org.apache.commons.cli.Options;
import org.kaikaku.compare.text.DifferenceText;
import org.kaikaku.compare.text.PlanText;
import org.kaikaku.model.reformplan.Municipality;

/** Prints what differs between two files, or one file as lines, which is what git's textconv asks for. */
final class DiffCommand implements Command {
	@Override
	public String name() {
		return "diff";
	}

	@Override
	public Options options() {
		return new Options();
	}

	@Override
	public int leastFiles() {
		return 1;
	}

	@Override
	public int mostFiles() {
		return 2;
	}

	@Override
	public int run(Invocation invocation) throws CommandFailure, IOException {
		Municipality first = invocation.open(invocation.file(0)).municipality();
		if (invocation.fileCount() == 1)
			new PlanText(invocation.locale()).lines(first).forEach(invocation::print);
		else
			new DifferenceText(invocation.locale()).lines(first, invocation.open(invocation.file(1)).municipality())
					.forEach(invocation::print);
		return ExitCode.DONE;
	}
}
