package org.kaikaku.model.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.kaikaku.core.figures.Ratings;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.EffectNature;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.TextField;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.Yen;

/** The record of one element for a whole year: found, and made with the first thing that is written into it. */
public final class YearRecords {
	private final PlanElement element;
	private final FiscalYear year;

	/** The record of an element for a year. */
	public YearRecords(PlanElement element, FiscalYear year) {
		this.element = element;
		this.year = year;
	}

	/** The record of the whole year; null when there is none yet. */
	public YearlyRecord record() {
		return PlanStructure.records(element, year).stream()
				.filter(r -> r.getTerm().part() == FiscalTerm.Part.YEAR && r.getUntil() == null).findFirst().orElse(null);
	}

	private YearlyRecord need() {
		YearlyRecord found = record();
		if (found != null)
			return found;
		YearlyRecord made = ReformplanFactory.eINSTANCE.createYearlyRecord();
		made.setTerm(FiscalTerm.of(year));
		ElementIds.renew(made, element);
		List<YearlyRecord> all = element.getRecords();
		int i = all.size();
		while (i > 0 && all.get(i - 1).getTerm() != null && all.get(i - 1).getTerm().compareTo(made.getTerm()) > 0)
			i--;
		all.add(i, made);
		return made;
	}

	private Command change(Runnable work) {
		return new ChangeCommand((EObject) element) {
			@Override
			protected void doExecute() {
				work.run();
			}
		};
	}

	/** The text of a field; null when nothing was written. */
	public FieldText text(TextField field) {
		YearlyRecord record = record();
		return record == null ? null
				: record.getTexts().stream().filter(t -> t.getField() == field).findFirst().orElse(null);
	}

	/** Puts a text into the record. */
	public Command addText(java.util.function.Supplier<? extends FieldText> text) {
		return change(() -> {
			YearlyRecord record = need();
			record.getNone().remove("texts");
			record.getUnknown().remove("texts");
			record.getTexts().add(text.get());
		});
	}

	/** The rating that summaries count; null when there is none. */
	public Rating rating() {
		return Ratings.main(element, year).orElse(null);
	}

	/** Gives a grade, or takes the rating away with null. A rating of the same scale is changed, its comment stays. */
	public Command rate(Grade grade) {
		return change(() -> {
			Rating now = rating();
			if (grade == null) {
				if (now != null && now.getComment() == null && now.getScore() == null)
					((YearlyRecord) now.eContainer()).getRatings().remove(now);
				else if (now != null)
					now.setGrade(null);
			} else if (now != null)
				now.setGrade(grade);
			else {
				YearlyRecord record = need();
				record.getNone().remove("ratings");
				record.getUnknown().remove("ratings");
				Rating made = ReformplanFactory.eINSTANCE.createRating();
				made.setGrade(grade);
				ElementIds.renew(made, element);
				record.getRatings().add(made);
			}
		});
	}

	/** The achieved effect of a category that stands for the year alone; null when there is none. */
	public EffectAmount effect(EffectCategory category) {
		YearlyRecord record = record();
		return record == null ? null
				: record.getEffects().stream().filter(e -> e.getCategory() == category && e.getNature() == EffectNature.ACHIEVED
						&& e.getCumulativeSince() == null).findFirst().orElse(null);
	}

	/** Sets the achieved effect of a category in exact yen; null takes it away. */
	public Command effect(EffectCategory category, Yen yen) {
		return change(() -> {
			EffectAmount now = effect(category);
			if (yen == null) {
				if (now != null)
					((YearlyRecord) now.eContainer()).getEffects().remove(now);
			} else if (now != null) {
				now.getUnknown().remove("yen");
				now.getNone().remove("yen");
				now.setYen(yen);
			} else {
				YearlyRecord record = need();
				record.getNone().remove("effects");
				record.getUnknown().remove("effects");
				EffectAmount made = ReformplanFactory.eINSTANCE.createEffectAmount();
				made.setCategory(category);
				made.setYen(yen);
				ElementIds.renew(made, element);
				record.getEffects().add(made);
			}
		});
	}
}
