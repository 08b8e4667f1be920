package org.kaikaku.diagram;

import org.kaikaku.diagram.internal.build.LineageBuilder;
import org.kaikaku.diagram.internal.build.ResponsibilityBuilder;
import org.kaikaku.diagram.internal.build.ScheduleBuilder;
import org.kaikaku.diagram.internal.build.StructureBuilder;
import org.kaikaku.diagram.internal.build.Wording;
import org.kaikaku.model.reformplan.Plan;

/** Makes pictures of plans. Stateless; a plan must not be changed while its picture is made. */
public final class Diagrams {
	private Diagrams() {
	}

	/**
	 * The picture of a plan. A plan without items gives a picture without them, never an error.
	 *
	 * @param plan of any municipality, never null; it is not changed
	 */
	public static Diagram of(Plan plan, DiagramKind kind, DiagramOptions options) {
		Wording wording = new Wording(plan, options);
		return switch (kind) {
		case STRUCTURE -> new StructureBuilder(plan, wording).build();
		case RESPONSIBILITY -> new ResponsibilityBuilder(plan, wording).build();
		case SCHEDULE -> new ScheduleBuilder(plan, wording).build();
		case LINEAGE -> new LineageBuilder(plan, wording).build();
		};
	}
}
