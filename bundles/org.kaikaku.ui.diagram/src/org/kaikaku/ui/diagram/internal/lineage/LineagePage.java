package org.kaikaku.ui.diagram.internal.lineage;

import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.ui.diagram.internal.page.DiagramPage;
import org.kaikaku.ui.page.PlanPage;
import org.osgi.service.component.annotations.Component;

/** 系譜図: where items come from and where they go. */
@Component(service = PlanPage.class)
public final class LineagePage extends DiagramPage {
	/** Called by the service registry. */
	public LineagePage() {
		super(DiagramKind.LINEAGE, LineageEditing::new);
	}
}
