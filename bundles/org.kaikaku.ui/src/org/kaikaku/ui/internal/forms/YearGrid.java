package org.kaikaku.ui.internal.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.core.figures.Attainment;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.edit.IndicatorValues.Row;
import org.kaikaku.model.edit.IndicatorValues;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.internal.Colours;
import org.kaikaku.ui.internal.Words;

/** Targets and actuals of an indicator over the years of the plan, as a small table. */
final class YearGrid extends Field {
	private record Cell(Row row, FiscalYear year, Text text) {
	}

	private static final String USUAL_PERCENT = " 100.0%";
	private static final int SIGN_WIDTH = 16;

	private final Indicator indicator;
	private final List<Cell> cells = new ArrayList<>();
	private final List<Label> signs = new ArrayList<>();
	private Label problem;
	private boolean refreshing;

	YearGrid(FormContext context, Indicator indicator) {
		super(context, indicator, Literals.INDICATOR__TARGETS);
		this.indicator = indicator;
	}

	private List<FiscalYear> years() {
		return PlanStructure.planOf(indicator).map(PlanStructure::years).orElse(List.of());
	}

	@Override
	void create(Composite parent) {
		Composite grid = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(0, 2, 2, 4).spacing(context.narrow() ? 4 : 6, 2).applyTo(grid);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(grid);
		String unit = indicator.getUnit() == null ? "" : Words.of("unit.brackets", indicator.getUnit());
		context.toolkit().createLabel(grid, Words.of("year.label"));
		head(grid, context.word(Literals.INDICATOR__TARGETS) + unit);
		head(grid, context.word(Literals.INDICATOR__ACTUALS) + unit);
		head(grid, context.narrow() ? "" : Words.of("column.attainment"));
		for (FiscalYear year : years()) {
			context.toolkit().createLabel(grid, context.labels().years(indicator).format(year));
			cell(grid, Row.TARGET, year);
			cell(grid, Row.ACTUAL, year);
			Label sign = context.toolkit().createLabel(grid, "");
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(signWidth(sign), SWT.DEFAULT).applyTo(sign);
			signs.add(sign);
		}
		problem = context.toolkit().createLabel(grid, "", SWT.WRAP);
		Colours.writeAsWrong(problem);
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(100, SWT.DEFAULT).exclude(true).applyTo(problem);
		refresh();
		takeUpDrafts();
	}

	/** What was not understood before is there again. */
	private void takeUpDrafts() {
		for (Cell cell : cells) {
			String draft = context.drafts().get(key(cell));
			if (draft != null)
				cell.text().setText(draft);
		}
	}

	private String key(Cell cell) {
		return EcoreUtil.getID(indicator) + "/" + cell.row() + "/" + cell.year();
	}

	/** Room for the words, so that the columns stand still while values change. */
	private int signWidth(Label sign) {
		if (context.narrow())
			return SIGN_WIDTH;
		sign.setText(Words.of("attainment.reached") + USUAL_PERCENT);
		int width = sign.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		sign.setText("");
		return width;
	}

	private int cellWidth() {
		return context.narrow() ? 44 : 60;
	}

	private void head(Composite grid, String word) {
		Label label = context.toolkit().createLabel(grid, word, SWT.WRAP | SWT.CENTER);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(context.narrow() && !word.isEmpty() ? cellWidth() : SWT.DEFAULT,
				SWT.DEFAULT).applyTo(label);
	}

	private void cell(Composite grid, Row row, FiscalYear year) {
		Text text = context.toolkit().createText(grid, "", SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).hint(cellWidth(), SWT.DEFAULT).applyTo(text);
		name(text, context.labels().years(indicator).format(year) + " "
				+ context.word(row == Row.TARGET ? Literals.INDICATOR__TARGETS : Literals.INDICATOR__ACTUALS));
		Cell cell = new Cell(row, year, text);
		cells.add(cell);
		text.addListener(SWT.FocusOut, e -> take(cell));
		text.addListener(SWT.DefaultSelection, e -> take(cell));
		text.addModifyListener(e -> {
			if (!refreshing)
				mark(cell);
		});
	}

	/** Wrong input is marked at once; it stays in its cell. */
	private boolean mark(Cell cell) {
		String wrong = IndicatorValues.problem(indicator, cell.text().getText());
		cell.text().setForeground(wrong == null ? null : Colours.wrong(cell.text()));
		cell.text().setToolTipText(wrong);
		if (wrong == null)
			context.drafts().remove(key(cell));
		else
			context.drafts().put(key(cell), cell.text().getText());
		explain();
		return wrong == null;
	}

	/** Says below the grid what is wrong with the first cell that is not understood. */
	private void explain() {
		String now = cells.stream().map(c -> IndicatorValues.problem(indicator, c.text().getText())).filter(Objects::nonNull).findFirst()
				.orElse("");
		if (problem.getText().equals(now))
			return;
		problem.setText(now);
		problem.setVisible(!now.isEmpty());
		((GridData) problem.getLayoutData()).exclude = now.isEmpty();
		ElementForm.relayout(problem);
	}

	private void take(Cell cell) {
		if (!mark(cell))
			return;
		String now = IndicatorValues.text(indicator, cell.row(), FiscalTerm.of(cell.year()));
		if (!now.equals(cell.text().getText().strip()))
			context.execute(IndicatorValues.set(context.session().domain(), indicator, cell.row(), FiscalTerm.of(cell.year()),
					cell.text().getText()), context.word(feature));
	}

	@Override
	void flush() {
		for (Cell cell : cells)
			if (!cell.text().isDisposed() && cell.text().isFocusControl())
				take(cell);
	}

	@Override
	void refresh() {
		refreshing = true;
		try {
			for (Cell cell : cells) {
				if (cell.text().isDisposed())
					return;
				boolean wrong = IndicatorValues.problem(indicator, cell.text().getText()) != null;
				String wanted = IndicatorValues.text(indicator, cell.row(), FiscalTerm.of(cell.year()));
				if (!wrong && !cell.text().isFocusControl() && !cell.text().getText().equals(wanted))
					cell.text().setText(wanted);
			}
		} finally {
			refreshing = false;
		}
		List<FiscalYear> years = years();
		for (int i = 0; i < signs.size() && i < years.size(); i++) {
			Attainment attainment = Attainment.of(indicator, FiscalTerm.of(years.get(i)));
			String percent = attainment.percent().map(BigDecimal::toPlainString).map(p -> " " + p + "%").orElse("");
			String text = switch (attainment.state()) {
			case REACHED -> Words.of("attainment.reached") + percent;
			case MISSED -> Words.of("attainment.missed") + percent;
			default -> "";
			};
			signs.get(i).setToolTipText(text);
			if (context.narrow() && !text.isEmpty())
				text = text.substring(0, 1);
			if (!Objects.equals(signs.get(i).getText(), text))
				signs.get(i).setText(text);
		}
	}

	@Override
	Control control() {
		return cells.isEmpty() ? null : cells.get(0).text();
	}
}
