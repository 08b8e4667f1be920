package org.kaikaku.report.internal.build;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.core.figures.AmountRounding;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.Yen;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.build.PlanConventions;
import org.kaikaku.report.internal.build.text.Anchors;
import org.kaikaku.report.internal.build.text.Captions;
import org.kaikaku.report.text.TextConventions;

/**
 * What every part of one report needs: the plan, what was asked for, and how words and numbers are written. One object
 * serves one call of a builder and is not shared.
 */
public final class Build {

	/** The reports. */
	public enum Kind {
		/** The yearly progress report. */
		PROGRESS,
		/** The plan without results. */
		PLAN_BOOK,
		/** The short version for the council. */
		BRIEF
	}

	private final Kind kind;
	private final Plan plan;
	private final FiscalYear year;
	private final ReportOptions options;
	private final TextConventions conventions;
	private final YearFormat years;
	private final AmountRounding rounding;
	private final Texts texts;
	private final ModelLabels labels;
	private final PlanStructure structure;
	private final Anchors anchors = new Anchors();
	private final Captions captions;

	/** A build of one report of a plan. */
	public Build(Kind kind, Plan plan, ReportOptions options) {
		this.kind = kind;
		this.plan = plan;
		this.options = options;
		year = FiscalYear.of(options.fiscalYear());
		conventions = options.conventions() == null ? PlanConventions.of(plan) : options.conventions();
		years = PlanConventions.years(conventions, options.language());
		rounding = PlanConventions.rounding(conventions);
		texts = Texts.of(Build.class, options.language());
		labels = ModelLabels.of(options.language());
		structure = PlanStructure.of(plan);
		captions = new Captions(conventions, texts, anchors);
	}

	/** The plan. */
	public Plan plan() {
		return plan;
	}

	/** The plan's themes and items. */
	public PlanStructure structure() {
		return structure;
	}

	/** The year reported on; in a plan book the year whose departments are named. */
	public FiscalYear year() {
		return year;
	}

	/** What was asked for. */
	public ReportOptions options() {
		return options;
	}

	/** How years, digits and amounts are written. */
	public TextConventions conventions() {
		return conventions;
	}

	/** How years are written. */
	public YearFormat years() {
		return years;
	}

	/** How amounts come to the displayed unit. */
	public AmountRounding rounding() {
		return rounding;
	}

	/** Names that must be unique in the document. */
	public Anchors anchors() {
		return anchors;
	}

	/** The numbers of tables and figures. */
	public Captions captions() {
		return captions;
	}

	/** Whether results of the year are shown. */
	public boolean showsResults() {
		return kind != Kind.PLAN_BOOK;
	}

	/** Words of the reports. */
	public String text(String key, Object... arguments) {
		return texts.text(key, arguments);
	}

	/** The word of the metamodel for a literal, such as 歳出削減. */
	public String label(Enumerator literal) {
		EEnum type = (EEnum) ReformplanPackage.eINSTANCE.getEClassifier(literal.getClass().getSimpleName());
		return labels.of(type.getEEnumLiteralByLiteral(literal.getLiteral()));
	}

	/** The day whose names of departments hold: the last one of the year, in a plan book the day of adoption. */
	public LocalDate day() {
		if (showsResults()) {
			return year.lastDay();
		}
		if (plan.getAdoptedOn() != null) {
			return plan.getAdoptedOn().latest();
		}
		return plan.getFirstYear() == null ? year.firstDay() : plan.getFirstYear().firstDay();
	}

	/** An amount in the displayed unit as tables write it: 3,775 or ▲ 3,775. */
	public String amount(Yen yen) {
		return conventions.inTable(rounding.inUnits(yen));
	}

	/** The displayed unit: 千円. */
	public String moneyUnit() {
		return conventions.moneyUnit().written();
	}

	/** A number as running text writes it. */
	public String number(BigDecimal number) {
		return conventions.inText(number);
	}

	/** The issuing body: the name of the municipality, else of the plan. */
	public String issuer() {
		Municipality owner = PlanStructure.ancestor(plan, Municipality.class).orElse(null);
		return owner == null || owner.getName() == null ? title() : owner.getName();
	}

	/** The plan's full title; never {@code null}. */
	public String title() {
		return plan.getName() == null ? text("plan.unnamed") : plan.getName();
	}

	/** The years of the plan; the reported one alone when the plan's period is not known. */
	public List<FiscalYear> planYears() {
		List<FiscalYear> period = structure.years();
		return period.isEmpty() ? List.of(year) : period;
	}
}
