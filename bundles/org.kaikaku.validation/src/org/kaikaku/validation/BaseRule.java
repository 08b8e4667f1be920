package org.kaikaku.validation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.core.text.Texts;

/**
 * A rule whose texts lie in {@code messages*.properties} beside its class, under its id: {@code ID.title},
 * {@code ID.explanation}, and {@code ID.KEY} for each message and each quick fix.
 *
 * @param <T> what it looks at; must be a common supertype of the types given
 */
public abstract class BaseRule<T extends EObject> implements Rule {
	private final String id;
	private final RuleCategory category;
	private final Severity severity;
	private final Scope scope;
	private final Set<EClass> types;
	private Set<EStructuralFeature> reads = Set.of();

	/** A rule by its particulars. */
	protected BaseRule(String id, RuleCategory category, Severity severity, Scope scope, EClass... types) {
		this.id = id;
		this.category = category;
		this.severity = severity;
		this.scope = scope;
		this.types = Set.of(types);
	}

	/** Says what it reads outside the unit of the element, see {@link Rule#reads}; for the constructor of a rule. */
	protected final void reads(EStructuralFeature... features) {
		reads = Set.of(features);
	}

	/** Looks at one element. */
	protected abstract void inspect(T element, RuleContext context);

	@Override
	@SuppressWarnings("unchecked")
	public final void check(EObject element, RuleContext context) {
		inspect((T) element, context);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final RuleCategory category() {
		return category;
	}

	@Override
	public final Severity severity() {
		return severity;
	}

	@Override
	public final Scope scope() {
		return scope;
	}

	@Override
	public final Set<EClass> types() {
		return types;
	}

	@Override
	public final Set<EStructuralFeature> reads() {
		return reads;
	}

	@Override
	public List<RuleOption> options() {
		return List.of();
	}

	@Override
	public final String title(Locale locale) {
		return text("title", locale);
	}

	@Override
	public final String explanation(Locale locale) {
		return text("explanation", locale);
	}

	@Override
	public final String text(String key, Locale locale, Object... arguments) {
		return Texts.of(getClass(), locale).text(id + "." + key, arguments);
	}

	@Override
	public final String toString() {
		return id;
	}
}
