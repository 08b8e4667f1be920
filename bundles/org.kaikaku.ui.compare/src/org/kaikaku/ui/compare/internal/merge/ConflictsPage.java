package org.kaikaku.ui.compare.internal.merge;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.kaikaku.core.text.Texts;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.page.PlanPage;
import org.kaikaku.ui.page.PlanPageView;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page of files that were merged: what a person has to decide, before everything else. */
@Component(service = PlanPage.class)
public final class ConflictsPage implements PlanPage {
	/** Its id. */
	public static final String ID = "conflicts";
	private final MergeReports reports;

	/** Called by the service registry. */
	@Activate
	public ConflictsPage(@Reference MergeReports reports) {
		this.reports = reports;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label(Locale locale) {
		return Texts.of(Words.class, locale).text("conflicts.tab");
	}

	@Override
	public int rank() {
		return 10;
	}

	/** Of files with open conflicts, and of those that were merged just now. */
	@Override
	public boolean isFor(PlanSession session) {
		return !session.file().municipality().getConflicts().isEmpty()
				|| session.path().flatMap(reports::of).filter(fresh -> !fresh.isEmpty()).isPresent();
	}

	@Override
	public PlanPageView create(Composite parent, PlanSession session, Desk desk) {
		return new ConflictsView(parent, session, desk, session.path().flatMap(reports::of).orElse(null));
	}
}
