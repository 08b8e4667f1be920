/**
 * Validation of reform plans: rules, the engine that applies them, findings, acceptances and quick fixes.
 *
 * <p>A bundle adds a rule with one class: {@link org.kaikaku.validation.Rule} (most easily through
 * {@link org.kaikaku.validation.BaseRule}) and {@code @Component(service = Rule.class)}. The engine
 * ({@link org.kaikaku.validation.Validator}) takes rules through its constructor and needs no OSGi.
 *
 * <h2>How it knows what to check again after a change</h2>
 * Two designs were sketched. <em>Recording</em>: rules are given stand-ins of the elements that note every value read, and a
 * check runs again when one of them changes. It is exact, but figures come from {@code org.kaikaku.core}, which compares elements by
 * identity and casts to classes, so stand-ins would have to reach through all of it; each value read costs a reflective call; and
 * the notes (some forty reads per check) outweigh the plan. <em>Declared scopes</em>: a rule says how far it looks
 * ({@link org.kaikaku.validation.Scope}), and a file is divided into units of about an item each. It checks more than needed, but a
 * whole item takes a fraction of a millisecond, and a rule that looks at the whole plan remembers what it found in the units that
 * did not change ({@link org.kaikaku.validation.RuleContext#remembered}). Declared scopes were chosen, and a rule that reads beyond its
 * unit may say more closely which features it reads there ({@link org.kaikaku.validation.Rule#reads}), so that a new first year of a plan
 * does not bring every rule back to every item. What declarations risk, a rule that reads more than it declares, is caught by
 * tests: one changes every feature of every element of each rule's examples, another edits plans at random, and both compare with a
 * full run.
 */
package org.kaikaku.validation;
