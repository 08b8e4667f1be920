package org.kaikaku.cli.internal;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.cli.Options;
import org.kaikaku.model.reformplan.EraStyle;
import org.kaikaku.model.reformplan.DigitStyle;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.build.PlanConventions;
import org.kaikaku.report.text.TextConventions;

/** The options by which a user departs from the conventions of the plan for one report. */
final class ReportSettings {
	private static final Map<String, EraStyle> ERAS = new LinkedHashMap<>();
	private static final Map<String, DigitStyle> DIGITS = new LinkedHashMap<>();
	private static final Map<String, TextConventions.NegativeSign> NEGATIVES = new LinkedHashMap<>();
	private static final Map<String, TextConventions.MoneyUnit> UNITS = new LinkedHashMap<>();
	private static final Map<String, RoundingMode> ROUNDINGS = new LinkedHashMap<>();
	private static final Map<String, ReportOptions.ItemOrder> ORDERS = new LinkedHashMap<>();

	static {
		ERAS.put("era", EraStyle.ERA);
		ERAS.put("era+gregorian", EraStyle.ERA_WITH_GREGORIAN);
		ERAS.put("gregorian", EraStyle.GREGORIAN);
		ERAS.put("gregorian+era", EraStyle.GREGORIAN_WITH_ERA);
		DIGITS.put("single-full", DigitStyle.SINGLE_FULL_WIDTH);
		DIGITS.put("half", DigitStyle.HALF_WIDTH);
		DIGITS.put("full", DigitStyle.FULL_WIDTH);
		NEGATIVES.put("▲", TextConventions.NegativeSign.BLACK_TRIANGLE);
		NEGATIVES.put("△", TextConventions.NegativeSign.WHITE_TRIANGLE);
		NEGATIVES.put("-", TextConventions.NegativeSign.MINUS);
		UNITS.put("yen", TextConventions.MoneyUnit.YEN);
		UNITS.put("thousand", TextConventions.MoneyUnit.THOUSAND_YEN);
		UNITS.put("million", TextConventions.MoneyUnit.MILLION_YEN);
		ROUNDINGS.put("half-up", RoundingMode.HALF_UP);
		ROUNDINGS.put("down", RoundingMode.DOWN);
		ROUNDINGS.put("up", RoundingMode.UP);
		ROUNDINGS.put("half-even", RoundingMode.HALF_EVEN);
		ORDERS.put("plan", ReportOptions.ItemOrder.PLAN);
		ORDERS.put("rating", ReportOptions.ItemOrder.RATING);
		ORDERS.put("department", ReportOptions.ItemOrder.DEPARTMENT);
	}

	private final Invocation invocation;

	ReportSettings(Invocation invocation) {
		this.invocation = invocation;
	}

	/** Adds the options. */
	static void addTo(Options options) {
		for (String name : List.of("era", "digits", "negative", "unit", "rounding", "order", "items", "template", "body-font", "heading-font"))
			options.addOption(CommonOptions.withValue(name));
		options.addOption(CommonOptions.flag("footnotes")).addOption(CommonOptions.flag("accepted-findings")).addOption(CommonOptions.flag("charts"))
				.addOption(CommonOptions.flag("opinions")).addOption(CommonOptions.flag("pictures"))
				.addOption(CommonOptions.reportLanguage());
	}

	/** What the report is to contain. */
	ReportOptions content(Plan plan, FiscalYear year) throws CommandFailure {
		TextConventions own = PlanConventions.of(plan);
		TextConventions wanted = own.withEraStyle(choice("era", ERAS, own.eraStyle()))
				.withDigitStyle(choice("digits", DIGITS, own.digitStyle())).withNegativeSign(choice("negative", NEGATIVES, own.negativeSign()))
				.withMoney(choice("unit", UNITS, own.moneyUnit()), choice("rounding", ROUNDINGS, own.rounding()));
		ReportOptions options = ReportOptions.of(year.value()).withLanguage(invocation.reportLanguage()).withItems(items(plan))
				.withOrder(choice("order", ORDERS, ReportOptions.ItemOrder.PLAN)).withConventions(wanted);
		return options.withAppendices(appendices());
	}

	private Set<ReportOptions.Appendix> appendices() {
		Set<ReportOptions.Appendix> wanted = EnumSet.noneOf(ReportOptions.Appendix.class);
		if (invocation.has("accepted-findings"))
			wanted.add(ReportOptions.Appendix.ACCEPTED_FINDINGS);
		if (invocation.has("charts"))
			wanted.add(ReportOptions.Appendix.CHARTS);
		if (invocation.has("opinions"))
			wanted.add(ReportOptions.Appendix.OPINIONS);
		if (invocation.has("pictures"))
			wanted.add(ReportOptions.Appendix.PICTURES);
		return wanted;
	}

	/** How it is to be written. */
	ExportOptions form() throws CommandFailure {
		ExportOptions options = ExportOptions.defaults(invocation.locale());
		Optional<Path> template = invocation.fileOption("template");
		if (template.isPresent())
			options = options.withTemplate(template.get());
		options = options.withFonts(invocation.option("body-font").orElse(null), invocation.option("heading-font").orElse(null));
		return invocation.has("footnotes") ? options.withNotes(ExportOptions.NotePlacement.FOOTNOTES) : options;
	}

	private <T> T choice(String option, Map<String, T> choices, T otherwise) throws CommandFailure {
		if (!invocation.has(option))
			return otherwise;
		return choices.get(invocation.choice(option, null, List.copyOf(choices.keySet())));
	}

	/** Items are named by id or by the number printed before them. */
	private Set<String> items(Plan plan) throws CommandFailure {
		String given = invocation.option("items").orElse("");
		if (given.isEmpty())
			return Set.of();
		List<ReformItem> all = PlanStructure.of(plan).items();
		Set<String> ids = new LinkedHashSet<>();
		for (String name : given.split(","))
			ids.add(all.stream().filter(i -> name.equals(i.getId()) || name.equals(i.getNumber())).findFirst()
					.orElseThrow(() -> invocation.failure("item.unknown", name, plan.getName())).getId());
		return ids;
	}
}
