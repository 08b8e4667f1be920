package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.NumberMention;
import org.kaikaku.validation.internal.text.ReadNarrative;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds a whole and its two or more parts in one sentence that miss each other by one. */
@Component(service = Rule.class)
public final class TextBreakdown extends BaseRule<Narrative> {
	private static final Set<String> COUNTED = Set.of("件", "人", "名", "事業", "施設", "団体", "項目", "回", "校", "台", "社", "店", "課");

	/** Created by the service registry, or for use without it. */
	public TextBreakdown() {
		super("arithmetic.text-breakdown", RuleCategory.ARITHMETIC, Severity.WARNING, Scope.UNIT, eINSTANCE.getNarrative());
	}

	@Override
	protected void inspect(Narrative narrative, RuleContext context) {
		for (ReadNarrative.Sentence sentence : UnitText.read(narrative, context).sentences(3)) {
			Map<String, List<NumberMention>> byUnit = new LinkedHashMap<>();
			for (NumberMention number : sentence.numbers())
				if (COUNTED.contains(number.unit()) && !number.about())
					byUnit.computeIfAbsent(number.unit(), u -> new ArrayList<>()).add(number);
			byUnit.values().forEach(numbers -> look(narrative, sentence.text(), numbers, context));
		}
	}

	private static void look(Narrative narrative, String sentence, List<NumberMention> numbers, RuleContext context) {
		NumberMention largest = numbers.stream().max(Comparator.comparing(NumberMention::value)).orElseThrow();
		List<BigDecimal> others = numbers.stream().map(NumberMention::value).filter(v -> v.compareTo(largest.value()) < 0).toList();
		BigDecimal sum = others.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean single = numbers.size() - others.size() == 1 || numbers.get(0).value().compareTo(largest.value()) == 0;
		if (others.size() == 2 && single && sum.subtract(largest.value()).abs().compareTo(BigDecimal.ONE) == 0
				&& !sentence.substring(0, largest.start()).endsWith("延べ"))
			context.find(narrative, "message", largest.in(sentence), sum, largest.unit());
	}
}
