package org.kaikaku.validation;

import java.util.Locale;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.reformplan.AcceptedFinding;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.types.PartialDate;

/**
 * Accepting a finding: a person has looked at it and says why it may stand. It is kept in the plan and holds until the facts
 * change.
 */
public final class Acceptance {
	private Acceptance() {
	}

	/**
	 * An undoable command that records an acceptance in the plan of the finding; for a finding outside plans, in the first plan
	 * of the file.
	 *
	 * @param reason why, never blank
	 * @param by     who accepts it, may be null
	 * @param on     when, may be null
	 * @throws IllegalArgumentException for a blank reason, a report of a failed rule, or a file without a plan
	 */
	public static Command accept(Finding finding, String reason, String by, PartialDate on, Locale locale) {
		if (reason == null || reason.isBlank() || finding.failure().isPresent())
			throw new IllegalArgumentException("An acceptance needs a reason and a finding of a rule that did not fail");
		Plan plan = planFor(finding.element());
		AcceptedFinding accepted = ReformplanFactory.eINSTANCE.createAcceptedFinding();
		accepted.setRule(finding.rule().id());
		accepted.setElement((Identified) finding.element());
		accepted.setFacts(finding.fingerprint());
		accepted.setReason(reason);
		accepted.setAcceptedBy(by);
		accepted.setAcceptedOn(on);
		return new Keep(plan, accepted, true, Texts.of(Acceptance.class, locale).text("accept"));
	}

	/** An undoable command that takes back the acceptance of a finding. */
	public static Command withdraw(Finding finding, Locale locale) {
		AcceptedFinding accepted = finding.acceptance()
				.orElseThrow(() -> new IllegalArgumentException("The finding is not accepted"));
		return new Keep((Plan) accepted.eContainer(), accepted, false, Texts.of(Acceptance.class, locale).text("withdraw"));
	}

	private static Plan planFor(EObject element) {
		return PlanStructure.planOf(element).orElseGet(() -> EcoreUtil.getRootContainer(element) instanceof Municipality m
				&& !m.getPlans().isEmpty() ? m.getPlans().get(0) : noPlan());
	}

	private static Plan noPlan() {
		throw new IllegalArgumentException("A file without a plan cannot keep an acceptance");
	}

	private static final class Keep extends AbstractCommand {
		private final Plan plan;
		private final AcceptedFinding accepted;
		private final boolean add;
		private int index;

		private Keep(Plan plan, AcceptedFinding accepted, boolean add, String label) {
			super(label);
			this.plan = plan;
			this.accepted = accepted;
			this.add = add;
			isPrepared = true;
			isExecutable = true;
		}

		@Override
		public void execute() {
			index = add ? plan.getAcceptedFindings().size() : plan.getAcceptedFindings().indexOf(accepted);
			apply(add);
		}

		@Override
		public void undo() {
			apply(!add);
		}

		@Override
		public void redo() {
			apply(add);
		}

		private void apply(boolean put) {
			if (put)
				plan.getAcceptedFindings().add(index, accepted);
			else
				plan.getAcceptedFindings().remove(accepted);
		}
	}
}
