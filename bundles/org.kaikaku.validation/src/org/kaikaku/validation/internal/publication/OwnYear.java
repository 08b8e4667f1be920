package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.core.calendar.YearParser;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.TextRole;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalYear;
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

/** Finds progress texts that name years but not their own. */
@Component(service = Rule.class)
public final class OwnYear extends BaseRule<YearlyRecord> {
	private static final Pattern YEAR = Pattern.compile("(?:令和|平成)(?:[0-9０-９]{1,2}|元)年度?");
	private static final Pattern BEGINS = Pattern.compile("^\\s*((?:令和|平成)(?:[0-9０-９]{1,2}|元)年度)(?:は|の|に|も|において|について|、|にお)");

	/** Created by the service registry, or for use without it. */
	public OwnYear() {
		super("publication.own-year-missing", RuleCategory.PUBLICATION, Severity.INFORMATION, Scope.DEFINITIONS,
				eINSTANCE.getYearlyRecord());
		reads(eINSTANCE.getTextField_Role());
	}

	@Override
	protected void inspect(YearlyRecord record, RuleContext context) {
		if (record.getTerm() == null || record.getUntil() != null)
			return;
		for (FieldText text : record.getTexts()) {
			if (text.getField() == null || text.getField().getRole() != TextRole.PROGRESS)
				continue;
			ReadNarrative read = UnitText.read(text, context);
			if (!read.has(TextFlags.ERA))
				continue;
			String written = read.text();
			Matcher begins = BEGINS.matcher(written);
			if (begins.find() && names(written).stream().noneMatch(record.getTerm().year()::equals)
					&& YearParser.parse(begins.group(1)).isPresent())
				context.find(text, "message", record.getTerm(), begins.group(1)).feature(eINSTANCE.getNarrative_Blocks());
		}
	}

	private static List<FiscalYear> names(String text) {
		List<FiscalYear> years = new ArrayList<>();
		for (Matcher m = YEAR.matcher(text); m.find();)
			YearParser.parse(m.group()).ifPresent(years::add);
		return years;
	}
}
