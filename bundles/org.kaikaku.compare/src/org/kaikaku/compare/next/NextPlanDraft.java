package org.kaikaku.compare.next;

import java.util.List;

import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;

/**
 * A draft of the next plan, in no file yet. Its lineage refers to the file of the present plan.
 *
 * @param municipality the content of a new file
 * @param plan         the draft, the only plan in it
 * @param remarks      what a person should look at, in the reader's language, such as a department without a successor
 */
public record NextPlanDraft(Municipality municipality, Plan plan, List<String> remarks) {
	public NextPlanDraft {
		remarks = List.copyOf(remarks);
	}
}
