package org.kaikaku.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.compare.text.ElementNames;
import org.kaikaku.compare.text.TextDifference;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.build.NarrativeRegions;
import org.kaikaku.report.docx.DocxReadBack;
import org.kaikaku.report.docx.EditedRegion;
import org.kaikaku.report.docx.ReadBack;

/** Lists what people edited in a report, as proposed changes of the plan that it came from. Changes nothing. */
final class ReadBackList {
	private final Invocation invocation;

	ReadBackList(Invocation invocation) {
		this.invocation = invocation;
	}

	/** Prints the proposals; each text with what is taken away between [- -] and what is put in between {+ +}. */
	void print(PlanFile file, Path edited) throws CommandFailure {
		ReadBack readBack;
		try {
			readBack = new DocxReadBack(invocation.locale()).read(edited);
		} catch (ReportException e) {
			throw new CommandFailure(e.getMessage(), e);
		}
		readBack.messages().forEach(invocation::warn);
		int proposals = 0;
		for (EditedRegion region : readBack.edited())
			if (print(file, region))
				proposals++;
		invocation.print(invocation.text("readback.count", proposals));
	}

	private boolean print(PlanFile file, EditedRegion region) {
		EObject element = file.resource().getEObject(region.elementId());
		String current = element instanceof Narrative narrative
				? NarrativeRegions.text(narrative, region.region()).orElse(null) : null;
		if (current == null) {
			invocation.warn(invocation.text("readback.gone", region.elementId()));
			return false;
		}
		if (current.equals(region.text()))
			return false;
		invocation.print(new ElementNames(invocation.locale()).path(element));
		marked(current, region.text()).lines().filter(l -> l.contains("[-") || l.contains("{+")).forEach(l -> invocation.print("  " + l));
		return true;
	}

	private static String marked(String before, String after) {
		StringBuilder text = new StringBuilder();
		List<TextDifference.Segment> segments = TextDifference.between(before, after);
		for (TextDifference.Segment segment : segments)
			switch (segment.kind()) {
			case SAME -> text.append(segment.text());
			case REMOVED -> text.append("[-").append(segment.text()).append("-]");
			case ADDED -> text.append("{+").append(segment.text()).append("+}");
			}
		return text.toString();
	}
}
