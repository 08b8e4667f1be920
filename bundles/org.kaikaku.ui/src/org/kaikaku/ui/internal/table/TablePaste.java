package org.kaikaku.ui.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;

/** Writes a block of tab-separated text, as spreadsheets put it on the clipboard, into a table as one change. */
final class TablePaste {
	private static final int SHOWN_PROBLEMS = 5;

	private TablePaste() {
	}

	/** Takes over all cells or none: one that cannot be understood is named and nothing is changed. */
	static void into(YearTableModel model, PlanSession session, Shell shell, int column, int row, String text) {
		CompoundCommand all = new CompoundCommand();
		List<String> problems = new ArrayList<>();
		String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("\n+$", "").split("\n", -1);
		int written = 0;
		for (int i = 0; i < lines.length; i++) {
			String[] cells = lines[i].split("\t", -1);
			for (int j = 0; j < cells.length; j++) {
				int r = row + i;
				int c = column + j;
				String cell = unquoted(cells[j]).strip();
				if (r >= model.rows() || c >= model.headings().size() || !model.isEditable(c, r)) {
					problems.add(Words.of("paste.outside", cell));
					continue;
				}
				String problem = model.problem(c, r, cell);
				if (problem != null)
					problems.add(Words.of("paste.wrong", i + 1, j + 1, problem));
				else if (!cell.equals(model.text(c, r))) {
					all.append(model.set(c, r, cell));
					written++;
				}
			}
		}
		if (!problems.isEmpty()) {
			String list = String.join("\n", problems.subList(0, Math.min(SHOWN_PROBLEMS, problems.size())));
			MessageDialog.openWarning(shell, Words.of("paste.title"), Words.of("paste.nothing", problems.size()) + "\n\n" + list);
			return;
		}
		if (written > 0)
			session.execute(all, Words.of("paste.block", written));
	}

	private static String unquoted(String cell) {
		return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
				? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
				: cell;
	}
}
