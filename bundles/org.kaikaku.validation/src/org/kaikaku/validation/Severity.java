package org.kaikaku.validation;

/** How grave a finding is, gravest first. */
public enum Severity {
	/** Must be mended: the plan contradicts itself or cannot be read rightly. */
	ERROR,
	/** Should be looked at: a careful reform officer would ask about it. */
	WARNING,
	/** Good to know. */
	INFORMATION;

	/** Whether this is as grave as another, or graver. */
	public boolean atLeast(Severity other) {
		return compareTo(other) <= 0;
	}
}
