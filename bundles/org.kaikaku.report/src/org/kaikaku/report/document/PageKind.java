package org.kaikaku.report.document;

/** What kind of pages a section has. Every section begins on a new page. */
public enum PageKind {
	/** Title page: no page number, content set in the upper middle. */
	COVER(false),
	/** Contents list and the like before the text. */
	FRONT(false),
	/** Running text. */
	BODY(false),
	/** Wide tables. */
	LANDSCAPE(true),
	/** The sheet of one item; more than one page only when its text is long. */
	SHEET(false),
	/** The sheet of one item, on its side. */
	LANDSCAPE_SHEET(true);

	private final boolean landscape;

	PageKind(boolean landscape) {
		this.landscape = landscape;
	}

	/** Whether the page lies on its side. */
	public boolean isLandscape() {
		return landscape;
	}

	/** Whether it holds the sheet of one item. */
	public boolean isSheet() {
		return this == SHEET || this == LANDSCAPE_SHEET;
	}
}
