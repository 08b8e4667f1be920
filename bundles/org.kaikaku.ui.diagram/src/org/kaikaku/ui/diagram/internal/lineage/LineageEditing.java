package org.kaikaku.ui.diagram.internal.lineage;

import org.kaikaku.ui.diagram.internal.parts.Editing;
import org.kaikaku.ui.diagram.internal.parts.Host;

/** What people can do on the diagram. */
public final class LineageEditing implements Editing {
	private final Host host;

	/** For a page. */
	public LineageEditing(Host host) {
		this.host = host;
	}
}
