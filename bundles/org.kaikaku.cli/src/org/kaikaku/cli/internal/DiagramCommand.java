package org.kaikaku.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.commons.cli.Options;
import org.kaikaku.core.io.AtomicFile;
import org.kaikaku.core.io.FileProblems;
import org.kaikaku.diagram.DiagramOptions;
import org.kaikaku.diagram.PlanPictures;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.write.DrawingFormat;
import org.kaikaku.diagram.write.DrawingTooLargeException;
import org.kaikaku.model.reformplan.Plan;

/** Draws a picture of a plan, without a display. */
final class DiagramCommand implements Command {
	private static final String KIND = "kind";

	@Override
	public String name() {
		return "diagram";
	}

	@Override
	public Options options() {
		return new Options().addOption(CommonOptions.to()).addOption(CommonOptions.plan()).addOption(CommonOptions.year())
				.addOption(CommonOptions.withValue(KIND)).addOption(CommonOptions.reportLanguage());
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
		List<Path> outputs = invocation.outputs();
		for (Path output : outputs)
			if (DrawingFormat.of(Invocation.ending(output)).isEmpty())
				throw invocation.failure("ending.unknown", output, String.join(" ", DrawingFormat.endings()));
		String kind = kind(invocation);
		Locale language = invocation.reportLanguage();
		DiagramOptions options = DiagramOptions.of(language).withYear(invocation.year().orElse(null));
		Plan plan = invocation.plan(invocation.open(invocation.file(0)));
		Drawing drawing = PlanPictures.draw(plan, kind, options).orElseThrow();
		for (Path output : outputs)
			write(invocation, drawing, output);
		return ExitCode.DONE;
	}

	private static String kind(Invocation invocation) throws CommandFailure {
		String word = invocation.option(KIND).orElseThrow(() -> invocation.failure("option.required", "--" + KIND));
		if (!PlanPictures.words().contains(word))
			throw invocation.failure("option.choice", "--" + KIND, word, String.join(", ", PlanPictures.words()));
		return word;
	}

	private static void write(Invocation invocation, Drawing drawing, Path output) throws CommandFailure, IOException {
		DrawingFormat format = DrawingFormat.of(Invocation.ending(output)).orElseThrow();
		try {
			AtomicFile.write(output, out -> format.write(drawing, out, invocation.locale()));
		} catch (DrawingTooLargeException e) {
			throw new CommandFailure(output + ": " + e.getMessage(), e);
		} catch (IOException e) {
			throw FileProblems.writing(output, e, invocation.locale());
		}
	}
}
