package org.kaikaku.cli.internal;

import org.apache.commons.cli.Options;

/** Names the workbench where there is none; where there is one, the start script opens it before this is asked. */
final class OpenCommand implements Command {
	@Override
	public String name() {
		return "open";
	}

	@Override
	public Options options() {
		return new Options();
	}

	@Override
	public int leastFiles() {
		return 0;
	}

	@Override
	public int mostFiles() {
		return Integer.MAX_VALUE;
	}

	@Override
	public int run(Invocation invocation) throws CommandFailure {
		throw invocation.failure("open.absent");
	}
}
