package org.kaikaku.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.diagram.drawing.DiagramDrawing;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Layouts;
import org.kaikaku.diagram.text.GothicFont;
import org.kaikaku.diagram.write.DrawingFormat;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.samples.Samples;

/** Plans and their pictures for tests. */
final class Pictures {
	private Pictures() {
	}

	/** The real plan of 2020 beside the one before it. */
	static Plan toride(Path folder) throws IOException {
		Path file = Samples.copyTo(folder).get(0);
		return new PlanFiles(Locale.JAPANESE).open(file).municipality().getPlans().get(0);
	}

	/** The plan of an invented municipality with its awkward sides. */
	static Plan city(Path folder, String name) throws IOException {
		Path file = folder.resolve(name + ".reformplan");
		try (InputStream in = Pictures.class.getResourceAsStream(name + ".reformplan")) {
			if (!Files.exists(file))
				Files.copy(in, file);
		}
		return new PlanFiles(Locale.JAPANESE).open(file).municipality().getPlans().get(0);
	}

	static Diagram diagram(Plan plan, DiagramKind kind) {
		return Diagrams.of(plan, kind, DiagramOptions.of(Locale.JAPANESE));
	}

	static Layout layout(Diagram diagram) {
		return Layouts.of(diagram, GothicFont.INSTANCE);
	}

	static Drawing drawing(Diagram diagram) {
		return DiagramDrawing.of(diagram, layout(diagram), GothicFont.INSTANCE, Locale.JAPANESE);
	}

	static byte[] written(Drawing drawing, DrawingFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(drawing, out, Locale.JAPANESE);
		return out.toByteArray();
	}
}
