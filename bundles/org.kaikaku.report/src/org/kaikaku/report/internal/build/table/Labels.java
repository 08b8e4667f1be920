package org.kaikaku.report.internal.build.table;

import java.lang.Character.UnicodeScript;
import java.util.List;

import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.LineBreak;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.Text;

/** Labels of narrow columns, broken where a reader would break them: 次年度への／展開, 進捗状況・／効果. */
public final class Labels {

	private static final int FITS = 5;

	private Labels() {
	}

	/** The heading of a row in a narrow column. */
	public static Cell narrow(String text) {
		Paragraph line = new Paragraph(null, ParagraphRole.BODY, 0, 0, Align.CENTER, line(text));
		return new Cell(Cell.Role.ROW_HEADER, 1, 1, Cell.VerticalAlign.MIDDLE, Cell.Flow.HORIZONTAL, null, List.of(line));
	}

	/** The heading of a narrow column: who judges above what is judged. */
	public static Cell narrowColumn(String text) {
		Paragraph line = new Paragraph(null, ParagraphRole.BODY, 0, 0, Align.CENTER, line(text));
		return new Cell(Cell.Role.COLUMN_HEADER, 1, 1, Cell.VerticalAlign.MIDDLE, Cell.Flow.HORIZONTAL, null, List.of(line));
	}

	private static List<Inline> line(String text) {
		int at = text.length() <= FITS ? 0 : breakAt(text);
		return at == 0 ? List.of(Text.of(text))
				: List.of(Text.of(text.substring(0, at)), new LineBreak(), Text.of(text.substring(at)));
	}

	/** The natural place nearest to the middle at which both parts fit; 0 when there is none. */
	private static int breakAt(String text) {
		int best = 0;
		for (int i = 1; i < text.length(); i++) {
			boolean fits = i <= FITS && text.length() - i <= FITS;
			boolean nearer = best == 0 || Math.abs(2 * i - text.length()) < Math.abs(2 * best - text.length());
			if (fits && nearer && isNatural(text.charAt(i - 1), text.charAt(i))) {
				best = i;
			}
		}
		return best;
	}

	private static boolean isNatural(char before, char after) {
		if (before == '・' || before == '）' || after == '（') {
			return true;
		}
		return UnicodeScript.of(before) == UnicodeScript.HIRAGANA && UnicodeScript.of(after) != UnicodeScript.HIRAGANA
				&& Character.isLetter(after);
	}
}
