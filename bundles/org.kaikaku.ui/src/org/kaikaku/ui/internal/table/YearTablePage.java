package org.kaikaku.ui.internal.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.edit.IndicatorValues.Row;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
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

	/** What the table lists. */
	private enum Mode {
		/** Indicators, targets and actuals below each other. */
		INDICATORS("table.indicators", "table.noIndicators"),
		/** Indicators, one row with the targets of each, so that a whole block can be pasted. */
		TARGETS("table.onlyTargets", "table.noIndicators"),
		/** Indicators, one row with the actuals of each. */
		ACTUALS("table.onlyActuals", "table.noIndicators"),
		/** Items with ratings and effects. */
		ITEMS("table.items", "table.noItems");

		private final String label;
		private final String empty;

		Mode(String label, String empty) {
			this.label = label;
			this.empty = empty;
		}

		YearTableModel model(PlanSession session, Supplier<Plan> plan) {
			return switch (this) {
			case INDICATORS -> new IndicatorTable(session, plan, List.of(Row.TARGET, Row.ACTUAL));
			case TARGETS -> new IndicatorTable(session, plan, List.of(Row.TARGET));
			case ACTUALS -> new IndicatorTable(session, plan, List.of(Row.ACTUAL));
			case ITEMS -> new ItemTable(session, plan);
			};
		}
	}

	/** Whether rows or columns can come from the parts of an element, so that the table is to be read anew when they change. */
	private static boolean givesRows(EObject element) {
		return element instanceof PlanElement || element instanceof Plan || element instanceof Municipality;
	}

	private static final class View implements PlanPageView, PlanSession.Listener, Desk.Listener {
		private static final int MARGIN = 4;
		private static final int GAP = 8;
		private final PlanSession session;
		private final Desk desk;
		private final Composite area;
		private Composite place;
		private YearTable table;
		private Plan plan;
		private int columns;
		private Mode mode = Mode.INDICATORS;

		private View(Composite parent, PlanSession session, Desk desk) {
			this.session = session;
			this.desk = desk;
			area = new Composite(parent, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(GAP, 4).applyTo(area);
			Composite modes = new Composite(area, SWT.NONE);
			RowLayoutFactory.fillDefaults().wrap(true).spacing(GAP).applyTo(modes);
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(modes);
			for (Mode each : Mode.values())
				button(modes, each);
			Label hint = new Label(area, SWT.RIGHT);
			hint.setText(Words.of("table.hint"));
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(0, SWT.DEFAULT).applyTo(hint);
			area.addListener(SWT.Resize, e -> fit(modes, hint));
			show();
			session.addListener(this);
			desk.addListener(this);
		}

		/** Where there is little room the choices go on in the next line, and the hint gives way to them. */
		private void fit(Composite modes, Label hint) {
			int room = area.getClientArea().width - 2 * MARGIN;
			int wanted = modes.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
			((GridData) modes.getLayoutData()).widthHint = Math.max(0, Math.min(wanted, room - GAP));
			hint.setVisible(wanted + GAP + hint.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= room);
		}

		private void button(Composite modes, Mode shown) {
			Button button = new Button(modes, SWT.RADIO);
			button.setText(Words.of(shown.label));
			button.setSelection(shown == mode);
			button.addListener(SWT.Selection, e -> {
				if (button.getSelection() && mode != shown) {
					mode = shown;
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
			GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(place);
			YearTableModel model = mode.model(session, () -> plan);
			columns = model.headings().size();
			if (model.rows() == 0) {
				Label empty = new Label(place, SWT.WRAP);
				empty.setText(Words.of(mode.empty));
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
			if (table != null && plan == current() && structure.stream().noneMatch(YearTablePage::givesRows)
					&& changed.stream().noneMatch(e -> e instanceof Plan)) {
				table.repaint();
				return;
			}
			YearTableModel fresh = mode.model(session, this::current);
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
