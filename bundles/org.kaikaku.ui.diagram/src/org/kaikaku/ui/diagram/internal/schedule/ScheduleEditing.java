package org.kaikaku.ui.diagram.internal.schedule;

import org.kaikaku.ui.diagram.internal.parts.Editing;
import org.kaikaku.ui.diagram.internal.parts.Host;

/** What people can do on the diagram. */
public final class ScheduleEditing implements Editing {
	private final Host host;

	/** For a page. */
	public ScheduleEditing(Host host) {
		this.host = host;
	}
}
