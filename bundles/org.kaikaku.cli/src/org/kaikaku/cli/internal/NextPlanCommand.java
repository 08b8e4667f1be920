package org.kaikaku.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.commons.cli.Options;
import org.kaikaku.compare.next.ItemChoice;
import org.kaikaku.compare.next.NextPlan;
import org.kaikaku.compare.next.NextPlanDraft;
import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.DigitStyle;
import org.kaikaku.model.reformplan.EraStyle;
import org.kaikaku.model.reformplan.Plan;

/** Drafts the next plan from the present one and records what became of each item. */
final class NextPlanCommand implements Command {
	@Override
	public String name() {
		return "next-plan";
	}

	@Override
	public Options options() {
		Options options = new Options().addOption(CommonOptions.to()).addOption(CommonOptions.plan());
		for (String name : List.of("years", "name", "choices"))
			options.addOption(CommonOptions.withValue(name));
		return options;
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
		if (Files.exists(output))
			throw invocation.failure("next-plan.exists", output);
		YearSpan years = YearSpan.of(invocation);
		Optional<Path> choicesFile = invocation.fileOption("choices");
		Plan present = invocation.plan(invocation.open(invocation.file(0)));
		List<ItemChoice> choices = choicesFile.isEmpty() ? List.of() : new ChoicesFile(invocation, present).read(choicesFile.get());
		NextPlanDraft draft;
		try {
			draft = new NextPlan(invocation.locale()).draft(present, years.first(), years.last(), invocation.option("name").orElse(null), choices);
		} catch (IllegalArgumentException e) {
			throw new CommandFailure(e.getMessage(), e);
		}
		PlanFiles files = new PlanFiles(invocation.locale());
		files.save(files.create(output, draft.municipality()));
		YearFormat format = new YearFormat(EraStyle.ERA, DigitStyle.SINGLE_FULL_WIDTH, invocation.locale());
		invocation.print(invocation.text("next-plan.wrote", output, draft.plan().getName(), format.format(years.first(), years.last())));
		draft.remarks().forEach(invocation::print);
		return ExitCode.DONE;
	}
}
