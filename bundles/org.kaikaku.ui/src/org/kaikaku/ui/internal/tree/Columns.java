package org.kaikaku.ui.internal.tree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.kaikaku.core.figures.AmountRounding;
import org.kaikaku.core.figures.Attainment;
import org.kaikaku.core.figures.EffectTotals;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.edit.ElementGroup;
import org.kaikaku.model.edit.PlanLabels;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.EffectNature;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.Yen;
import org.kaikaku.ui.internal.Icons;
import org.kaikaku.ui.internal.RatingMarks;
import org.kaikaku.ui.internal.Words;

/** The columns of trees of plans. Figures come from core and are those of the year that the window shows. */
public final class Columns {
	private static final int MARK_COLUMN = 58;

	private final PlanTree tree;
	private final Icons icons;
	private final RatingMarks marks;
	private final PlanLabels labels = new PlanLabels(Words.locale());

	Columns(PlanTree tree) {
		this.tree = tree;
		icons = Icons.of(tree.tree());
		marks = new RatingMarks(tree.tree());
	}

	/** Icon, number and name. */
	TreeViewerColumn names(String title, int width) {
		return column(title, width, SWT.LEFT, new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return tree.label(element);
			}

			@Override
			public Image getImage(Object element) {
				return element instanceof ElementGroup ? icons.get("folder") : icons.of(((EObject) element).eClass());
			}

			@Override
			public String getToolTipText(Object element) {
				return isCut(element) ? tree.label(element) : null;
			}
		});
	}

	/** Only a name that does not fit has a tooltip: one that is in the way takes the click for the line below it. */
	private boolean isCut(Object element) {
		if (!(tree.viewer().testFindItem(element) instanceof TreeItem item))
			return false;
		GC gc = new GC(tree.tree());
		try {
			return item.getTextBounds(0).x + gc.textExtent(tree.label(element)).x > tree.tree().getColumn(0).getWidth();
		} finally {
			gc.dispose();
		}
	}

	/** The rating of the year as a mark. */
	TreeViewerColumn ratings(String title) {
		return column(title, MARK_COLUMN, SWT.CENTER, new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return "";
			}

			@Override
			public Image getImage(Object element) {
				return element instanceof PlanElement e && !(e instanceof Plan) ? marks.of(e, year()).orElse(null) : null;
			}
		});
	}

	/** Departments in charge. */
	TreeViewerColumn departments(String title, int width) {
		return column(title, width, SWT.LEFT, text(element -> {
			if (!(element instanceof PlanElement e))
				return "";
			List<String> names = new ArrayList<>();
			for (Assignment a : e.getAssignments())
				names.add(labels.of(a));
			return String.join("・", names);
		}));
	}

	/** Of the indicators with a target and an actual of the year, how many reached it. */
	TreeViewerColumn attainment(String title, int width) {
		return column(title, width, SWT.LEFT, text(element -> {
			if (year() == null)
				return "";
			FiscalTerm term = FiscalTerm.of(year());
			if (element instanceof Indicator indicator)
				return attainment(Attainment.of(indicator, term));
			if (!(element instanceof PlanElement e) || e instanceof Plan || e.getIndicators().isEmpty())
				return "";
			long reached = 0;
			long judged = 0;
			for (Indicator i : e.getIndicators()) {
				Attainment.State state = Attainment.of(i, term).state();
				reached += state == Attainment.State.REACHED ? 1 : 0;
				judged += state == Attainment.State.REACHED || state == Attainment.State.MISSED ? 1 : 0;
			}
			return judged == 0 ? "" : Words.of("attainment.count", reached, judged, reached == judged ? "○" : "▼");
		}));
	}

	/** How an actual stands to its target, by sign and words. */
	static String attainment(Attainment attainment) {
		String percent = attainment.percent().map(BigDecimal::toPlainString).map(p -> " " + p + "%").orElse("");
		return switch (attainment.state()) {
		case REACHED -> Words.of("attainment.reached") + percent;
		case MISSED -> Words.of("attainment.missed") + percent;
		default -> "";
		};
	}

	/** The effect of the year in the plan's unit. */
	TreeViewerColumn effects(String title, int width) {
		return column(title, width, SWT.RIGHT, text(element -> {
			if (!(element instanceof PlanElement e) || e instanceof Plan || year() == null)
				return "";
			var amounts = EffectTotals.amounts(e, year(), EffectNature.ACHIEVED);
			if (amounts.isEmpty())
				return PlanStructure.records(e, year()).stream().anyMatch(r -> PlanStructure.isNone(r, "effects")) ? "－" : "";
			Yen total = amounts.values().stream().reduce(Yen.ZERO, Yen::plus);
			Plan plan = PlanStructure.planOf(e).orElse(null);
			return String.format(Locale.ROOT, "%,d",
					AmountRounding.of(plan == null ? null : plan.getConventions()).inUnits(total));
		}));
	}

	/** What an amount is counted in, as people say it: 千円. */
	static String unit(Plan plan) {
		long unit = AmountRounding.of(plan == null ? null : plan.getConventions()).unit();
		return Words.has("unit." + unit) ? Words.of("unit." + unit) : Words.of("unit.other", unit);
	}

	/** Lets one column take the room that the others leave. */
	public static void stretch(Tree control, TreeViewerColumn column, int least) {
		Listener fit = e -> {
			int others = 0;
			for (TreeColumn other : control.getColumns())
				others += other == column.getColumn() ? 0 : other.getWidth();
			int width = Math.max(least, control.getClientArea().width - others);
			if (width != column.getColumn().getWidth())
				column.getColumn().setWidth(width);
		};
		control.addListener(SWT.Resize, fit);
	}

	private FiscalYear year() {
		return tree.desk().year();
	}

	private static ColumnLabelProvider text(Function<Object, String> text) {
		return new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply(element);
			}
		};
	}

	private TreeViewerColumn column(String title, int width, int align, ColumnLabelProvider provider) {
		TreeViewerColumn column = new TreeViewerColumn(tree.viewer(), align);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.getColumn().setResizable(true);
		column.setLabelProvider(provider);
		return column;
	}
}
