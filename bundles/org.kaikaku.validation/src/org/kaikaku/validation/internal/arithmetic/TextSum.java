package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

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

/** Finds sentences whose stated total nearly is, but is not, the sum of the numbers before it. */
@Component(service = Rule.class)
public final class TextSum extends BaseRule<Narrative> {
	private static final Pattern TOTAL = Pattern.compile("(?:延べ|合計|総額|総計|合わせて|あわせて|全体で|計)(?:で|は|が|、|：)?(?:約)?$");

	/** Created by the service registry, or for use without it. */
	public TextSum() {
		super("arithmetic.text-sum", RuleCategory.ARITHMETIC, Severity.WARNING, Scope.UNIT, eINSTANCE.getNarrative());
	}

	@Override
	protected void inspect(Narrative narrative, RuleContext context) {
		for (ReadNarrative.Sentence sentence : UnitText.read(narrative, context).sentences(3))
			look(narrative, sentence.text(), sentence.numbers(), context);
	}

	private static void look(Narrative narrative, String sentence, List<NumberMention> numbers, RuleContext context) {
		for (int i = 2; i < numbers.size(); i++) {
			NumberMention total = numbers.get(i);
			if (total.unit().isEmpty() || total.about() || !TOTAL.matcher(sentence.substring(0, total.start())).find())
				continue;
			BigDecimal sum = BigDecimal.ZERO;
			int parts = 0;
			boolean fits = false;
			BigDecimal near = null;
			for (int j = i - 1; j >= 0; j--) {
				if (!numbers.get(j).unit().equals(total.unit()))
					continue;
				sum = sum.add(numbers.get(j).value());
				parts++;
				fits |= parts > 1 && sum.compareTo(total.value()) == 0;
				near = parts > 1 && isSlip(sum, total.value()) ? sum : near;
			}
			if (!fits && near != null)
				context.find(narrative, "message", total.in(sentence), near, total.unit());
		}
	}

	/** A likely slip: of two digits or more like a misprint, or a sum that is off by less than a tenth. */
	private static boolean isSlip(BigDecimal sum, BigDecimal total) {
		BigDecimal difference = sum.subtract(total).abs();
		return NearMiss.test(total, sum) || difference.multiply(BigDecimal.TEN).compareTo(sum) < 0;
	}
}
