package org.kaikaku.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.compare.internal.lineage.Likeness;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.compare.internal.text.Years;
import org.kaikaku.compare.lineage.Fate;
import org.kaikaku.compare.lineage.Fates;
import org.kaikaku.compare.lineage.LineageProposal;
import org.kaikaku.compare.lineage.LineageProposals;
import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.PlanLink;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.Progress;

/** Compares plans with a set of comparators. Has no state besides them; may be used from several threads. */
public final class Comparisons {
	/** Themes of two cities whose names are at least this much alike are set side by side. */
	private static final double SAME_THEME = 0.5;

	private final List<PlanComparator> comparators;
	private final Locale language;
	private final Progress progress;

	/**
	 * @param comparators in any order; they are used in their own
	 * @param language    language of the words they add
	 */
	public Comparisons(List<PlanComparator> comparators, Locale language) {
		this(comparators, language, Progress.NONE);
	}

	/**
	 * @param progress told before each comparator, and asked whether to stop; then comparisons end with a {@link CancellationException}
	 */
	public Comparisons(List<PlanComparator> comparators, Locale language, Progress progress) {
		this.progress = Objects.requireNonNull(progress);
		this.comparators = comparators.stream().sorted(Comparator.comparingInt(PlanComparator::order).thenComparing(PlanComparator::id)).toList();
		this.language = Objects.requireNonNull(language);
	}

	/**
	 * Compares two plans as what they are to each other: two states of one plan when they have one id, plans in a row when
	 * their municipality is the same or one names the other, else plans of two cities.
	 */
	public Comparison between(Plan left, Plan right) {
		return switch (modeOf(left, right)) {
		case DRAFTS -> drafts(left, right);
		case PLANS -> plans(left, right);
		default -> cities(left, right);
		};
	}

	/** What two plans are to each other; never years. */
	public ComparisonMode modeOf(Plan left, Plan right) {
		if (left.getId().equals(right.getId()))
			return ComparisonMode.DRAFTS;
		return sameCity(left, right) || follows(left, right) ? ComparisonMode.PLANS : ComparisonMode.CITIES;
	}

	private static boolean sameCity(Plan left, Plan right) {
		Municipality a = PlanStructure.ancestor(left, Municipality.class).orElse(null);
		Municipality b = PlanStructure.ancestor(right, Municipality.class).orElse(null);
		if (a == null || b == null)
			return false;
		return a.getCode() != null && b.getCode() != null ? a.getCode().equals(b.getCode()) : a.getName() != null
				&& a.getName().equals(b.getName());
	}

	private static boolean follows(Plan older, Plan newer) {
		for (PlanLink link : newer.getLinks())
			if (older.getId().equals(Elements.idOf((EObject) link.eGet(ReformplanPackage.eINSTANCE.getPlanLink_Plan(), false))))
				return true;
		return Fates.between(older, newer).items().stream().anyMatch(f -> f.isRecorded() && f.from().stream().anyMatch(e -> e.element() != null));
	}

	/** Two plans of one municipality, along the lineage recorded in the newer one. */
	public Comparison plans(Plan older, Plan newer) {
		Fates fates = Fates.between(older, newer);
		List<Match> matches = new ArrayList<>();
		for (List<Fate> all : List.of(fates.themes(), fates.items()))
			all.forEach(fate -> matches.addAll(matches(fate)));
		ComparisonPair pair = new ComparisonPair(ComparisonMode.PLANS, side(older), side(newer), matches);
		return compare(pair, fates, new LineageProposals(language).propose(older, newer, progress));
	}

	/** Of elements about which nothing is known but that they belong to the plans each stands for itself. */
	private static List<Match> matches(Fate fate) {
		if (fate.kind() != LineageKind.UNKNOWN || fate.from().size() + fate.to().size() <= 1)
			return List.of(Match.of(fate));
		List<Match> single = new ArrayList<>();
		fate.from().stream().filter(end -> end.element() != null).forEach(end -> single.add(new Match(List.of(end), List.of(), fate)));
		fate.to().forEach(end -> single.add(new Match(List.of(), List.of(end), fate)));
		return single;
	}

	/** Two years of one plan. */
	public Comparison years(Plan plan, FiscalYear earlier, FiscalYear later) {
		YearFormat format = Years.of(language);
		List<Match> matches = elements(plan).stream().map(e -> Match.of(e, e)).toList();
		return compare(new ComparisonPair(ComparisonMode.YEARS, new ComparisonSide(plan, earlier, format.format(earlier)),
				new ComparisonSide(plan, later, format.format(later)), matches), null, List.of());
	}

	/** Two states of one plan. */
	public Comparison drafts(Plan before, Plan after) {
		Map<String, PlanElement> olds = new HashMap<>();
		elements(before).forEach(e -> olds.put(e.getId(), e));
		List<Match> matches = new ArrayList<>();
		Set<String> told = new HashSet<>();
		for (PlanElement element : elements(after)) {
			matches.add(Match.of(olds.get(element.getId()), element));
			told.add(element.getId());
		}
		elements(before).stream().filter(e -> !told.contains(e.getId())).forEach(e -> matches.add(Match.of(e, null)));
		String earlier = Messages.of(language).text("compare.draftBefore", title(before));
		String later = Messages.of(language).text("compare.draftAfter", title(after));
		return compare(new ComparisonPair(ComparisonMode.DRAFTS, new ComparisonSide(before, null, earlier), new ComparisonSide(after,
				null, later), matches), null,
				List.of());
	}

	/** Plans of two cities; themes with like names side by side, then those that one city alone has. Items are not matched. */
	public Comparison cities(Plan left, Plan right) {
		List<Match> matches = new ArrayList<>();
		Set<PlanElement> open = new LinkedHashSet<>(PlanStructure.of(right).themes());
		for (PlanElement theme : PlanStructure.of(left).themes()) {
			Likeness name = Likeness.of(theme.getName());
			PlanElement best = open.stream().max(Comparator.comparingDouble(t -> name.to(Likeness.of(t.getName())))).orElse(null);
			if (best != null && name.to(Likeness.of(best.getName())) >= SAME_THEME)
				open.remove(best);
			else
				best = null;
			matches.add(Match.of(theme, best));
		}
		open.forEach(theme -> matches.add(Match.of(null, theme)));
		PlanStructure.of(left).items().forEach(item -> matches.add(Match.of(item, null)));
		PlanStructure.of(right).items().forEach(item -> matches.add(Match.of(null, item)));
		return compare(new ComparisonPair(ComparisonMode.CITIES, side(left), side(right), matches), null, List.of());
	}

	private static List<PlanElement> elements(Plan plan) {
		PlanStructure structure = PlanStructure.of(plan);
		List<PlanElement> all = new ArrayList<>(structure.themes());
		all.addAll(structure.items());
		return all;
	}

	private static ComparisonSide side(Plan plan) {
		return new ComparisonSide(plan, null, title(plan));
	}

	private static String title(Plan plan) {
		return plan.getName() == null ? plan.getId() : plan.getName();
	}

	private Comparison compare(ComparisonPair pair, Fates fates, List<LineageProposal> proposals) {
		List<ComparisonPart> parts = new ArrayList<>();
		for (PlanComparator comparator : comparators) {
			if (progress.isCancelled())
				throw new CancellationException();
			progress.worked(parts.size(), comparators.size());
			parts.add(comparator.compare(pair, language));
		}
		return new Comparison(pair, fates, proposals, parts);
	}
}
