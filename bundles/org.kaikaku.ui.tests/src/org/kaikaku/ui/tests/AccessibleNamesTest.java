package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.kaikaku.ui.internal.AccessibleName;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.Widgets;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** Whoever hears the window instead of seeing it is told what each control is for: by a label before it or by a name of its own. */
class AccessibleNamesTest extends WorkbenchTest {
	private static final String ITEM = "窓口サービスの向上";

	private void check(String where, Composite area) {
		assertEquals(List.of(), screen.ask(() -> nameless(area)), "controls without a name in " + where);
	}

	private static List<String> nameless(Composite area) {
		List<String> found = new ArrayList<>();
		for (Control control : Widgets.all(area, Control.class))
			if (needsName(control) && isBlank((String) control.getData(AccessibleName.KEY)) && !hasLabelBefore(control))
				found.add(control + " in " + control.getParent());
		for (ToolItem item : Widgets.all(area, ToolItem.class))
			if ((item.getStyle() & SWT.SEPARATOR) == 0 && isBlank(item.getText()) && isBlank(item.getToolTipText()))
				found.add(item + " in " + item.getParent());
		return found;
	}

	private static boolean needsName(Control control) {
		if (control instanceof Button button)
			return isBlank(button.getText());
		// A text that only shows something is read as what it says.
		return control instanceof Text && (control.getStyle() & SWT.READ_ONLY) == 0 || control instanceof Combo || control instanceof Tree
				|| control instanceof Table || control instanceof StyledText || control instanceof Spinner
				|| control instanceof org.eclipse.swt.widgets.List || control instanceof NatTable;
	}

	/** The toolkit takes a label for what follows it. */
	private static boolean hasLabelBefore(Control control) {
		Control before = null;
		for (Control sibling : control.getParent().getChildren()) {
			if (sibling == control)
				return before instanceof Label label && !isBlank(label.getText());
			before = sibling;
		}
		return false;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	@Test
	void controlsOfThePartsAndOfAllPagesHaveNames() {
		check("the welcome page", editor());
		open(sample());
		user.click(user.row(explorer(), ITEM));
		check("the tree of plans", explorer());
		check("the findings", findings());
		Composite editor = editor();
		List<String> pages = screen.ask(() -> Widgets.all(editor, CTabItem.class).stream().map(CTabItem::getText).toList());
		assertTrue(pages.contains(Words.of("page.years")), "the pages: " + pages);
		for (String page : pages) {
			user.tab(editor(), page);
			screen.settle();
			check("the page " + page, editor());
		}
	}

	@Test
	void controlsOfTheFormsOfAllKindsOfElementsHaveNames() {
		PlanSession session = open(sample());
		Map<EClass, EObject> kinds = screen.ask(() -> {
			Map<EClass, EObject> first = new LinkedHashMap<>();
			for (var all = session.file().municipality().eAllContents(); all.hasNext();) {
				EObject element = all.next();
				first.putIfAbsent(element.eClass(), element);
			}
			return first;
		});
		assertTrue(kinds.size() > 25, "kinds of elements in the sample: " + kinds.size());
		Composite details = details();
		TreeSet<String> wrong = new TreeSet<>();
		for (EObject element : kinds.values()) {
			screen.run(() -> desk().goTo(element, null));
			screen.until("the form of " + element.eClass().getName(), () -> desk().element().orElse(null) == element);
			screen.ask(() -> nameless(details)).forEach(control -> wrong.add(element.eClass().getName() + ": " + control));
		}
		assertEquals("", String.join("\n", wrong));
	}

	@Test
	void controlsOfDialogsAndWizardsHaveNames() {
		open(sample());
		user.click(user.row(explorer(), ITEM));
		dialog("new.window", "ファイル", "新しい計画…");
		dialog("settings.window", "ファイル", "設定…");
		dialog("find.window", "編集", "検索と置換…");
		dialog("repeat.title", "計画", "再掲として登録…");
		user.menu("レポート", "レポート出力…");
		Shell report = user.dialog(Words.of("report.window"));
		check("the first page of a report", report);
		user.press(report, IDialogConstants.NEXT_ID);
		check("the second page of a report", report);
		giveUp(report);
		user.click(user.find(details(), Button.class, b -> b.getText().equals(Words.of("choose")), "the button to choose"));
		Shell picker = screen.await("the departments", () -> {
			for (Shell shell : user.window().getShells())
				if (shell.isVisible() && !shell.getText().isEmpty())
					return shell;
			return null;
		});
		check("the departments", user.dialog(screen.ask(picker::getText)));
		giveUp(picker);
		var finding = user.find(findings(), TreeItem.class, i -> i.getParentItem() != null, "a finding");
		user.choose(finding, Words.of("findings.accept"));
		Shell accept = user.dialog(Words.of("accept.window"));
		check("the acceptance", accept);
		giveUp(accept);
	}

	private void dialog(String title, String... menu) {
		user.menu(menu);
		Shell dialog = user.dialog(Words.of(title));
		check(Words.of(title), dialog);
		giveUp(dialog);
	}

	private void giveUp(Shell dialog) {
		user.keys("Esc");
		user.gone(dialog);
	}
}
