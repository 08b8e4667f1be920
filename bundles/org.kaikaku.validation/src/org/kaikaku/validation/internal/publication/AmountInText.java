package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.model.reformplan.EffectPart;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.Yen;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.NearMiss;
import org.kaikaku.validation.internal.text.NumberMention;
import org.kaikaku.validation.internal.text.RecordNumber;
import org.osgi.service.component.annotations.Component;

/** Finds amounts in the texts of a year that look like a slip of an effect or one of its parts. */
@Component(service = Rule.class)
public final class AmountInText extends BaseRule<ReformItem> {
	private static final BigDecimal SMALLEST = BigDecimal.valueOf(10_000);

	private record Amount(EObject element, EStructuralFeature feature, Yen yen) {
		BigDecimal size() {
			return BigDecimal.valueOf(Math.abs(yen.amount()));
		}
	}

	/** Created by the service registry, or for use without it. */
	public AmountInText() {
		super("publication.amount-in-text", RuleCategory.PUBLICATION, Severity.WARNING, Scope.UNIT, eINSTANCE.getReformItem());
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		for (YearlyRecord record : item.getRecords()) {
			if (record.getEffects().isEmpty())
				continue;
			List<RecordNumber> yen = RecordNumber.of(record, context).stream().filter(n -> isAmount(n.mention())).toList();
			if (yen.isEmpty())
				continue;
			List<Amount> amounts = new ArrayList<>();
			record.getEffects().forEach(e -> collect(e, e.getYen(), null, e.getParts(), amounts));
			amounts.forEach(a -> look(a, yen, amounts, context));
		}
	}

	private static boolean isAmount(NumberMention number) {
		return number.unit().equals("円") && (number.digits() > 2 || number.value().compareTo(SMALLEST) >= 0);
	}

	private static void look(Amount amount, List<RecordNumber> yen, List<Amount> amounts, RuleContext context) {
		if (yen.stream().anyMatch(n -> n.mention().agreesWith(amount.size())))
			return;
		yen.stream().filter(n -> NearMiss.test(n.mention().value(), amount.size()))
				.filter(n -> amounts.stream().noneMatch(a -> n.mention().value().compareTo(a.size()) == 0)).findFirst()
				.ifPresent(n -> context.find(amount.element(), "message", n.written(), amount.yen()).feature(amount.feature()));
	}

	private static void collect(EObject element, Yen yen, Yen change, List<EffectPart> parts, List<Amount> amounts) {
		if (yen != null)
			amounts.add(new Amount(element, element.eClass().getEStructuralFeature("yen"), yen));
		if (change != null)
			amounts.add(new Amount(element, eINSTANCE.getEffectPart_ChangeFromPrevious(), change));
		parts.forEach(p -> collect(p, p.getYen(), p.getChangeFromPrevious(), p.getParts(), amounts));
	}
}
