// bundles: org.kaikaku.diagram org.kaikaku.core.tests
// options: -Xmx1g -Djava.awt.headless=true
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.DiagramOptions;
import org.kaikaku.diagram.Diagrams;
import org.kaikaku.diagram.drawing.DiagramDrawing;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Layouts;
import org.kaikaku.diagram.text.GothicFont;
import org.kaikaku.diagram.write.DrawingFormat;
import org.kaikaku.model.reformplan.Plan;

/**
 * How long the pictures of a plan of 1,000 items take from the plan to SVG, the first time in a new program: the fonts are read
 * and nothing is warm. Each picture may take two seconds, layout included.
 */
public class Pictures {
	private static final int ITEMS = 1_000;
	private static final int YEARS = 5;
	private static final long LIMIT_MS = 2_000;

	public static void main(String[] arguments) throws IOException {
		Plan plan = SyntheticPlans.municipalityWithPredecessor(1, ITEMS, YEARS).getPlans().get(0);
		boolean slow = false;
		for (DiagramKind kind : DiagramKind.values()) {
			long start = System.nanoTime();
			Diagram diagram = Diagrams.of(plan, kind, DiagramOptions.of(Locale.JAPANESE));
			Layout layout = Layouts.of(diagram, GothicFont.INSTANCE);
			long laidOut = System.nanoTime();
			Drawing drawing = DiagramDrawing.of(diagram, layout, GothicFont.INSTANCE, Locale.JAPANESE);
			DrawingFormat.SVG.write(drawing, OutputStream.nullOutputStream(), Locale.JAPANESE);
			long end = System.nanoTime();
			long all = (end - start) / 1_000_000;
			slow |= all > LIMIT_MS;
			System.out.printf("%s: %d boxes, %d lines: %d ms, of it layout %d ms (limit %d ms)%n", kind.word(), diagram.nodes().size(),
					diagram.edges().size(), all, (laidOut - start) / 1_000_000, LIMIT_MS);
		}
		System.exit(slow ? 1 : 0);
	}
}
