package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.core.calendar.YearParser;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.TextRole;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.ReadNarrative;
import org.kaikaku.validation.internal.text.TextFlags;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds progress texts that speak of a year well after their own. */
@Component(service = Rule.class)
public final class YearAhead extends BaseRule<YearlyRecord> {
	private static final Pattern YEAR = Pattern.compile("(?:令和|平成)(?:[0-9０-９]{1,2}|元)年度(?!まで|末|を目標|を目途|以降)");

	/** Created by the service registry, or for use without it. */
	public YearAhead() {
		super("publication.year-ahead", RuleCategory.PUBLICATION, Severity.INFORMATION, Scope.DEFINITIONS,
				eINSTANCE.getYearlyRecord());
		reads(eINSTANCE.getTextField_Role());
	}

	@Override
	protected void inspect(YearlyRecord record, RuleContext context) {
		if (record.getTerm() == null)
			return;
		for (FieldText text : record.getTexts()) {
			if (text.getField() == null || text.getField().getRole() != TextRole.PROGRESS && text.getField().getRole() != TextRole.RESULT)
				continue;
			ReadNarrative read = UnitText.read(text, context);
			String written = read.has(TextFlags.ERA) ? read.text() : "";
			for (Matcher m = YEAR.matcher(written); m.find();)
				if (YearParser.parse(m.group()).filter(y -> y.compareTo(record.getTerm().year().plus(1)) > 0).isPresent())
					context.find(text, "message", record.getTerm(), m.group()).feature(eINSTANCE.getNarrative_Blocks());
		}
	}
}
