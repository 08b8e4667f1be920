package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.calendar.YearParser;
import org.kaikaku.model.reformplan.Block;
import org.kaikaku.model.reformplan.ComputedBlock;
import org.kaikaku.model.reformplan.FundedProjects;
import org.kaikaku.model.reformplan.Section;
import org.kaikaku.model.reformplan.TextTable;
import org.kaikaku.model.reformplan.YearlyReport;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds headings and captions of a yearly report that name another year. */
@Component(service = Rule.class)
public final class ReportYear extends BaseRule<YearlyReport> {
	private static final Pattern YEAR = Pattern.compile("(?:令和|平成|昭和)(?:[0-9０-９]{1,2}|元)年度|[0-9０-９]{4}年度");

	/** Created by the service registry, or for use without it. */
	public ReportYear() {
		super("publication.report-year", RuleCategory.PUBLICATION, Severity.WARNING, Scope.UNIT, eINSTANCE.getYearlyReport());
	}

	@Override
	protected void inspect(YearlyReport report, RuleContext context) {
		if (report.getYear() == null)
			return;
		look(report, eINSTANCE.getYearlyReport_Title(), report.getTitle(), report.getYear(), context);
		report.getSections().forEach(s -> look(s, report.getYear(), context));
		for (FundedProjects projects : report.getFundedProjects()) {
			look(projects, eINSTANCE.getFundedProjects_EffectTitle(), projects.getEffectTitle(), report.getYear(), context);
			if (projects.getYear() != null)
				look(projects, eINSTANCE.getFundedProjects_Title(), projects.getTitle(), projects.getYear(), context);
		}
	}

	private static void look(Section section, FiscalYear year, RuleContext context) {
		look(section, eINSTANCE.getSection_Title(), section.getTitle(), year, context);
		for (Block block : section.getBlocks())
			if (block instanceof ComputedBlock computed)
				look(computed, eINSTANCE.getComputedBlock_Caption(), computed.getCaption(), year, context);
			else if (block instanceof TextTable table)
				look(table, eINSTANCE.getTextTable_Caption(), table.getCaption(), year, context);
		section.getSections().forEach(s -> look(s, year, context));
	}

	private static void look(EObject element, EAttribute feature, String text, FiscalYear year, RuleContext context) {
		if (text == null)
			return;
		for (Matcher m = YEAR.matcher(text); m.find();)
			if (YearParser.parse(m.group()).filter(y -> !y.equals(year)).isPresent())
				context.find(element, "message", m.group(), year).feature(feature);
	}
}
