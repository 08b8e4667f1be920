package org.kaikaku.validation.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.validation.Finding;
import org.kaikaku.validation.FindingBuilder;
import org.kaikaku.validation.Message;
import org.kaikaku.validation.QuickFix;
import org.kaikaku.validation.Rule;

/** A finding that a rule is still telling about. */
final class Draft implements FindingBuilder {
	private final Rule rule;
	private final EObject element;
	private final Message message;
	private EStructuralFeature feature;
	private List<Object> facts = List.of();
	private List<QuickFix> fixes = List.of();
	Throwable failure;

	Draft(Rule rule, EObject element, Message message) {
		this.rule = rule;
		this.element = element;
		this.message = message;
	}

	@Override
	public FindingBuilder feature(EStructuralFeature about) {
		feature = about;
		return this;
	}

	@Override
	public FindingBuilder facts(Object... further) {
		facts = List.of(further);
		return this;
	}

	@Override
	public FindingBuilder fix(String key, EObject target, Runnable change, Object... arguments) {
		List<QuickFix> more = new ArrayList<>(fixes);
		more.add(new QuickFix(new Message(rule, key, List.of(arguments)), target, change));
		fixes = more;
		return this;
	}

	Finding finish() {
		return new Finding(rule, rule.severity(), element, Optional.ofNullable(feature), message, facts, List.copyOf(fixes),
				Optional.empty(), Optional.ofNullable(failure));
	}
}
