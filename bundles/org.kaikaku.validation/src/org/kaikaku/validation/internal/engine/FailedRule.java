package org.kaikaku.validation.internal.engine;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.text.Texts;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;

/** Speaks for a rule that threw, since the rule's own texts cannot be trusted then. */
record FailedRule(Rule rule) implements Rule {
	@Override
	public String id() {
		return rule.id();
	}

	@Override
	public RuleCategory category() {
		return rule.category();
	}

	@Override
	public Severity severity() {
		return rule.severity();
	}

	@Override
	public Scope scope() {
		return rule.scope();
	}

	@Override
	public Set<EClass> types() {
		return rule.types();
	}

	@Override
	public String title(Locale locale) {
		return rule.id();
	}

	@Override
	public String explanation(Locale locale) {
		return text("failed", locale, rule.id(), "");
	}

	@Override
	public String text(String key, Locale locale, Object... arguments) {
		return Texts.of(Rule.class, locale).text("rule." + key, arguments);
	}

	@Override
	public void check(EObject element, RuleContext context) {
		rule.check(element, context);
	}
}
