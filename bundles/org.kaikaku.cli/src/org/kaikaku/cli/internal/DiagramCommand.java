package org.kaikaku.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.cli.Options;
import org.kaikaku.core.io.AtomicFile;
import org.kaikaku.core.io.FileProblems;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.DiagramOptions;
import org.kaikaku.diagram.PlanPictures;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.layout.Arrangement;
import org.kaikaku.diagram.write.DrawingFormat;
import org.kaikaku.diagram.write.DrawingTooLargeException;
import org.kaikaku.model.reformplan.Plan;

/** Draws a picture of a plan, without a display. */
final class DiagramCommand implements Command {
	private static final String KIND = "kind";
	private static final String ARRANGE = "arrange";

	@Override
	public String name() {
		return "diagram";
	}

	@Override
	public Options options() {
		return new Options().addOption(CommonOptions.to()).addOption(CommonOptions.plan()).addOption(CommonOptions.year())
				.addOption(CommonOptions.withValue(KIND)).addOption(CommonOptions.withValue(ARRANGE))
				.addOption(CommonOptions.reportLanguage());
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
		Arrangement arrangement = arrangement(invocation, kind);
		Locale language = invocation.reportLanguage();
		DiagramOptions options = DiagramOptions.of(language).withYear(invocation.year().orElse(null));
		Plan plan = invocation.plan(invocation.open(invocation.file(0)));
		Drawing drawing = PlanPictures.draw(plan, kind, options, arrangement).orElseThrow();
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

	/** Only who asks for an order other than the plan's waits for the components that can give one. */
	private static Arrangement arrangement(Invocation invocation, String kind) throws CommandFailure {
		String word = invocation.option(ARRANGE).orElse(Arrangement.PLAN.word());
		if (word.equals(Arrangement.PLAN.word()))
			return Arrangement.PLAN;
		List<Arrangement> others = invocation.extensions().all(Arrangement.class);
		List<String> words = Stream.concat(Stream.of(Arrangement.PLAN), others.stream()).map(Arrangement::word).toList();
		Arrangement chosen = others.stream().filter(a -> a.word().equals(word)).findFirst()
				.orElseThrow(() -> invocation.failure("option.choice", "--" + ARRANGE, word, String.join(", ", words)));
		List<String> suited = Stream.of(DiagramKind.values()).filter(chosen::suits).map(DiagramKind::word).toList();
		if (!suited.contains(kind))
			throw invocation.failure("diagram.arrange", "--" + ARRANGE + " " + word, "--" + KIND + " " + kind, String.join(", ", suited));
		return chosen;
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
