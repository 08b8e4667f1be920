package org.kaikaku.diagram.internal.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.DiagramOptions;
import org.kaikaku.diagram.Diagrams;
import org.kaikaku.diagram.drawing.DiagramDrawing;
import org.kaikaku.diagram.drawing.Cuts;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.DrawingPages;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Layouts;
import org.kaikaku.diagram.text.GothicFont;
import org.kaikaku.diagram.write.DrawingFormat;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportCancelledException;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.ReportPictures;
import org.kaikaku.report.document.ImageData;
import org.osgi.service.component.annotations.Component;

/** Puts the pictures of a plan into its reports: upright and whole where the letters stay legible, else on several wide pages. */
@Component(service = ReportPictures.class)
public final class PlanPictures implements ReportPictures<Plan> {
	private static final double MM = 25.4 / 96;
	/** The letters of pictures are 12 to 13 pixels high; smaller than this share of it nobody reads them on paper. */
	private static final double LEAST_SCALE = 0.57;
	private static final double WIDE = 1.3;

	@Override
	public Class<Plan> sourceType() {
		return Plan.class;
	}

	@Override
	public List<Picture> draw(Plan plan, ReportOptions options, boolean results, Progress progress) throws ReportCancelledException {
		DiagramOptions wanted = DiagramOptions.of(options.language()).withYear(FiscalYear.of(options.fiscalYear())).withRatings(results);
		List<Picture> pictures = new ArrayList<>();
		DiagramKind[] kinds = DiagramKind.values();
		for (int i = 0; i < kinds.length; i++) {
			progress.step(i, kinds.length);
			Diagram diagram = Diagrams.of(plan, kinds[i], wanted);
			if (saysSomething(diagram))
				pictures.add(picture(plan, diagram, options));
		}
		return pictures;
	}

	/** A lineage without lines and a picture without boxes would be empty pages. */
	private static boolean saysSomething(Diagram diagram) {
		return diagram.kind() == DiagramKind.LINEAGE ? !diagram.edges().isEmpty() : diagram.nodes().stream().anyMatch(n -> !n.isLane());
	}

	private static Picture picture(Plan plan, Diagram diagram, ReportOptions options) {
		Layout layout = Layouts.of(diagram, GothicFont.INSTANCE);
		Drawing drawing = DiagramDrawing.of(diagram, layout, GothicFont.INSTANCE, options.language());
		double upright = Math.min(UPRIGHT_WIDTH / (drawing.width() * MM), UPRIGHT_HEIGHT / (drawing.height() * MM));
		double whole = Math.min(WIDE_WIDTH / (drawing.width() * MM), WIDE_HEIGHT / (drawing.height() * MM));
		boolean wide = drawing.width() > drawing.height() * WIDE ? whole >= LEAST_SCALE || upright < LEAST_SCALE : upright < LEAST_SCALE;
		double width = wide ? WIDE_WIDTH : UPRIGHT_WIDTH;
		double height = wide ? WIDE_HEIGHT : UPRIGHT_HEIGHT;
		double scale = Math.min(1, wide ? whole : upright);
		if (scale < LEAST_SCALE)
			scale = Math.min(1, width / (drawing.width() * MM));
		List<Part> parts = new ArrayList<>();
		Cuts cuts = Cuts.of(diagram, layout);
		for (Drawing page : DrawingPages.of(drawing, cuts.band(), cuts.starts(), height / (scale * MM)))
			parts.add(new Part(svg(page), page.width() * MM * scale, page.height() * MM * scale));
		return new Picture(plan.getId(), diagram.title(), diagram.description(), wide, parts);
	}

	private static ImageData svg(Drawing drawing) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			DrawingFormat.SVG.write(drawing, bytes, null);
		} catch (IOException e) {
			throw new UncheckedIOException("in memory", e);
		}
		return new ImageData(ImageData.Format.SVG, bytes.toByteArray());
	}
}
