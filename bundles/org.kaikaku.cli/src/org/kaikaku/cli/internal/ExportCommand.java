package org.kaikaku.cli.internal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.apache.commons.cli.Options;
import org.kaikaku.core.data.PlanCsv;
import org.kaikaku.core.data.PlanJson;
import org.kaikaku.core.io.AtomicFile;
import org.kaikaku.core.io.FileProblems;
import org.kaikaku.model.reformplan.Plan;

/** Writes a plan as plain data. */
final class ExportCommand implements Command {
	@Override
	public String name() {
		return "export";
	}

	@Override
	public Options options() {
		return new Options().addOption(CommonOptions.to()).addOption(CommonOptions.plan());
	}

	@Override
	public int leastFiles() {
		return 1;
	}

	@Override
	public int mostFiles() {
		return 1;
	}

	@Override
	public int run(Invocation invocation) throws CommandFailure, IOException {
		Path output = invocation.output();
		String ending = Invocation.ending(output);
		if (!ending.equals("json") && !ending.equals("csv"))
			throw invocation.failure("ending.unknown", output, ".json .csv");
		Plan plan = invocation.plan(invocation.open(invocation.file(0)));
		try {
			AtomicFile.write(output, out -> {
				Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
				if (ending.equals("json"))
					PlanJson.write(plan, writer);
				else
					PlanCsv.write(plan, writer, invocation.locale());
				writer.flush();
			});
		} catch (IOException e) {
			throw FileProblems.writing(output, e, invocation.locale());
		}
		return ExitCode.DONE;
	}
}
