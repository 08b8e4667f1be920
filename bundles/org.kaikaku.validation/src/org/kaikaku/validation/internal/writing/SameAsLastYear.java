package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		Map<Object, List<PlainSentence>> written = new HashMap<>();
		for (YearlyRecord record : item.getRecords())
			if (record.getTerm() != null && record.getTerm().part() == FiscalTerm.Part.YEAR && record.getUntil() == null)
				for (FieldText text : record.getTexts())
					written.put(key(record.getTerm().year(), text), PlainSentence.of(UnitText.read(text, context).text()));
		for (YearlyRecord record : item.getRecords())
			if (record.getTerm() != null)
				for (FieldText text : record.getTexts()) {
					List<PlainSentence> before = written.get(key(record.getTerm().year().plus(-1), text));
					List<PlainSentence> now = written.get(key(record.getTerm().year(), text));
					if (before != null && now != null)
						look(record, text, now, before, context);
				}
	}

	private static Object key(FiscalYear year, FieldText text) {
		return Arrays.asList(year, text.getField());
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
