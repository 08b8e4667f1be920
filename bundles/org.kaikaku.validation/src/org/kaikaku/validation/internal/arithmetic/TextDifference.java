package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.NearMiss;
import org.kaikaku.validation.internal.text.NumberMention;
import org.kaikaku.validation.internal.text.ReadNarrative;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds three large numbers in a text that would make a sum but for a slip. */
@Component(service = Rule.class)
public final class TextDifference extends BaseRule<Narrative> {
	private static final int LARGE = 5;
	private static final int MOST = 24;

	/** Created by the service registry, or for use without it. */
	public TextDifference() {
		super("arithmetic.text-difference", RuleCategory.ARITHMETIC, Severity.WARNING, Scope.UNIT, eINSTANCE.getNarrative());
	}

	@Override
	protected void inspect(Narrative narrative, RuleContext context) {
		ReadNarrative read = UnitText.read(narrative, context);
		String text = read.text();
		List<NumberMention> numbers = read.numbers().stream().filter(n -> n.digits() >= LARGE && !n.about()).limit(MOST).toList();
		if (numbers.size() < 3)
			return;
		Set<BigDecimal> values = numbers.stream().map(n -> n.value().stripTrailingZeros()).collect(Collectors.toSet());
		for (int i = 0; i < numbers.size(); i++)
			for (int j = i + 1; j < numbers.size(); j++)
				for (int k = j + 1; k < numbers.size(); k++)
					look(narrative, text, List.of(numbers.get(i), numbers.get(j), numbers.get(k)), values, context);
	}

	/** The largest of three must be the sum of the others. Where the sum stands in the text as well, all is well. */
	private static void look(Narrative narrative, String text, List<NumberMention> three, Set<BigDecimal> values, RuleContext context) {
		List<NumberMention> sorted = three.stream().sorted(Comparator.comparing(NumberMention::value)).toList();
		BigDecimal sum = sorted.get(0).value().add(sorted.get(1).value());
		NumberMention largest = sorted.get(2);
		boolean units = three.stream().map(NumberMention::unit).distinct().count() == 1;
		if (units && isSlip(largest.value(), sum) && !values.contains(sum.stripTrailingZeros()))
			context.find(narrative, "message", sorted.get(0).in(text), sorted.get(1).in(text), sum, largest.in(text));
	}

	/** Two sums of large numbers that agree in all but a digit or two are no chance. */
	private static boolean isSlip(BigDecimal one, BigDecimal other) {
		if (NearMiss.test(one, other))
			return true;
		BigDecimal difference = one.subtract(other).abs().stripTrailingZeros();
		return difference.signum() > 0 && difference.precision() <= 2 && one.precision() >= LARGE + 2;
	}
}
