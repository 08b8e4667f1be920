package org.kaikaku.cli.internal;

import java.util.List;

/** The commands of the product in the order of the help. */
final class Commands {
	private Commands() {
	}

	/** All commands. */
	static List<Command> all() {
		return List.of(new DemoCommand(), new ValidateCommand(), new ReportCommand(), new CompareCommand(), new DiffCommand(),
				new MergeCommand(), new NextPlanCommand(), new ExportCommand(), new DiagramCommand(),
				new OpenCommand());
	}
}
