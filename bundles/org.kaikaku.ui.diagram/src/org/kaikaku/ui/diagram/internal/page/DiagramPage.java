package org.kaikaku.ui.diagram.internal.page;

import java.util.Locale;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.parts.Editing;
import org.kaikaku.ui.diagram.internal.parts.Host;
import org.kaikaku.ui.diagram.internal.places.Arrangements;
import org.kaikaku.ui.diagram.internal.places.Places;
import org.kaikaku.ui.page.PlanPage;
import org.kaikaku.ui.page.PlanPageView;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;

/** A page of the plan editor with one kind of diagram. */
public abstract class DiagramPage implements PlanPage {
	private static final int FIRST_RANK = 300;
	private static final int RANKS = 100;
	private final DiagramKind kind;
	private final Function<Host, Editing> editing;

	/**
	 * @param kind    the diagram
	 * @param editing what people can do on it
	 */
	protected DiagramPage(DiagramKind kind, Function<Host, Editing> editing) {
		this.kind = kind;
		this.editing = editing;
	}

	@Override
	public final String id() {
		return "diagram." + kind.word();
	}

	@Override
	public final String label(Locale locale) {
		return Words.of(locale, "page." + kind.word());
	}

	@Override
	public final int rank() {
		return FIRST_RANK + RANKS * kind.ordinal();
	}

	@Override
	public final PlanPageView create(Composite parent, PlanSession session, Desk desk) {
		return new DiagramView(parent, session, desk, kind, editing, PlatformUI.getWorkbench().getService(Places.class).of(session),
				PlatformUI.getWorkbench().getService(Arrangements.class));
	}
}
