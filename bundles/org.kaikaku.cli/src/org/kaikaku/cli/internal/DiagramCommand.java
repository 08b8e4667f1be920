package org.kaikaku.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.cli.Options;
import org.kaikaku.core.io.AtomicFile;
import org.kaikaku.core.io.FileProblems;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.DiagramOptions;
import org.kaikaku.diagram.Diagrams;
import org.kaikaku.diagram.drawing.DiagramDrawing;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.layout.Layouts;
import org.kaikaku.diagram.text.GothicFont;
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
		DiagramKind kind = kind(invocation);
		Locale language = invocation.reportLanguage();
		DiagramOptions options = DiagramOptions.of(language).withYear(invocation.year().orElse(null));
		Plan plan = invocation.plan(invocation.open(invocation.file(0)));
		Drawing drawing = draw(Diagrams.of(plan, kind, options), language);
		for (Path output : outputs)
			write(invocation, drawing, output);
		return ExitCode.DONE;
	}

	private static DiagramKind kind(Invocation invocation) throws CommandFailure {
		String word = invocation.option(KIND).orElseThrow(() -> invocation.failure("option.required", "--" + KIND));
		List<String> words = Stream.of(DiagramKind.values()).map(DiagramKind::word).toList();
		return DiagramKind.of(word)
				.orElseThrow(() -> invocation.failure("option.choice", "--" + KIND, word, String.join(", ", words)));
	}

	private static Drawing draw(Diagram diagram, Locale language) {
		return DiagramDrawing.of(diagram, Layouts.of(diagram, GothicFont.INSTANCE), GothicFont.INSTANCE, language);
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
