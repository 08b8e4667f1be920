package org.kaikaku.ui.internal.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.convert.ContextualDisplayConverter;
import org.eclipse.nebula.widgets.nattable.data.validate.ContextualDataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.config.DialogErrorHandling;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.kaikaku.ui.internal.Colours;
import org.kaikaku.ui.internal.Words;

/** How cells look and are edited. Reached and missed are told by a sign and by colour. */
final class TableStyles {
	private static final String NUMBER = "number";
	private static final String EDIT = "edit";
	private static final String BAND = "band";
	private static final String LEADING = "leading";
	private static final RGB REACHED = new RGB(0x00, 0x9E, 0x73);
	private static final RGB MISSED = new RGB(0xD5, 0x5E, 0x00);
	private static final double TINT = 0.22;

	private TableStyles() {
	}

	static void labels(YearTableModel model, LabelStack labels, int column, int row) {
		if (model.isNumber(column))
			labels.addLabel(NUMBER);
		if (column < model.leading())
			labels.addLabel(LEADING);
		if (model.isEditable(column, row))
			labels.addLabel(EDIT);
		if (model.isBand(row))
			labels.addLabel(BAND);
		YearTableModel.Mark mark = model.mark(column, row);
		if (mark != YearTableModel.Mark.NONE)
			labels.addLabelOnTop(mark.name());
	}

	static void register(IConfigRegistry config, YearTableModel model) {
		config.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new PaddingDecorator(new TextPainter(false, true, false), 2, 6, 2, 6));
		Style number = new Style();
		number.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
		config.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, number, DisplayMode.NORMAL, NUMBER);
		Style leading = new Style();
		leading.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		config.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, leading, DisplayMode.NORMAL, LEADING);
		tint(config, YearTableModel.Mark.REACHED, REACHED);
		tint(config, YearTableModel.Mark.MISSED, MISSED);
		config.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Shown(model), DisplayMode.NORMAL, EDIT);
		config.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Shown(model), DisplayMode.SELECT, EDIT);
		config.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Written(), DisplayMode.EDIT, EDIT);
		config.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.ALWAYS_EDITABLE, DisplayMode.EDIT, EDIT);
		config.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new TextCellEditor(true, true), DisplayMode.EDIT, EDIT);
		// As in a spreadsheet: Enter goes to the cell below and waits there for what one types, or for an arrow key.
		config.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, Boolean.FALSE, DisplayMode.EDIT, EDIT);
		config.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new Check(model), DisplayMode.EDIT, EDIT);
		config.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, refusal(), DisplayMode.EDIT, EDIT);
	}

	/** Says what is wrong with what was typed, in words that fit. */
	private static DialogErrorHandling refusal() {
		DialogErrorHandling refusal = new DialogErrorHandling();
		refusal.setValidationFailureShellTitle(Words.of("cell.wrong"));
		refusal.setChangeButtonLabel(Words.of("cell.mend"));
		refusal.setDiscardButtonLabel(Words.of("cell.discard"));
		return refusal;
	}

	private static void tint(IConfigRegistry config, YearTableModel.Mark mark, RGB colour) {
		Style style = new Style();
		style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, new Color(mix(colour, ground(), TINT)));
		style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
		config.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, mark.name());
	}

	private static RGB ground() {
		return Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
	}

	private static RGB mix(RGB a, RGB b, double share) {
		return new RGB((int) (a.red * share + b.red * (1 - share)), (int) (a.green * share + b.green * (1 - share)),
				(int) (a.blue * share + b.blue * (1 - share)));
	}

	/** Ground, letters and lines of the system, light or dark. */
	static void theme(NatTable table) {
		Display display = table.getDisplay();
		Color ground = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
		Color ink = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
		table.setBackground(ground);
		IConfigRegistry config = table.getConfigRegistry();
		Style body = new Style();
		body.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, ground);
		body.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, ink);
		body.setAttributeValue(CellStyleAttributes.FONT, table.getFont());
		body.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		body.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
		config.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, body, DisplayMode.NORMAL);
		Style head = new Style();
		head.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, new Color(mix(ink.getRGB(), ground.getRGB(), 0.08)));
		head.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, ink);
		head.setAttributeValue(CellStyleAttributes.FONT, table.getFont());
		head.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.CENTER);
		head.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
		config.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, head, DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
		config.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, head, DisplayMode.SELECT, GridRegion.COLUMN_HEADER);
		config.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new PaddingDecorator(new TextPainter(false, true, false), 2, 4, 2, 4),
				DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
		config.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new PaddingDecorator(new TextPainter(false, true, false), 2, 4, 2, 4),
				DisplayMode.SELECT, GridRegion.COLUMN_HEADER);
		Style band = new Style();
		band.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, new Color(mix(ink.getRGB(), ground.getRGB(), 0.035)));
		config.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, band, DisplayMode.NORMAL, BAND);
		config.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, new Color(mix(ink.getRGB(), ground.getRGB(), 0.45)));
		config.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, new Color(mix(ink.getRGB(), ground.getRGB(), 0.18)));
		Style chosen = new Style();
		chosen.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, display.getSystemColor(SWT.COLOR_LIST_SELECTION));
		chosen.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
		config.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, chosen, DisplayMode.SELECT);
		Style wrong = new Style();
		wrong.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, Colours.wrong(table));
		config.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_STYLE, wrong);
	}

	private static final class Shown extends ContextualDisplayConverter {
		private final YearTableModel model;

		private Shown(YearTableModel model) {
			this.model = model;
		}

		@Override
		public Object canonicalToDisplayValue(ILayerCell cell, IConfigRegistry config, Object value) {
			return model.shown(cell.getColumnIndex(), cell.getRowIndex());
		}

		@Override
		public Object displayToCanonicalValue(ILayerCell cell, IConfigRegistry config, Object value) {
			return value;
		}
	}

	private static final class Written extends ContextualDisplayConverter {
		@Override
		public Object canonicalToDisplayValue(ILayerCell cell, IConfigRegistry config, Object value) {
			return value;
		}

		@Override
		public Object displayToCanonicalValue(ILayerCell cell, IConfigRegistry config, Object value) {
			return value == null ? "" : value;
		}
	}

	private static final class Check extends ContextualDataValidator {
		private final YearTableModel model;

		private Check(YearTableModel model) {
			this.model = model;
		}

		@Override
		public boolean validate(ILayerCell cell, IConfigRegistry config, Object value) {
			String problem = model.problem(cell.getColumnIndex(), cell.getRowIndex(), value == null ? "" : value.toString());
			if (problem != null)
				throw new ValidationFailedException(problem);
			return true;
		}
	}
}
