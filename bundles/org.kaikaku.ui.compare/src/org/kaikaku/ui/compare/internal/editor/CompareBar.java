package org.kaikaku.ui.compare.internal.editor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonRow.Outcome;
import org.kaikaku.compare.take.TakeOver.Side;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.compare.internal.export.ExportDialog;
import org.kaikaku.ui.compare.internal.lineage.ProposalsDialog;
import org.kaikaku.ui.internal.AccessibleName;
import org.kaikaku.ui.internal.Icons;

/** What stands above the two sides: which differences are shown, and what can be done with them. */
public final class CompareBar {
	private final ComparisonEditor editor;
	private final Composite area;
	private final Icons icons;
	private final Combo theme;
	private final Combo department;
	private final Combo content;
	private final Text text;
	private final Button kinds;
	private final Button proposals;
	private final Label count;
	private final Set<Outcome> outcomes = EnumSet.complementOf(EnumSet.of(Outcome.SAME));
	private ToolItem takeLeft;
	private ToolItem takeRight;

	CompareBar(Composite parent, ComparisonEditor editor) {
		this.editor = editor;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).applyTo(area);
		icons = Icons.of(area);
		Composite actions = row();
		ToolBar tools = new ToolBar(actions, SWT.FLAT | SWT.RIGHT);
		tools(tools);
		proposals = new Button(actions, SWT.PUSH);
		proposals.setLayoutData(new RowData());
		proposals.addListener(SWT.Selection, e -> ProposalsDialog.open(editor));
		Button export = new Button(actions, SWT.PUSH);
		export.setText(Words.of("bar.export"));
		export.addListener(SWT.Selection, e -> export());
		count = new Label(actions, SWT.NONE);
		Composite filters = row();
		kinds = new Button(filters, SWT.PUSH);
		kinds.setToolTipText(Words.of("bar.kinds.tip"));
		kinds.addListener(SWT.Selection, e -> chooseKinds());
		theme = combo(filters, "bar.theme.tip", 140);
		department = combo(filters, "bar.department.tip", 140);
		content = combo(filters, "bar.content.tip", 180);
		for (LineFilter.Content c : LineFilter.Content.values())
			content.add(Words.of("content." + c.name()));
		content.select(0);
		text = new Text(filters, SWT.BORDER);
		text.setMessage(Words.of("bar.search"));
		AccessibleName.give(text, Words.of("bar.search"));
		text.setLayoutData(new RowData(120, SWT.DEFAULT));
		text.addModifyListener(e -> editor.filter());
		nameKinds();
	}

	/** Goes on in the next line where there is no room. */
	private Composite row() {
		Composite row = new Composite(area, SWT.NONE);
		RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(6).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(row);
		return row;
	}

	private void tools(ToolBar tools) {
		tool(tools, "arrow-up", "bar.previous", false).addListener(SWT.Selection, e -> editor.view().step(-1));
		tool(tools, "arrow-down", "bar.next", false).addListener(SWT.Selection, e -> editor.view().step(1));
		new ToolItem(tools, SWT.SEPARATOR);
		takeLeft = tool(tools, "arrow-right", "bar.takeLeft", true);
		takeLeft.addListener(SWT.Selection, e -> take(Side.LEFT));
		takeRight = tool(tools, "arrow-left", "bar.takeRight", true);
		takeRight.addListener(SWT.Selection, e -> take(Side.RIGHT));
		new ToolItem(tools, SWT.SEPARATOR);
		tool(tools, "refresh-cw", "bar.again", false).addListener(SWT.Selection, e -> editor.compare());
	}

	private ToolItem tool(ToolBar tools, String icon, String key, boolean named) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setImage(icons.get(icon));
		if (named)
			item.setText(Words.of(key));
		item.setToolTipText(Words.of(key + ".tip"));
		return item;
	}

	private Combo combo(Composite parent, String tip, int width) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setToolTipText(Words.of(tip));
		AccessibleName.give(combo, Words.of(tip));
		combo.setLayoutData(new RowData(width, SWT.DEFAULT));
		combo.addListener(SWT.Selection, e -> editor.filter());
		return combo;
	}

	Control control() {
		return area;
	}

	/** Offers the themes and departments that there are. */
	void show(Compared compared) {
		Set<String> themes = new TreeSet<>();
		Set<String> departments = new TreeSet<>();
		List<String> themesInOrder = new ArrayList<>();
		for (Line line : compared.lines()) {
			departments.addAll(line.group().departments());
			line.group().themes().stream().filter(themes::add).forEach(themesInOrder::add);
		}
		fill(theme, Words.of("bar.allThemes"), themesInOrder);
		fill(department, Words.of("bar.allDepartments"), List.copyOf(departments));
		int open = compared.comparison().proposals().size();
		proposals.setText(open == 0 ? Words.of("bar.proposals") : Words.of("bar.proposals.count", open));
		boolean plans = compared.comparison().pair().mode() == ComparisonMode.PLANS;
		proposals.setVisible(plans);
		((RowData) proposals.getLayoutData()).exclude = !plans;
		area.layout(true, true);
	}

	private static void fill(Combo combo, String all, List<String> names) {
		String chosen = combo.getSelectionIndex() <= 0 ? null : combo.getText();
		List<String> entries = new ArrayList<>(List.of(all));
		entries.addAll(names);
		if (!List.of(combo.getItems()).equals(entries))
			combo.setItems(entries.toArray(String[]::new));
		combo.select(chosen == null ? 0 : Math.max(0, entries.indexOf(chosen)));
	}

	/** What is to be shown. */
	LineFilter filter() {
		return new LineFilter(outcomes, chosen(theme), chosen(department), LineFilter.Content.values()[Math.max(0, content.getSelectionIndex())],
				text.getText());
	}

	private static String chosen(Combo combo) {
		return combo.getSelectionIndex() <= 0 ? null : combo.getText();
	}

	/** Says how many differences are shown. */
	void count(int differences) {
		count.setText(Words.of("bar.count", differences));
		area.layout(true, true);
	}

	/** Enables what can be done with a line. */
	void enable(Line line) {
		takeLeft.setEnabled(line != null && editor.isOffered(line, Side.LEFT));
		takeRight.setEnabled(line != null && editor.isOffered(line, Side.RIGHT));
	}

	private void take(Side side) {
		if (editor.view().selection() != null)
			editor.take(editor.view().selection(), side);
	}

	/** Asks where to and writes the comparison. */
	public void export() {
		if (editor.compared() != null)
			ExportDialog.open(editor);
	}

	private void chooseKinds() {
		Menu menu = new Menu(kinds);
		for (Outcome outcome : Outcome.values()) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(Words.of("outcome." + outcome.name()));
			item.setSelection(outcomes.contains(outcome));
			item.addListener(SWT.Selection, e -> show(outcome, item.getSelection()));
		}
		Rectangle bounds = kinds.getBounds();
		menu.setLocation(kinds.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
		menu.setVisible(true);
	}

	/** Shows or hides a kind of difference. */
	public void show(Outcome outcome, boolean wanted) {
		if (wanted)
			outcomes.add(outcome);
		else
			outcomes.remove(outcome);
		nameKinds();
		editor.filter();
	}

	private void nameKinds() {
		boolean usual = outcomes.equals(EnumSet.complementOf(EnumSet.of(Outcome.SAME)));
		boolean all = outcomes.size() == Outcome.values().length;
		kinds.setText(usual ? Words.of("bar.kinds") : all ? Words.of("bar.kinds.all") : Words.of("bar.kinds.some", outcomes.size()));
		kinds.getParent().layout(true);
	}

	/** The menu of the two sides. */
	void menuOn(Control control) {
		Menu menu = new Menu(control);
		entry(menu, "bar.takeLeft", () -> take(Side.LEFT), () -> takeLeft.isEnabled());
		entry(menu, "bar.takeRight", () -> take(Side.RIGHT), () -> takeRight.isEnabled());
		new MenuItem(menu, SWT.SEPARATOR);
		entry(menu, "bar.openPlan", () -> editor.opened(editor.view().selection()), () -> editor.view().selection() != null);
		entry(menu, "bar.copy", this::copy, () -> editor.view().selection() != null);
		control.setMenu(menu);
	}

	private static void entry(Menu menu, String key, Runnable action, BooleanSupplier enabled) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(Words.of(key));
		item.addListener(SWT.Selection, e -> action.run());
		menu.addListener(SWT.Show, e -> item.setEnabled(enabled.getAsBoolean()));
	}

	/** Puts the selected line on the clipboard as text. */
	public void copy() {
		Line line = editor.view().selection();
		if (line == null)
			return;
		Clipboard clipboard = new Clipboard(area.getDisplay());
		clipboard.setContents(new Object[] { SideBySideReader.text(line) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
