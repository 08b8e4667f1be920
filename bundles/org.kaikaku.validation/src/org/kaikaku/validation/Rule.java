package org.kaikaku.validation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing that a careful reform officer would notice. A rule is an OSGi service: a class with {@code @Component(service =
 * Rule.class)} is found by the workbench, the command line and the tests alike. Most rules extend {@link BaseRule}.
 *
 * <p>A rule is called by several threads at once and keeps no state. It reads the model, asks {@code org.kaikaku.core} for
 * figures, and changes nothing.
 */
public interface Rule {
	/** The stable id, such as {@code indicators.missed-but-best}: lower-case words joined by hyphens, after the category. */
	String id();

	/** What it is about. */
	RuleCategory category();

	/** How grave its findings are unless the plan's profile says otherwise. */
	Severity severity();

	/** What it reads, see {@link Scope}. */
	Scope scope();

	/** The types that it looks at, subtypes included. Rules of scope PLAN or FILE take units' roots only. */
	Set<EClass> types();

	/**
	 * What it reads outside the unit of the element, as features: those whose values it asks for, and the containments along
	 * which it goes. Within its scope it runs again only when one of them has changed; when an element comes or goes, all
	 * features of the element and of what lies in it count as changed. Empty stands for any feature.
	 */
	default Set<EStructuralFeature> reads() {
		return Set.of();
	}

	/** Its settings. */
	default List<RuleOption> options() {
		return List.of();
	}

	/** What it finds, in a few words. */
	String title(Locale locale);

	/** Why it matters and what to do, with an example. */
	String explanation(Locale locale);

	/**
	 * A message of this rule in a language.
	 *
	 * @param key       as given to {@link RuleContext#find}
	 * @param arguments already in the words of the language
	 */
	String text(String key, Locale locale, Object... arguments);

	/**
	 * Looks at one element and tells the context what is wrong.
	 *
	 * @param element of one of {@link #types()}
	 */
	void check(EObject element, RuleContext context);
}
