package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaikaku.core.calendar.JapaneseDigits;
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
import org.osgi.service.component.annotations.Component;

/** Finds texts that repeat those of the year before. */
@Component(service = Rule.class)
public final class SameAsLastYear extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public SameAsLastYear() {
		super("text.same-as-last-year", RuleCategory.TEXT, Severity.WARNING, Scope.UNIT, eINSTANCE.getReformItem());
	}

	@Override
	public List<RuleOption> options() {
		return List.of(RuleOption.number("percent", "80"), RuleOption.number("shortest", "30"));
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
		List<String> now = sentences(text);
		int length = now.stream().mapToInt(String::length).sum();
		if (length < context.number("shortest").intValue())
			return;
		Set<String> before = new HashSet<>(sentences(old));
		int same = now.stream().filter(before::contains).mapToInt(String::length).sum();
		int percent = same * 100 / length;
		if (percent >= context.number("percent").intValue())
			context.find(text, "message", record.getTerm(), text.getField() == null ? "－" : text.getField(), percent)
					.facts(NarrativeText.of(text)).feature(eINSTANCE.getNarrative_Blocks());
	}

	private static List<String> sentences(FieldText text) {
		String plain = JapaneseDigits.toHalfWidth(NarrativeText.of(text)).replaceAll("(令和|平成)|[0-9,.元\\s]", "");
		return Arrays.stream(plain.split("。")).filter(s -> !s.isBlank()).toList();
	}
}
