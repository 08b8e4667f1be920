package org.kaikaku.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;

/** What a rule is given besides the element. Valid only during the call of {@link Rule#check}, and only on its thread. */
public interface RuleContext {
	/** The municipality at the root; null for an element that is in none. */
	Municipality municipality();

	/** The plan that the element lies in; null for departments and whatever else stands outside plans. */
	Plan plan();

	/** An option of the rule as a number: as the plan's profile says, else the rule's default. */
	BigDecimal number(String option);

	/** An option of the rule as text. */
	String text(String option);

	/**
	 * Reports a finding. What the builder is told until the check returns belongs to it.
	 *
	 * @param element    what it is found on, in the file that is checked
	 * @param messageKey key of the message, see {@link Rule#text}
	 * @param arguments  values in the message: strings, numbers, years, terms, dates, yen, literals, features or elements, each
	 *                   written in the reader's language; they are the facts that an acceptance rests on
	 */
	FindingBuilder find(EObject element, String messageKey, Object... arguments);

	/**
	 * What was found out about a unit before, or now. The result is kept until the unit changes, so that a rule that looks at
	 * a whole plan reads again only the unit that was edited. It must depend on nothing outside the unit.
	 *
	 * @param unit an element; its unit is meant
	 * @param key  names the result; usually a constant of the class that computes it
	 */
	<T> T remembered(EObject unit, Object key, Supplier<T> compute);

	/**
	 * What all rules of scope PLAN and FILE share in one run, such as totals over a plan. Forgotten after the run; for other
	 * rules computed each time.
	 */
	<T> T shared(Object key, Supplier<T> compute);

	/** Every element of the unit of an element, each before its children. */
	List<EObject> elements(EObject unit);

	/** The rule with an id among those of this run; empty when there is none. */
	Optional<Rule> rule(String id);
}
