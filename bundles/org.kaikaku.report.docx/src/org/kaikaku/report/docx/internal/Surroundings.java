package org.kaikaku.report.docx.internal;

import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.ParagraphRole;

/**
 * Where a block stands; the same paragraph looks different in running text, in a cell and in a heading cell.
 *
 * @param kind what holds it
 * @param width the length of a line, in twentieths of a point
 * @param indent how many letters the enclosing list moves it
 */
record Surroundings(Kind kind, int width, double indent) {

	/** What holds a block. */
	enum Kind {
		/** The page. */
		BODY,
		/** A cell with content. */
		CELL,
		/** A cell that names a column. */
		COLUMN_HEADER,
		/** A cell that names a row. */
		ROW_HEADER,
		/** A framed box. */
		PANEL
	}

	static Surroundings body(int width) {
		return new Surroundings(Kind.BODY, width, 0);
	}

	Surroundings in(Kind inner, int innerWidth) {
		return new Surroundings(inner, innerWidth, 0);
	}

	/** The same, moved to the right, but never by more than half a line: deep lists must stay readable. */
	Surroundings indentedBy(double letters) {
		double most = Math.floor(width / 2.0 / letter());
		return new Surroundings(kind, width, Math.min(most, indent + letters));
	}

	/** Whether text has the size of tables. */
	boolean inTable() {
		return kind == Kind.CELL || kind == Kind.COLUMN_HEADER || kind == Kind.ROW_HEADER;
	}

	/** The width of a letter here, in twentieths of a point. */
	int letter() {
		return inTable() ? ParagraphFormat.TABLE_LETTER : ParagraphFormat.BODY_LETTER;
	}

	/** Our id of the style of a paragraph. */
	String style(ParagraphRole role, Align align) {
		return switch (role) {
			case BODY -> body(align);
			case LEAD -> inTable() ? body(align) : "Lead";
			case RUN_IN_HEADING -> inTable() ? "TableRunIn" : "RunInHeading";
			case COVER_TITLE -> "Title";
			case COVER_SUBTITLE -> "Subtitle";
			case COVER_DETAIL -> "CoverDetail";
			case REMARK -> "Remark";
			case KEY_FIGURE -> "KeyFigure";
			case FLOW -> "Flow";
		};
	}

	private String body(Align align) {
		if (kind == Kind.COLUMN_HEADER) {
			return "TableHead";
		} else if (kind == Kind.ROW_HEADER) {
			return "TableLabel";
		} else if (kind == Kind.CELL) {
			return switch (align) {
				case START -> "TableText";
				case CENTER -> "TableSign";
				case END -> "TableNumber";
				case JUSTIFIED -> "TableNarrative";
			};
		}
		return "BodyText";
	}

	/** Whether the alignment must be written because the style has another. */
	boolean setsAlignment(ParagraphRole role, Align align) {
		if (role == ParagraphRole.BODY || role == ParagraphRole.LEAD) {
			return switch (kind) {
				case CELL -> false;
				case COLUMN_HEADER -> align != Align.CENTER;
				case ROW_HEADER -> align != Align.START;
				case BODY, PANEL -> align != Align.JUSTIFIED;
			};
		}
		return role == ParagraphRole.REMARK && align != Align.START && align != Align.JUSTIFIED
				|| role == ParagraphRole.COVER_DETAIL && align == Align.END;
	}
}
