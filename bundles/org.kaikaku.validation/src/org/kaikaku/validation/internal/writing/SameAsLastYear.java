package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalTerm;
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
		Map<FiscalTerm, YearlyRecord> records = new HashMap<>();
		item.getRecords().forEach(r -> {
			if (r.getTerm() != null)
				records.put(r.getTerm(), r);
		});
		for (YearlyRecord record : item.getRecords()) {
			YearlyRecord before = record.getTerm() == null || record.getTerm().part() != FiscalTerm.Part.YEAR ? null
					: records.get(FiscalTerm.of(record.getTerm().year().plus(-1)));
			if (before != null)
				for (FieldText text : record.getTexts())
					before.getTexts().stream().filter(t -> t.getField() == text.getField()).findFirst()
							.ifPresent(old -> look(record, text, old, context));
		}
	}

	private static void look(YearlyRecord record, FieldText text, FieldText old, RuleContext context) {
		List<PlainSentence> now = PlainSentence.of(UnitText.read(text, context).text());
		int length = now.stream().mapToInt(PlainSentence::length).sum();
		if (length < context.number("shortest").intValue())
			return;
		Set<PlainSentence> before = new HashSet<>(PlainSentence.of(UnitText.read(old, context).text()));
		int same = now.stream().filter(before::contains).mapToInt(PlainSentence::length).sum();
		int percent = same * 100 / length;
		if (percent >= context.number("percent").intValue())
			context.find(text, "message", record.getTerm(), text.getField() == null ? "－" : text.getField(), percent)
					.facts(NarrativeText.of(text)).feature(eINSTANCE.getNarrative_Blocks());
	}
}
