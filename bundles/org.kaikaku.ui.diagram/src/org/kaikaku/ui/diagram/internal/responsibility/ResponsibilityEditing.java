package org.kaikaku.ui.diagram.internal.responsibility;

import org.kaikaku.ui.diagram.internal.parts.Editing;
import org.kaikaku.ui.diagram.internal.parts.Host;

/** What people can do on the diagram. */
public final class ResponsibilityEditing implements Editing {
	private final Host host;

	/** For a page. */
	public ResponsibilityEditing(Host host) {
		this.host = host;
	}
}
