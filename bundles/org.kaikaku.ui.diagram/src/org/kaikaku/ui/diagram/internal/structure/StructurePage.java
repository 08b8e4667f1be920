package org.kaikaku.ui.diagram.internal.structure;

import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.ui.diagram.internal.page.DiagramPage;
import org.kaikaku.ui.page.PlanPage;
import org.osgi.service.component.annotations.Component;

/** 体系図: plans above, plan, themes, items and repeated listings. */
@Component(service = PlanPage.class)
public final class StructurePage extends DiagramPage {
	/** Called by the service registry. */
	public StructurePage() {
		super(DiagramKind.STRUCTURE, StructureEditing::new);
	}
}
