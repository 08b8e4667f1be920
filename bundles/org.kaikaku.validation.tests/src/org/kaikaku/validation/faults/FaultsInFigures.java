package org.kaikaku.validation.faults;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Accumulation;
import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.Direction;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectPart;
import org.kaikaku.model.reformplan.FundedProject;
import org.kaikaku.model.reformplan.FundedProjects;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.types.Yen;

/**
 * Slips in numbers of the model, planted only where a reader has something to hold them against: another place that says the
 * same number, a sum, or the series that the number stands in.
 */
public final class FaultsInFigures {
	private final Municipality original;
	private final List<Mutant> mutants = new ArrayList<>();

	private FaultsInFigures(Municipality original) {
		this.original = original;
	}

	public static List<Mutant> in(Municipality original) {
		FaultsInFigures faults = new FaultsInFigures(original);
		PlanCopy.all(original, Indicator.class).forEach(faults::actuals);
		PlanCopy.all(original, Indicator.class).forEach(faults::targets);
		PlanCopy.all(original, Indicator.class).forEach(faults::definitions);
		PlanCopy.all(original, EffectAmount.class).forEach(faults::effects);
		PlanCopy.all(original, EffectPart.class).forEach(faults::parts);
		faults.funded();
		return faults.mutants;
	}

	/** An actual is told again by the text of its year, or by its printed form. */
	private void actuals(Indicator indicator) {
		for (Actual actual : indicator.getActuals()) {
			String digits = actual.getValue().toPlainString();
			String unit = indicator.getUnit() == null ? "" : indicator.getUnit();
			String text = PlanStructure.ancestor(indicator, ReformItem.class).map(i -> i.getRecords().get(0).getTexts().get(0))
					.map(NarrativeText::of).orElse("");
			boolean told = digits.length() > 1 && text.contains(digits + unit) || actual.getWritten() != null;
			if (!told)
				continue;
			for (BigDecimal slip : Slips.of(actual.getValue()))
				mutants.add(new Mutant("actual miscopied", actual.getId() + " " + digits + " -> " + slip,
						c -> c.of(actual).setValue(slip)));
			mutants.add(new Mutant("decimal point shifted", actual.getId() + " " + digits + " x 10",
					c -> c.of(actual).setValue(actual.getValue().multiply(BigDecimal.TEN))));
		}
	}

	/** A target stands in a series: out of the even steps of the others, against the direction, or of another magnitude. */
	private void targets(Indicator indicator) {
		List<Target> targets = indicator.getTargets();
		for (int i = 0; i < targets.size(); i++) {
			Target target = targets.get(i);
			boolean even = i > 0 && isEvenWithout(targets, i) || target.getWritten() != null;
			for (BigDecimal slip : Slips.of(target.getValue()))
				if (even || breaksOrder(indicator, i, slip))
					mutants.add(new Mutant("target miscopied", target.getId() + " " + target.getValue() + " -> " + slip,
							c -> c.of(target).setValue(slip)));
			mutants.add(new Mutant("target a hundredfold", target.getId(),
					c -> c.of(target).setValue(target.getValue().multiply(BigDecimal.valueOf(100)))));
		}
	}

	private static boolean isEvenWithout(List<Target> targets, int odd) {
		List<BigDecimal> steps = new ArrayList<>();
		int before = -1;
		for (int i = 0; i < targets.size(); i++) {
			if (i == odd)
				continue;
			if (before >= 0)
				steps.add(targets.get(i).getValue().subtract(targets.get(before).getValue()).divide(BigDecimal.valueOf(i - before)));
			before = i;
		}
		return steps.stream().map(BigDecimal::stripTrailingZeros).distinct().count() == 1;
	}

	private static boolean breaksOrder(Indicator indicator, int at, BigDecimal value) {
		List<Target> targets = indicator.getTargets();
		int wrong = indicator.getDirection() == Direction.AT_LEAST ? 1 : -1;
		return at > 0 && targets.get(at - 1).getValue().compareTo(value) * wrong > 0
				|| at + 1 < targets.size() && value.compareTo(targets.get(at + 1).getValue()) * wrong > 0;
	}

	private void definitions(Indicator indicator) {
		if (indicator.getName().contains("累計"))
			mutants.add(new Mutant("accumulation lost", indicator.getId(), c -> c.of(indicator).setAccumulation(Accumulation.PER_YEAR)));
		if (indicator.getDirection() == Direction.AT_MOST)
			mutants.add(new Mutant("direction reversed", indicator.getId(), c -> c.of(indicator).setDirection(Direction.AT_LEAST)));
		if (indicator.getTargets().size() > 2)
			mutants.add(new Mutant("direction reversed", indicator.getId(), c -> c.of(indicator)
					.setDirection(indicator.getDirection() == Direction.AT_LEAST ? Direction.AT_MOST : Direction.AT_LEAST)));
		if (indicator.getUnit() != null)
			mutants.add(new Mutant("unit lost", indicator.getId(), c -> c.of(indicator).setUnit(null)));
	}

	/** An effect is told again by the total in the report, in thousands of yen; smaller slips drown in the rounding. */
	private void effects(EffectAmount effect) {
		long yen = effect.getYen().amount();
		for (long slip : new long[] { yen / 1000, yen + 1_000_000, yen - 1_000_000, yen * 10, -yen, yen + 10_000 })
			mutants.add(new Mutant(slip == yen / 1000 ? "千円 for 円" : slip < 0 ? "sign reversed" : "effect off",
					effect.getId() + " " + yen + " -> " + slip, c -> c.of(effect).setYen(Yen.of(slip))));
	}

	/** A part is told again by the sum above it, and by the text. */
	private void parts(EffectPart part) {
		for (BigDecimal slip : Slips.of(BigDecimal.valueOf(part.getYen().amount())))
			mutants.add(new Mutant("sum off", part.getId() + " " + part.getYen() + " -> " + slip,
					c -> c.of(part).setYen(Yen.of(slip.longValueExact()))));
		mutants.add(new Mutant("千円 for 円", part.getId(), c -> c.of(part).setYen(Yen.of(part.getYen().amount() / 1000))));
		if (part.getChangeFromPrevious() != null && part.getChangeFromPrevious().amount() != 0)
			for (BigDecimal slip : Slips.of(BigDecimal.valueOf(part.getChangeFromPrevious().amount())))
				mutants.add(new Mutant("change miscopied", part.getId() + " " + part.getChangeFromPrevious() + " -> " + slip,
						c -> c.of(part).setChangeFromPrevious(Yen.of(slip.longValueExact()))));
	}

	private void funded() {
		for (FundedProjects projects : PlanCopy.all(original, FundedProjects.class))
			for (long slip : new long[] { 10_000, -10_000, 90_000, 1_800_000, -582_387_030 })
				mutants.add(new Mutant("total beside projects off", projects.getId() + " by " + slip,
						c -> c.of(projects).setEffectYen(Yen.of(projects.getEffectYen().amount() + slip))));
		for (FundedProject project : PlanCopy.all(original, FundedProject.class))
			mutants.add(new Mutant("千円 for 円", project.getId(), c -> c.of(project).setYen(Yen.of(project.getYen().amount() / 1000))));
	}
}
