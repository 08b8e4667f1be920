package org.kaikaku.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Helps to write lists in a text of lines: marks for the chosen lines, and the next mark after Enter. */
final class ListTyping {
	private static final String BULLET = "・";
	private static final char FIRST_NUMBER = '①';
	private static final int NUMBERS = 20;
	private static final Pattern MARKED = Pattern.compile("(　*)(・|[①-⑳])(.*)", Pattern.DOTALL);

	private final Text text;

	private ListTyping(Text text) {
		this.text = text;
	}

	/** Lets Enter go on with a list in a text field. */
	static ListTyping in(Text text) {
		ListTyping typing = new ListTyping(text);
		text.addListener(SWT.KeyDown, typing::key);
		return typing;
	}

	private void key(Event event) {
		if (event.keyCode != SWT.CR || event.stateMask != 0 || text.getSelectionCount() > 0)
			return;
		int caret = text.getCaretPosition();
		String all = text.getText();
		int begin = all.lastIndexOf('\n', caret - 1) + 1;
		Matcher line = MARKED.matcher(all.substring(begin, caret));
		if (!line.matches())
			return;
		event.doit = false;
		if (line.group(3).isBlank()) {
			// Enter on a mark with nothing behind it ends the list.
			text.setSelection(begin, caret);
			text.insert("");
		} else
			text.insert(text.getLineDelimiter() + line.group(1) + next(line.group(2)));
	}

	private static String next(String mark) {
		return mark.equals(BULLET) || mark.charAt(0) == FIRST_NUMBER + NUMBERS - 1 ? mark : String.valueOf((char) (mark.charAt(0) + 1));
	}

	/** Puts a bullet before the chosen lines, or takes it away when all have one. */
	void bullets() {
		List<String> lines = chosen();
		boolean all = lines.stream().allMatch(l -> l.strip().startsWith(BULLET));
		List<String> result = new ArrayList<>();
		for (String line : lines)
			result.add(all ? plain(line) : BULLET + plain(line));
		replace(result);
	}

	/** Numbers the chosen lines. */
	void numbers() {
		List<String> result = new ArrayList<>();
		for (String line : chosen())
			result.add((char) (FIRST_NUMBER + Math.min(result.size(), NUMBERS - 1)) + plain(line));
		replace(result);
	}

	private static String plain(String line) {
		Matcher marked = MARKED.matcher(line);
		return marked.matches() ? marked.group(3) : line;
	}

	private List<String> chosen() {
		Point range = wholeLines();
		return List.of(text.getText().substring(range.x, range.y).split("\r?\n", -1));
	}

	private Point wholeLines() {
		Point chosen = text.getSelection();
		String all = text.getText();
		int end = all.indexOf('\n', Math.max(chosen.y - 1, chosen.x));
		return new Point(all.lastIndexOf('\n', chosen.x - 1) + 1, end < 0 ? all.length() : Math.max(end, chosen.x));
	}

	private void replace(List<String> lines) {
		Point range = wholeLines();
		text.setSelection(range.x, range.y);
		text.insert(String.join(text.getLineDelimiter(), lines));
		text.setFocus();
	}
}
