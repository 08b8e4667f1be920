package org.kaikaku.diagram.internal.layout;

import java.util.Locale;

import org.kaikaku.core.text.Texts;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.Diagrams;
import org.kaikaku.diagram.layout.Arrangement;
import org.kaikaku.diagram.text.TextMeasure;

/** Leaves the boxes as they stand in the plan. */
public final class PlanOrder implements Arrangement {
	@Override
	public String word() {
		return "plan";
	}

	@Override
	public String label(Locale locale) {
		return Texts.of(Diagrams.class, locale).text("arrangement.plan");
	}

	@Override
	public boolean suits(DiagramKind kind) {
		return true;
	}

	@Override
	public Diagram arrange(Diagram diagram, TextMeasure measure) {
		return diagram;
	}
}
