package org.kaikaku.ui.diagram.internal.command;

import org.eclipse.gef.SnapToGeometry;
import org.kaikaku.ui.diagram.internal.page.DiagramView;

/** Looks at the diagram in front in another way, or searches it. */
public final class ViewHandler extends DiagramHandler {
	@Override
	boolean canRun(DiagramView view) {
		return switch (variant()) {
		case "fold", "unfold" -> !view.selectedBoxes().isEmpty();
		case "clearFilter" -> view.filter().isActive();
		default -> true;
		};
	}

	@Override
	void run(DiagramView view) {
		switch (variant()) {
		case "zoomIn" -> view.zooming().in();
		case "zoomOut" -> view.zooming().out();
		case "zoomActual" -> view.zooming().to(1);
		case "fit" -> view.fit();
		case "overview" -> view.overview(!view.hasOverview());
		case "search" -> view.searchFocus();
		case "fold" -> view.folding().close(view.selectedBoxes());
		case "unfold" -> view.folding().open(view.selectedBoxes());
		case "foldAll" -> view.folding().all(true);
		case "unfoldAll" -> view.folding().all(false);
		case "clearFilter" -> view.filter().clear();
		case "snap" -> view.viewer().setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED,
				!Boolean.TRUE.equals(view.viewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED)));
		default -> throw new IllegalStateException(variant());
		}
	}
}
