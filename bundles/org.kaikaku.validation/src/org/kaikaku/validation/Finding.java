package org.kaikaku.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.model.reformplan.AcceptedFinding;
import org.kaikaku.validation.internal.engine.Fingerprint;

/**
 * Something that a rule found. Two findings are equal when the same rule says the same of the same element.
 *
 * @param rule       the rule, never null
 * @param severity   how grave, the plan's profile considered
 * @param element    what it was found on, never null
 * @param feature    the feature that it is about; empty when it is about the element
 * @param message    what is wrong, never null
 * @param facts      what it rests on besides the arguments of the message
 * @param fixes      cures, possibly none
 * @param acceptance who accepted it and why; empty when nobody has, or when the facts have changed since
 * @param failure    what the rule threw, when this is the report that it failed
 */
public record Finding(Rule rule, Severity severity, EObject element, Optional<EStructuralFeature> feature, Message message,
		List<Object> facts, List<QuickFix> fixes, Optional<AcceptedFinding> acceptance, Optional<Throwable> failure) {

	/** Key of the message that says that a rule failed. */
	public static final String FAILED = "failed";

	/** What an acceptance is bound to: a short code for the rule, its message and the facts; the same in every run. */
	public String fingerprint() {
		List<Object> all = new ArrayList<>(message.arguments());
		all.addAll(facts);
		return Fingerprint.of(rule.id(), message.key(), all);
	}

	/** The same with another severity and acceptance. */
	public Finding with(Severity newSeverity, Optional<AcceptedFinding> newAcceptance) {
		return newSeverity == severity && newAcceptance.equals(acceptance) ? this
				: new Finding(rule, newSeverity, element, feature, message, facts, fixes, newAcceptance, failure);
	}

	@Override
	public boolean equals(Object other) {
		return other == this || other instanceof Finding f && rule.id().equals(f.rule.id()) && severity == f.severity && element == f.element
				&& feature.equals(f.feature) && message.key().equals(f.message.key())
				&& message.arguments().equals(f.message.arguments()) && facts.equals(f.facts) && acceptance.equals(f.acceptance);
	}

	@Override
	public int hashCode() {
		return Objects.hash(rule.id(), element, message.key(), message.arguments());
	}

	@Override
	public String toString() {
		return rule.id() + "/" + message.key() + " on " + ElementLabels.id(element) + " " + message.arguments();
	}
}
