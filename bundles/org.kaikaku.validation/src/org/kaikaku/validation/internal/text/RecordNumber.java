package org.kaikaku.validation.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.validation.RuleContext;

/**
 * A number in the texts of a yearly record.
 *
 * @param mention the number
 * @param written as it stands there, with its unit
 */
public record RecordNumber(NumberMention mention, String written) {
	/** All numbers in the texts of a record, dates and years included. */
	public static List<RecordNumber> of(YearlyRecord record, RuleContext context) {
		List<RecordNumber> all = new ArrayList<>();
		for (FieldText field : record.getTexts()) {
			ReadNarrative read = UnitText.read(field, context);
			for (NumberMention mention : read.numbers())
				all.add(new RecordNumber(mention, mention.in(read.text())));
		}
		return all;
	}
}
