package org.kaikaku.validation.internal.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.AcceptedFinding;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.validation.Finding;

/** The findings of a file that people have accepted. */
final class Acceptances {
	private final Map<EObject, List<AcceptedFinding>> byElement = new IdentityHashMap<>();

	private Acceptances() {
	}

	static Acceptances of(Municipality municipality) {
		Acceptances all = new Acceptances();
		for (Plan plan : municipality.getPlans())
			for (AcceptedFinding accepted : plan.getAcceptedFindings())
				if (accepted.getElement() != null && accepted.getRule() != null)
					all.byElement.computeIfAbsent(accepted.getElement(), e -> new ArrayList<>()).add(accepted);
		return all;
	}

	/** The acceptance of a finding, if it rests on the same facts. */
	Optional<AcceptedFinding> of(Finding finding) {
		for (AcceptedFinding accepted : byElement.getOrDefault(finding.element(), List.of()))
			if (accepted.getRule().equals(finding.rule().id()) && finding.fingerprint().equals(accepted.getFacts()))
				return Optional.of(accepted);
		return Optional.empty();
	}
}
