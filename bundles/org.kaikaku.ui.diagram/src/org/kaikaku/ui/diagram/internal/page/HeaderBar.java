package org.kaikaku.ui.diagram.internal.page;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kaikaku.diagram.layout.Arrangement;
import org.kaikaku.icons.IconFiles;
import org.kaikaku.ui.diagram.internal.Words;

/** Above a diagram: search, filter, scale, overview, export. */
final class HeaderBar {
	private static final int[] PERCENTS = { 50, 75, 100, 125, 150, 200, 300 };
	private static final int SEARCH_WIDTH = 180;
	private static final int HITS_WIDTH = 64;
	private static final int GAPS = 40;
	private final DiagramView view;
	private final Composite area;
	private final LocalResourceManager images;
	private final Text search;
	private final Label hits;
	private final ToolItem filter;
	private ToolItem arrangement;
	private final ToolItem percent;
	private final ToolItem overview;

	HeaderBar(Composite parent, DiagramView view) {
		this.view = view;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 3).spacing(6, 0).applyTo(area);
		images = new LocalResourceManager(JFaceResources.getResources(), area);
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Words.of("search"));
		search.setToolTipText(Words.of("search.tip"));
		search.setData("name", Words.of("search"));
		search.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Words.of("search");
			}
		});
		GridDataFactory.fillDefaults().hint(SEARCH_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(search);
		search.addListener(SWT.Modify, e -> find(0));
		search.addListener(SWT.DefaultSelection, e -> find(e.detail == SWT.ICON_CANCEL ? 0 : 1));
		search.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.ARROW_UP) {
				find(e.keyCode == SWT.ARROW_DOWN ? 1 : -1);
				e.doit = false;
			} else if (e.keyCode == SWT.ESC) {
				search.setText("");
				view.setFocus();
			}
		});
		hits = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().hint(HITS_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(hits);
		ToolBar left = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
		filter = item(left, SWT.DROP_DOWN, "filter", "filter", this::showFilters);
		filter.setText(Words.of("filter"));
		if (view.arrangement().choices().size() > 1)
			arrangement = item(left, SWT.DROP_DOWN, "arrangement", "spline", this::showArrangements);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(left);
		ToolBar right = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(right);
		item(right, SWT.PUSH, "zoomOut", "zoom-out", () -> view.zooming().out());
		percent = item(right, SWT.DROP_DOWN, "zoom", null, this::showPercents);
		item(right, SWT.PUSH, "zoomIn", "zoom-in", () -> view.zooming().in());
		item(right, SWT.PUSH, "fit", "maximize", view::fit);
		overview = item(right, SWT.CHECK, "overview", "map", () -> view.overview(!view.hasOverview()));
		new ToolItem(right, SWT.SEPARATOR);
		item(right, SWT.PUSH, "export", "image", () -> new Exporting(view).ask());
		item(right, SWT.PUSH, "print", "printer", () -> new Printing(view).ask());
		area.addListener(SWT.Resize, e -> breakLine(left, right));
	}

	/** Where there is no room for all beside each other, as with large letters, the tools at the right get a line of their own. */
	private void breakLine(ToolBar left, ToolBar right) {
		int needed = SEARCH_WIDTH + HITS_WIDTH + left.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + right.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + GAPS;
		GridLayout layout = (GridLayout) area.getLayout();
		int columns = area.getClientArea().width < needed ? 3 : 4;
		if (layout.numColumns == columns)
			return;
		layout.numColumns = columns;
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).span(columns == 3 ? 3 : 1, 1).applyTo(right);
		area.getDisplay().asyncExec(() -> {
			if (!area.isDisposed())
				area.requestLayout();
		});
	}

	Control control() {
		return area;
	}

	private ToolItem item(ToolBar bar, int style, String key, String icon, Runnable action) {
		ToolItem item = new ToolItem(bar, style);
		item.setToolTipText(Words.of(key + ".tip"));
		if (icon != null)
			item.setImage(images.get(IconFiles.url(icon).map(ImageDescriptor::createFromURL).orElseGet(ImageDescriptor::getMissingImageDescriptor)));
		item.addListener(SWT.Selection, e -> action.run());
		return item;
	}

	/** Shows the scale, and whether something is filtered. */
	void refresh() {
		if (area.isDisposed())
			return;
		String shown = Math.round(view.zooming().scale() * 100) + "%";
		if (!shown.equals(percent.getText())) {
			percent.setText(shown);
			area.layout(true, true);
		}
		overview.setSelection(view.hasOverview());
		String word = Words.of(view.filter().isActive() ? "filter.active" : "filter");
		if (!word.equals(filter.getText())) {
			filter.setText(word);
			area.layout(true, true);
		}
		if (arrangement != null && !arrangementWord().equals(arrangement.getText())) {
			arrangement.setText(arrangementWord());
			area.layout(true, true);
		}
	}

	/** The order of the plan, in which everyone expects a picture, need not be said. */
	private String arrangementWord() {
		Arrangement current = view.arrangement().current();
		return current == Arrangement.PLAN ? Words.of("arrangement") : Words.of("arrangement.of", current.label(Words.locale()));
	}

	/** Puts the keyboard into the search field. */
	void searchFocus() {
		search.setFocus();
		search.selectAll();
	}

	private void find(int step) {
		BoxSearch.Hit hit = view.search().find(search.getText(), step);
		hits.setText(search.getText().isBlank() ? "" : hit.count() == 0 ? Words.of("search.none") : hit.place() + " / " + hit.count());
	}

	private void showPercents() {
		Menu menu = new Menu(percent.getParent());
		for (int p : PERCENTS) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			item.setText(p + "%");
			item.setSelection(Math.round(view.zooming().scale() * 100) == p);
			item.addListener(SWT.Selection, e -> view.zooming().to(p / 100.0));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		MenuItem fit = new MenuItem(menu, SWT.PUSH);
		fit.setText(Words.of("fit"));
		fit.addListener(SWT.Selection, e -> view.fit());
		show(menu, percent);
	}

	private void showFilters() {
		Menu menu = new Menu(filter.getParent());
		view.filter().fill(menu);
		show(menu, filter);
	}

	private void showArrangements() {
		Menu menu = new Menu(arrangement.getParent());
		PageArrangement.fill(menu, 0, Optional.of(view.arrangement()));
		show(menu, arrangement);
	}

	private static void show(Menu menu, ToolItem below) {
		var place = below.getBounds();
		menu.setLocation(below.getParent().toDisplay(place.x, place.y + place.height));
		menu.setVisible(true);
		menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
	}
}
