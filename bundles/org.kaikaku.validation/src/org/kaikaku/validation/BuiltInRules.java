package org.kaikaku.validation;

import java.util.List;

import org.kaikaku.validation.internal.arithmetic.ChangeFromPrevious;
import org.kaikaku.validation.internal.arithmetic.CumulativeFalls;
import org.kaikaku.validation.internal.arithmetic.Deduction;
import org.kaikaku.validation.internal.arithmetic.EffectMagnitude;
import org.kaikaku.validation.internal.arithmetic.EffectSign;
import org.kaikaku.validation.internal.arithmetic.EffectTwice;
import org.kaikaku.validation.internal.arithmetic.Magnitude;
import org.kaikaku.validation.internal.arithmetic.PartsSum;
import org.kaikaku.validation.internal.arithmetic.RoundedSum;
import org.kaikaku.validation.internal.arithmetic.RoundedTo;
import org.kaikaku.validation.internal.arithmetic.RunningTotal;
import org.kaikaku.validation.internal.arithmetic.TableSum;
import org.kaikaku.validation.internal.arithmetic.TextBreakdown;
import org.kaikaku.validation.internal.arithmetic.TextDifference;
import org.kaikaku.validation.internal.arithmetic.TextPercent;
import org.kaikaku.validation.internal.arithmetic.TextSum;
import org.kaikaku.validation.internal.arithmetic.Weights;
import org.kaikaku.validation.internal.calendar.ActualNotYet;
import org.kaikaku.validation.internal.calendar.AdoptedLate;
import org.kaikaku.validation.internal.calendar.DuplicateRecord;
import org.kaikaku.validation.internal.calendar.DuplicateValue;
import org.kaikaku.validation.internal.calendar.EndsBeforeStart;
import org.kaikaku.validation.internal.calendar.ImpossibleEra;
import org.kaikaku.validation.internal.calendar.OutsidePeriod;
import org.kaikaku.validation.internal.calendar.PeriodChangeRule;
import org.kaikaku.validation.internal.calendar.PeriodInText;
import org.kaikaku.validation.internal.calendar.RatedTooEarly;
import org.kaikaku.validation.internal.calendar.ReportTooEarly;
import org.kaikaku.validation.internal.calendar.StepOrder;
import org.kaikaku.validation.internal.calendar.TermGrain;
import org.kaikaku.validation.internal.calendar.YearInTitle;
import org.kaikaku.validation.internal.departments.Abolished;
import org.kaikaku.validation.internal.departments.AssignedTwice;
import org.kaikaku.validation.internal.departments.ChangeShape;
import org.kaikaku.validation.internal.departments.DateMismatch;
import org.kaikaku.validation.internal.departments.DuplicateDepartment;
import org.kaikaku.validation.internal.departments.LeadTwice;
import org.kaikaku.validation.internal.departments.NoSuccessor;
import org.kaikaku.validation.internal.departments.Nobody;
import org.kaikaku.validation.internal.departments.NotYet;
import org.kaikaku.validation.internal.departments.OpenWithoutLead;
import org.kaikaku.validation.internal.departments.Undated;
import org.kaikaku.validation.internal.departments.UnknownInText;
import org.kaikaku.validation.internal.indicators.ActualWithoutTarget;
import org.kaikaku.validation.internal.indicators.ChangeWithoutReason;
import org.kaikaku.validation.internal.indicators.CumulativeName;
import org.kaikaku.validation.internal.indicators.FinalTargetExceeded;
import org.kaikaku.validation.internal.indicators.FlatTargets;
import org.kaikaku.validation.internal.indicators.KindMismatch;
import org.kaikaku.validation.internal.indicators.LongTermWithoutPath;
import org.kaikaku.validation.internal.indicators.Missed;
import org.kaikaku.validation.internal.indicators.MissedButBest;
import org.kaikaku.validation.internal.indicators.MissingUnit;
import org.kaikaku.validation.internal.indicators.MixedPrecision;
import org.kaikaku.validation.internal.indicators.OutOfStep;
import org.kaikaku.validation.internal.indicators.PercentOver100;
import org.kaikaku.validation.internal.indicators.Range;
import org.kaikaku.validation.internal.indicators.ReachedButLower;
import org.kaikaku.validation.internal.indicators.StillPreliminary;
import org.kaikaku.validation.internal.indicators.TargetFalls;
import org.kaikaku.validation.internal.indicators.TargetLowered;
import org.kaikaku.validation.internal.indicators.TargetReachedBefore;
import org.kaikaku.validation.internal.indicators.TargetWithoutActual;
import org.kaikaku.validation.internal.indicators.UnitChanged;
import org.kaikaku.validation.internal.indicators.WrittenDiffers;
import org.kaikaku.validation.internal.lineage.ContinuedInOtherUnit;
import org.kaikaku.validation.internal.lineage.EndedWithoutReason;
import org.kaikaku.validation.internal.lineage.LineageNameDiffers;
import org.kaikaku.validation.internal.lineage.LineageShape;
import org.kaikaku.validation.internal.lineage.MergedInto;
import org.kaikaku.validation.internal.lineage.PeriodGap;
import org.kaikaku.validation.internal.lineage.WithoutFate;
import org.kaikaku.validation.internal.lineage.WithoutOrigin;
import org.kaikaku.validation.internal.publication.AlternativeText;
import org.kaikaku.validation.internal.publication.AmountInText;
import org.kaikaku.validation.internal.publication.ChangeInText;
import org.kaikaku.validation.internal.publication.EffectsUnstated;
import org.kaikaku.validation.internal.publication.FundedEffect;
import org.kaikaku.validation.internal.publication.IndicatorInText;
import org.kaikaku.validation.internal.publication.ItemCount;
import org.kaikaku.validation.internal.publication.MissingRecord;
import org.kaikaku.validation.internal.publication.OwnYear;
import org.kaikaku.validation.internal.publication.QuotedName;
import org.kaikaku.validation.internal.publication.ReportAmounts;
import org.kaikaku.validation.internal.publication.ReportCounts;
import org.kaikaku.validation.internal.publication.ReportYear;
import org.kaikaku.validation.internal.publication.SectionTitle;
import org.kaikaku.validation.internal.publication.TableHeader;
import org.kaikaku.validation.internal.publication.TermDiffers;
import org.kaikaku.validation.internal.publication.YearAhead;
import org.kaikaku.validation.internal.ratings.AssessorsDiffer;
import org.kaikaku.validation.internal.ratings.BehindWithoutNextStep;
import org.kaikaku.validation.internal.ratings.BestButAllMissed;
import org.kaikaku.validation.internal.ratings.DuplicateRating;
import org.kaikaku.validation.internal.ratings.DuplicateSymbol;
import org.kaikaku.validation.internal.ratings.GradeMeaning;
import org.kaikaku.validation.internal.ratings.OutsideScale;
import org.kaikaku.validation.internal.ratings.RatedNotDue;
import org.kaikaku.validation.internal.ratings.RatingMissing;
import org.kaikaku.validation.internal.ratings.ScaleBounds;
import org.kaikaku.validation.internal.ratings.Threshold;
import org.kaikaku.validation.internal.ratings.WorstButAllReached;
import org.kaikaku.validation.internal.structure.DuplicateName;
import org.kaikaku.validation.internal.structure.DuplicateNumber;
import org.kaikaku.validation.internal.structure.EmptyText;
import org.kaikaku.validation.internal.structure.EmptyTheme;
import org.kaikaku.validation.internal.structure.LevelOrder;
import org.kaikaku.validation.internal.structure.MissingDepartment;
import org.kaikaku.validation.internal.structure.MissingIndicator;
import org.kaikaku.validation.internal.structure.MissingName;
import org.kaikaku.validation.internal.structure.MissingNarrative;
import org.kaikaku.validation.internal.structure.MissingPeriod;
import org.kaikaku.validation.internal.structure.MissingReference;
import org.kaikaku.validation.internal.structure.MissingTarget;
import org.kaikaku.validation.internal.structure.MissingTargetYear;
import org.kaikaku.validation.internal.structure.NumberGap;
import org.kaikaku.validation.internal.structure.OpenOpinion;
import org.kaikaku.validation.internal.structure.ProfileSetting;
import org.kaikaku.validation.internal.structure.RepeatedListingRule;
import org.kaikaku.validation.internal.structure.RequiredField;
import org.kaikaku.validation.internal.structure.ScaleMissing;
import org.kaikaku.validation.internal.structure.StatedButSet;
import org.kaikaku.validation.internal.structure.StatedFeature;
import org.kaikaku.validation.internal.structure.UnknownAndNone;
import org.kaikaku.validation.internal.structure.UnresolvedConflict;
import org.kaikaku.validation.internal.writing.BracketWidth;
import org.kaikaku.validation.internal.writing.Brackets;
import org.kaikaku.validation.internal.writing.DateWithoutYear;
import org.kaikaku.validation.internal.writing.DigitWidth;
import org.kaikaku.validation.internal.writing.Doubled;
import org.kaikaku.validation.internal.writing.DuplicateMark;
import org.kaikaku.validation.internal.writing.LatinWidth;
import org.kaikaku.validation.internal.writing.ListFullStop;
import org.kaikaku.validation.internal.writing.MachineDependent;
import org.kaikaku.validation.internal.writing.MissingFullStop;
import org.kaikaku.validation.internal.writing.MixedNegativeMark;
import org.kaikaku.validation.internal.writing.MixedPunctuation;
import org.kaikaku.validation.internal.writing.RareKanji;
import org.kaikaku.validation.internal.writing.SameAsLastYear;
import org.kaikaku.validation.internal.writing.UnresolvedMark;
import org.kaikaku.validation.internal.writing.UnusedNote;

/** The rules that come with the product, for use without OSGi; under OSGi each is a service of its own. */
public final class BuiltInRules {
	private BuiltInRules() {
	}

	/** New instances of all of them. */
	public static List<Rule> all() {
		return List.of(
				new MissingDepartment(), new MissingIndicator(), new MissingTarget(), new MissingTargetYear(),
				new MissingNarrative(), new RequiredField(), new EmptyText(), new NumberGap(), new DuplicateNumber(),
				new DuplicateName(), new EmptyTheme(), new MissingName(), new StatedButSet(), new StatedFeature(),
				new UnknownAndNone(), new MissingPeriod(), new RepeatedListingRule(), new LevelOrder(), new ProfileSetting(),
				new UnresolvedConflict(), new OpenOpinion(), new MissingReference(), new ScaleMissing(),
				new EndsBeforeStart(), new OutsidePeriod(), new AdoptedLate(), new ImpossibleEra(), new ReportTooEarly(),
				new RatedTooEarly(), new DuplicateRecord(), new DuplicateValue(), new StepOrder(), new PeriodChangeRule(),
				new PeriodInText(), new YearInTitle(), new TermGrain(), new ActualNotYet(),
				new PartsSum(), new RoundedTo(), new RoundedSum(), new EffectSign(), new EffectTwice(), new Deduction(),
				new ChangeFromPrevious(), new RunningTotal(), new CumulativeFalls(), new Magnitude(), new EffectMagnitude(),
				new Weights(), new TableSum(), new TextSum(), new TextBreakdown(), new TextDifference(), new TextPercent(),
				new MissedButBest(), new Missed(), new ReachedButLower(), new TargetLowered(), new TargetReachedBefore(),
				new FinalTargetExceeded(), new ChangeWithoutReason(), new FlatTargets(), new OutOfStep(), new TargetFalls(),
				new UnitChanged(), new WrittenDiffers(), new ActualWithoutTarget(), new TargetWithoutActual(),
				new PercentOver100(), new LongTermWithoutPath(), new MissingUnit(), new KindMismatch(), new Range(),
				new CumulativeName(), new MixedPrecision(), new StillPreliminary(),
				new RatingMissing(), new OutsideScale(), new AssessorsDiffer(), new BestButAllMissed(), new WorstButAllReached(),
				new DuplicateRating(), new RatedNotDue(), new GradeMeaning(), new DuplicateSymbol(), new BehindWithoutNextStep(),
				new Threshold(), new ScaleBounds(),
				new Nobody(), new Abolished(), new NotYet(), new OpenWithoutLead(), new NoSuccessor(), new DateMismatch(),
				new ChangeShape(), new DuplicateDepartment(), new AssignedTwice(), new UnknownInText(), new LeadTwice(),
				new Undated(),
				new WithoutFate(), new EndedWithoutReason(), new ContinuedInOtherUnit(), new WithoutOrigin(), new LineageShape(),
				new LineageNameDiffers(), new PeriodGap(), new MergedInto(),
				new SameAsLastYear(), new UnresolvedMark(), new UnusedNote(), new DuplicateMark(), new MixedNegativeMark(),
				new DigitWidth(), new MixedPunctuation(), new MachineDependent(), new RareKanji(), new ListFullStop(),
				new MissingFullStop(), new DateWithoutYear(), new Brackets(), new BracketWidth(), new Doubled(), new LatinWidth(),
				new MissingRecord(), new EffectsUnstated(), new IndicatorInText(), new AmountInText(), new ChangeInText(),
				new ReportAmounts(), new ReportCounts(), new ItemCount(), new FundedEffect(), new ReportYear(), new SectionTitle(),
				new QuotedName(), new TermDiffers(), new YearAhead(), new OwnYear(), new AlternativeText(), new TableHeader());
	}
}
