package org.kaikaku.validation.faults;

import java.util.function.Consumer;

/**
 * A fault planted into a plan.
 *
 * @param kind  what sort of slip it is
 * @param what  where and how, for people who look into a miss
 * @param plant plants it into a copy of the plan
 */
public record Mutant(String kind, String what, Consumer<PlanCopy> plant) {
	@Override
	public String toString() {
		return kind + ": " + what;
	}
}
