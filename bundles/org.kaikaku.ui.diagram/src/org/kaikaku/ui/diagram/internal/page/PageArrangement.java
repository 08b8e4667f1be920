package org.kaikaku.ui.diagram.internal.page;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kaikaku.diagram.layout.Arrangement;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.places.Arrangements;
import org.kaikaku.ui.diagram.internal.places.PlaceBook;

/** In which order a diagram shows its boxes. It is kept in the diagram file for each plan and kind of diagram. */
public final class PageArrangement {
	private final DiagramView view;
	private final PlaceBook places;
	private final Arrangements all;

	PageArrangement(DiagramView view, PlaceBook places, Arrangements all) {
		this.view = view;
		this.places = places;
		this.all = all;
	}

	/** What can be chosen; one alone is no choice. */
	public List<Arrangement> choices() {
		return all.of(view.kind());
	}

	/** The one that is chosen; any thread, once the places were read. */
	public Arrangement current() {
		return view.plan() == null ? Arrangement.PLAN : all.of(view.kind(), places.positions().arrangement(view.key()));
	}

	/** Shows the diagram in another order. */
	public void choose(Arrangement arrangement) {
		if (view.plan() != null && !arrangement.word().equals(current().word()))
			places.arrange(view.key(), arrangement == Arrangement.PLAN ? null : arrangement.word());
	}

	/** Fills a menu with what can be chosen, from an index on; without a diagram in front with what there always is. */
	public static void fill(Menu menu, int index, Optional<PageArrangement> page) {
		int at = index;
		for (Arrangement arrangement : page.map(PageArrangement::choices).orElse(List.of(Arrangement.PLAN))) {
			MenuItem item = new MenuItem(menu, SWT.RADIO, at++);
			item.setText(arrangement.label(Words.locale()));
			item.setSelection(page.map(PageArrangement::current).orElse(Arrangement.PLAN).word().equals(arrangement.word()));
			item.setEnabled(page.isPresent());
			item.addListener(SWT.Selection, e -> {
				if (item.getSelection())
					page.ifPresent(p -> p.choose(arrangement));
			});
		}
	}
}
