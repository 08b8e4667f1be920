package org.kaikaku.ui.diagram.internal.responsibility;

import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.ui.diagram.internal.page.DiagramPage;
import org.kaikaku.ui.page.PlanPage;
import org.osgi.service.component.annotations.Component;

/** 担当図: departments with their load, and the items that they lead or support. */
@Component(service = PlanPage.class)
public final class ResponsibilityPage extends DiagramPage {
	/** Called by the service registry. */
	public ResponsibilityPage() {
		super(DiagramKind.RESPONSIBILITY, ResponsibilityEditing::new);
	}
}
