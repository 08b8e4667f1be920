package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.RuleOption;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.PlainSentence;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds texts that repeat those of the year before. */
@Component(service = Rule.class)
public final class SameAsLastYear extends BaseRule<ReformItem> {
	private static final List<RuleOption> OPTIONS = List.of(RuleOption.number("percent", "80"), RuleOption.number("shortest", "30"));

	/** Created by the service registry, or for use without it. */
	public SameAsLastYear() {
		super("text.same-as-last-year", RuleCategory.TEXT, Severity.WARNING, Scope.UNIT, eINSTANCE.getReformItem());
	}

	@Override
	public List<RuleOption> options() {
		return OPTIONS;
	}

	private record Written(YearlyRecord record, FieldText text, List<PlainSentence> sentences) {
		FiscalYear year() {
			return record.getTerm().year();
		}
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		List<Written> all = new ArrayList<>();
		for (YearlyRecord record : item.getRecords())
			if (record.getTerm() != null && record.getTerm().part() == FiscalTerm.Part.YEAR && record.getUntil() == null)
				for (FieldText text : record.getTexts())
					all.add(new Written(record, text, PlainSentence.of(UnitText.read(text, context).text())));
		for (Written now : all)
			for (Written before : all)
				if (before.text().getField() == now.text().getField() && before.year().value() + 1 == now.year().value())
					look(now.record(), now.text(), now.sentences(), before.sentences(), context);
	}

	private static void look(YearlyRecord record, FieldText text, List<PlainSentence> now, List<PlainSentence> before, RuleContext context) {
		int same = 0;
		int length = 0;
		for (PlainSentence sentence : now) {
			length += sentence.length();
			same += before.contains(sentence) ? sentence.length() : 0;
		}
		if (same == 0 || length < context.number("shortest").intValue())
			return;
		int percent = same * 100 / length;
		if (percent >= context.number("percent").intValue())
			context.find(text, "message", record.getTerm(), text.getField() == null ? "－" : text.getField(), percent)
					.facts(NarrativeText.of(text)).feature(eINSTANCE.getNarrative_Blocks());
	}
}
