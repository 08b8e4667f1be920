package org.kaikaku.ui.page;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;

/**
 * A kind of page of the plan editor, such as the year table or a diagram. An implementation is an OSGi component
 * ({@code @Component(service = PlanPage.class)}); each open editor shows one page of each kind.
 */
public interface PlanPage {
	/** A short name that never changes, ASCII. */
	String id();

	/** What stands on the tab. */
	String label(Locale locale);

	/** The place among the tabs: lower ranks stand further left. The page of the structure has 100, the year table 200. */
	int rank();

	/**
	 * Whether an editor of a file shows the page; asked once, when the file has been read. Most pages are for every file.
	 *
	 * @param session the open file
	 */
	default boolean isFor(PlanSession session) {
		return true;
	}

	/**
	 * Makes the page. Called on the interface thread when the page is shown for the first time.
	 *
	 * @param parent  has a fill layout; the page adds exactly one child
	 * @param session the open file; all changes go through its command stack
	 * @param desk    the year and the selection, which the page follows and sets
	 */
	PlanPageView create(Composite parent, PlanSession session, Desk desk);
}
