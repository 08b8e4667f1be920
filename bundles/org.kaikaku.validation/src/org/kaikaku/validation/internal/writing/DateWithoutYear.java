package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.Meeting;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.reformplan.YearlyReport;
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

/** Finds days without a year in texts that do not belong to a year. */
@Component(service = Rule.class)
public final class DateWithoutYear extends BaseRule<Narrative> {
	private static final Pattern DAY = Pattern.compile("(?<![年0-9０-９])(?<!同年)[0-9０-９]{1,2}月[0-9０-９]{1,2}日");

	/** Created by the service registry, or for use without it. */
	public DateWithoutYear() {
		super("text.date-without-year", RuleCategory.TEXT, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getNarrative());
	}

	@Override
	protected void inspect(Narrative narrative, RuleContext context) {
		ReadNarrative read = UnitText.read(narrative, context);
		if (!read.has(TextFlags.MONTH))
			return;
		for (EObject e = narrative; e != null; e = e.eContainer())
			if (e instanceof YearlyRecord || e instanceof YearlyReport || e instanceof Meeting)
				return;
		String text = read.text();
		Matcher m = DAY.matcher(text);
		if (m.find() && !text.substring(Math.max(0, m.start() - 30), m.start()).contains("年"))
			context.find(narrative, "message", m.group()).feature(eINSTANCE.getNarrative_Blocks());
	}
}
