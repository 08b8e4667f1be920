package org.kaikaku.ui.diagram.internal.schedule;

import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.ui.diagram.internal.page.DiagramPage;
import org.kaikaku.ui.page.PlanPage;
import org.osgi.service.component.annotations.Component;

/** 工程図: items and activities over the years. */
@Component(service = PlanPage.class)
public final class SchedulePage extends DiagramPage {
	/** Called by the service registry. */
	public SchedulePage() {
		super(DiagramKind.SCHEDULE, ScheduleEditing::new);
	}
}
