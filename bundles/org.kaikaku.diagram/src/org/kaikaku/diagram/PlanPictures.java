package org.kaikaku.diagram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kaikaku.diagram.chart.IndicatorCharts;
import org.kaikaku.diagram.drawing.ChartSheetDrawing;
import org.kaikaku.diagram.drawing.DiagramDrawing;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.internal.build.Wording;
import org.kaikaku.diagram.layout.Arrangement;
import org.kaikaku.diagram.layout.Layouts;
import org.kaikaku.diagram.text.GothicFont;
import org.kaikaku.model.reformplan.Plan;

/** Every picture of a plan, ready to be written: the diagrams, and the charts of its indicators. */
public final class PlanPictures {
	/** The word for the charts of the indicators; diagrams have the words of {@link DiagramKind}. */
	public static final String INDICATORS = "indicators";

	private PlanPictures() {
	}

	/** The words for all pictures, as people give them on the command line. */
	public static List<String> words() {
		return Stream.concat(Stream.of(DiagramKind.values()).map(DiagramKind::word), Stream.of(INDICATORS)).toList();
	}

	/**
	 * Draws a picture with the layout of the program, in the order of the plan.
	 *
	 * @param plan is not changed, and must not be changed meanwhile
	 * @param word one of {@link #words()}
	 * @return empty for any other word
	 */
	public static Optional<Drawing> draw(Plan plan, String word, DiagramOptions options) {
		return draw(plan, word, options, Arrangement.PLAN);
	}

	/** The same in another order, where that suits the picture; the charts of indicators have one order only. */
	public static Optional<Drawing> draw(Plan plan, String word, DiagramOptions options, Arrangement arrangement) {
		if (word.equals(INDICATORS))
			return Optional.of(ChartSheetDrawing.of(new Wording(plan, options).name(plan.getName()), IndicatorCharts.of(plan, options.locale()),
					ChartSheetDrawing.PAPER_WIDTH, GothicFont.INSTANCE, options.locale()));
		return DiagramKind.of(word).map(kind -> {
			Diagram diagram = arrangement.arrange(Diagrams.of(plan, kind, options), GothicFont.INSTANCE);
			return DiagramDrawing.of(diagram, Layouts.of(diagram, GothicFont.INSTANCE), GothicFont.INSTANCE, options.locale());
		});
	}
}
