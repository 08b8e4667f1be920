package org.kaikaku.ui.diagram.internal.page;

import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.Tool;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.swt.IFocusService;
import org.kaikaku.ui.diagram.internal.canvas.PictureViewer;
import org.kaikaku.ui.diagram.internal.canvas.Zooming;
import org.kaikaku.ui.diagram.internal.parts.PartFactory;

/** The controls of a diagram: header, palette, the scrolling area, and the overview that lies on it. */
final class DiagramArea {
	private static final String FOCUS = "org.kaikaku.ui.diagram";
	private static final String POPUP = "popup:org.kaikaku.ui.diagram";
	private static final int EDGE = 18;
	private final DiagramView view;
	private final Composite area;
	private final Composite stage;
	private final PictureViewer viewer;
	private final ToolStrip strip;
	private final HeaderBar header;
	private final Zooming zooming;
	private final Overview overview;
	private final MenuManager menu = new MenuManager();

	DiagramArea(Composite parent, DiagramView view) {
		this.view = view;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
		header = new HeaderBar(area, view);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(header.control());
		Domain domain = new Domain();
		strip = new ToolStrip(area, domain, view.editing().tools());
		domain.strip = strip;
		GridDataFactory.fillDefaults().applyTo(strip.control());
		stage = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stage);
		overview = new Overview(stage, view);
		overview.canvas().setVisible(false);
		viewer = new PictureViewer(stage);
		zooming = new Zooming(viewer, this::refresh);
		viewer.setEditDomain(domain);
		domain.addViewer(viewer);
		viewer.setKeyHandler(new Keys(view));
		viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, Boolean.TRUE);
		viewer.setEditPartFactory(new PartFactory(view));
	}

	/** Tells the tool strip which tool is active. */
	private static final class Domain extends EditDomain {
		private ToolStrip strip;

		private Domain() {
			setCommandStack(new SessionStack());
		}

		@Override
		public void setActiveTool(Tool tool) {
			super.setActiveTool(tool);
			if (strip != null)
				strip.active(tool);
		}
	}

	/** Begins to show the page, once that knows its controls. */
	void start() {
		viewer.setContents(view);
		stage.addListener(SWT.Resize, e -> arrange());
		viewer.getFigureCanvas().getViewport().addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, e -> scrolled());
		PlatformUI.getWorkbench().getService(IFocusService.class).addFocusTracker(viewer.getControl(), FOCUS);
		IMenuService menus = PlatformUI.getWorkbench().getService(IMenuService.class);
		menus.populateContributionManager(menu, POPUP);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		area.addListener(SWT.Dispose, e -> menus.releaseContributions(menu));
		arrange();
		refresh();
	}

	private void arrange() {
		Rectangle room = stage.getClientArea();
		viewer.getControl().setBounds(room);
		var small = overview.canvas().getSize();
		overview.canvas().setLocation(room.width - small.x - EDGE, room.height - small.y - EDGE);
	}

	private void scrolled() {
		if (hasOverview())
			overview.refresh();
	}

	private void refresh() {
		header.refresh();
		scrolled();
	}

	/** The picture is another one. */
	void pictureChanged() {
		refresh();
	}

	PictureViewer viewer() {
		return viewer;
	}

	Zooming zooming() {
		return zooming;
	}

	boolean isDisposed() {
		return area.isDisposed();
	}

	boolean isVisible() {
		return area.isVisible();
	}

	void searchFocus() {
		header.searchFocus();
	}

	boolean hasOverview() {
		return overview.canvas().getVisible();
	}

	void overview(boolean shown) {
		overview.canvas().setVisible(shown);
		overview.canvas().moveAbove(null);
		arrange();
		overview.refresh();
		header.refresh();
	}
}
