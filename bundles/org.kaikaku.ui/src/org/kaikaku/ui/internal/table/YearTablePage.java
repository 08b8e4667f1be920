package org.kaikaku.ui.internal.table;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.page.PlanPage;
import org.kaikaku.ui.page.PlanPageView;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;
import org.osgi.service.component.annotations.Component;

/** The page with the year table: indicators by years, or items with ratings and effects by years. */
@Component(service = PlanPage.class)
public final class YearTablePage implements PlanPage {
	/** Its id. */
	public static final String ID = "years";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label(Locale locale) {
		return Texts.of(Words.class, locale).text("page.years");
	}

	@Override
	public int rank() {
		return 200;
	}

	@Override
	public PlanPageView create(Composite parent, PlanSession session, Desk desk) {
		return new View(parent, session, desk);
	}

	private static final class View implements PlanPageView, PlanSession.Listener, Desk.Listener {
		private final PlanSession session;
		private final Desk desk;
		private final Composite area;
		private Composite place;
		private YearTable table;
		private Plan plan;
		private int columns;
		private boolean items;

		private View(Composite parent, PlanSession session, Desk desk) {
			this.session = session;
			this.desk = desk;
			area = new Composite(parent, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).spacing(8, 4).applyTo(area);
			mode("table.indicators", false);
			mode("table.items", true);
			Label hint = new Label(area, SWT.NONE);
			hint.setText(Words.of("table.hint"));
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(hint);
			show();
			session.addListener(this);
			desk.addListener(this);
		}

		private void mode(String key, boolean forItems) {
			Button button = new Button(area, SWT.RADIO);
			button.setText(Words.of(key));
			button.setSelection(!forItems);
			button.addListener(SWT.Selection, e -> {
				if (button.getSelection() && items != forItems) {
					items = forItems;
					show();
				}
			});
		}

		private Plan current() {
			Plan chosen = desk.session().orElse(null) == session ? desk.plan().orElse(null) : plan;
			return chosen != null && chosen.eContainer() != null ? chosen
					: session.file().municipality().getPlans().stream().findFirst().orElse(null);
		}

		private void show() {
			if (place != null)
				place.dispose();
			plan = current();
			place = new Composite(area, SWT.NONE);
			GridLayoutFactory.fillDefaults().applyTo(place);
			GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(place);
			YearTableModel model = items ? new ItemTable(session, () -> plan) : new IndicatorTable(session, () -> plan);
			columns = model.headings().size();
			if (model.rows() == 0) {
				Label empty = new Label(place, SWT.WRAP);
				empty.setText(Words.of(items ? "table.noItems" : "table.noIndicators"));
				GridDataFactory.fillDefaults().grab(true, true).indent(20, 20).applyTo(empty);
				table = null;
			} else
				table = new YearTable(place, model, session, desk);
			area.layout(true, true);
		}

		@Override
		public void contentChanged(Set<EObject> structure, Set<EObject> changed) {
			if (area.isDisposed())
				return;
			YearTableModel fresh = items ? new ItemTable(session, this::current) : new IndicatorTable(session, this::current);
			if (table == null || plan != current() || fresh.rows() == 0 || fresh.headings().size() != columns)
				show();
			else
				table.refresh();
		}

		@Override
		public void selectionChanged(Object source) {
			if (area.isDisposed() || desk.session().orElse(null) != session)
				return;
			if (plan != current())
				show();
			if (table != null && source != table)
				table.reveal(desk.element().orElse(null));
		}

		@Override
		public void setFocus() {
			if (table != null)
				table.control().setFocus();
			else
				area.setFocus();
		}

		@Override
		public void reveal(EObject element) {
			if (table != null)
				table.reveal(element);
		}

		@Override
		public void dispose() {
			session.removeListener(this);
			desk.removeListener(this);
		}
	}
}
