package org.kaikaku.compare.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.internal.lineage.Profile;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageEnd;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.report.Progress;

/**
 * Looks for likely lineages between two plans among the themes and items for which nobody recorded one. Names, texts and
 * activities, departments as reorganisations left them, and indicators are compared. Nothing is changed; whoever takes a
 * proposal records it with {@link #record}.
 */
public final class LineageProposals {
	/** Below this score nothing is proposed. */
	public static final double LEAST_SCORE = 0.5;
	/** Names at least this much alike are a new name of the same thing rather than another content. */
	private static final double RENAMED = 0.6;

	private record Pair(Profile old, Profile now, double score, List<Evidence> evidence) {
	}

	private final Texts texts;

	/** @param locale language of the evidence */
	public LineageProposals(Locale locale) {
		texts = Messages.of(locale);
	}

	/** The proposals, the likeliest first. Neither plan is changed. */
	public List<LineageProposal> propose(Plan older, Plan newer) {
		return propose(older, newer, Progress.NONE);
	}

	/**
	 * The proposals, the likeliest first. Neither plan is changed.
	 *
	 * @param progress asked whether to stop; then it ends with a {@link CancellationException}
	 */
	public List<LineageProposal> propose(Plan older, Plan newer, Progress progress) {
		Fates fates = Fates.between(older, newer);
		List<LineageProposal> proposals = new ArrayList<>(propose(fates.themes(), older, newer, progress));
		proposals.addAll(propose(fates.items(), older, newer, progress));
		proposals.sort(Comparator.comparingDouble(LineageProposal::score).reversed());
		return List.copyOf(proposals);
	}

	private List<LineageProposal> propose(List<Fate> fates, Plan older, Plan newer, Progress progress) {
		Function<Department, List<String>> names = departmentNames(older, newer);
		List<Profile> olds = open(fates, true).stream().map(e -> new Profile(e, names)).toList();
		List<Profile> news = open(fates, false).stream().map(e -> new Profile(e, names)).toList();
		List<Pair> pairs = new ArrayList<>();
		for (Profile old : olds) {
			if (progress.isCancelled())
				throw new CancellationException();
			for (Profile now : news) {
				double score = old.score(now, LEAST_SCORE);
				if (score >= LEAST_SCORE)
					pairs.add(new Pair(old, now, score, old.evidence(now, texts)));
			}
		}
		pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
		return grouped(pairs);
	}

	private static List<PlanElement> open(List<Fate> fates, boolean old) {
		return fates.stream().filter(f -> !f.isRecorded()).flatMap(f -> (old ? f.from()
				: f.to()).stream()).map(FateEnd::element).filter(Objects::nonNull).toList();
	}

	/** A department is compared by the names of what it has become by the beginning of the newer plan. */
	private static Function<Department, List<String>> departmentNames(Plan older, Plan newer) {
		LocalDate day = newer.getFirstYear() == null ? LocalDate.MAX : newer.getFirstYear().firstDay();
		return department -> {
			Municipality municipality = PlanStructure.ancestor(department, Municipality.class).orElse(null);
			List<Department> now = municipality == null ? List.of(department) : new DepartmentSuccession(municipality).on(department, day);
			return (now.isEmpty() ? List.of(department) : now).stream().map(Department::getName).filter(Objects::nonNull).toList();
		};
	}

	/**
	 * Each element goes with its best partner. An older element that is the best of several newer ones was split into them,
	 * several that have the same best became one.
	 */
	private List<LineageProposal> grouped(List<Pair> pairs) {
		Map<Profile, Pair> bestOfOld = new LinkedHashMap<>();
		Map<Profile, Pair> bestOfNew = new LinkedHashMap<>();
		for (Pair pair : pairs) {
			bestOfOld.putIfAbsent(pair.old(), pair);
			bestOfNew.putIfAbsent(pair.now(), pair);
		}
		List<LineageProposal> proposals = new ArrayList<>();
		Set<Profile> told = new HashSet<>();
		for (Pair pair : pairs) {
			if (told.contains(pair.old()) || told.contains(pair.now()) || bestOfOld.get(pair.old()) != pair || bestOfNew.get(pair.now()) != pair)
				continue;
			List<Pair> merged = bestOfOld.values().stream().filter(p -> p.now() == pair.now() && !told.contains(p.old())).toList();
			List<Pair> split = bestOfNew.values().stream().filter(p -> p.old() == pair.old() && !told.contains(p.now())).toList();
			List<Pair> all = merged.size() > 1 ? merged : split;
			proposals.add(proposal(all, merged.size() > 1 ? LineageKind.MERGED : split.size() > 1 ? LineageKind.SPLIT : kind(pair)));
			all.forEach(p -> told.addAll(List.of(p.old(), p.now())));
		}
		return proposals;
	}

	private static LineageProposal proposal(List<Pair> pairs, LineageKind kind) {
		return new LineageProposal(kind, pairs.stream().map(p -> p.old().element()).distinct().toList(),
				pairs.stream().map(p -> p.now().element()).distinct().toList(),
				pairs.stream().mapToDouble(Pair::score).min().orElse(0), pairs.stream().flatMap(p -> p.evidence().stream()).toList());
	}

	private static LineageKind kind(Pair pair) {
		if (pair.old().sameName(pair.now()))
			return sameTheme(pair) ? LineageKind.CONTINUED : LineageKind.MOVED;
		boolean alike = pair.evidence().stream().anyMatch(e -> e.kind() == Evidence.Kind.NAME && e.score() >= RENAMED);
		return alike ? LineageKind.RENAMED : LineageKind.CHANGED;
	}

	private static boolean sameTheme(Pair pair) {
		List<String> before = PlanStructure.themesAbove(pair.old().element()).stream().map(PlanElement::getName).toList();
		List<String> after = PlanStructure.themesAbove(pair.now().element()).stream().map(PlanElement::getName).toList();
		return before.equals(after);
	}

	/**
	 * Records a proposal that a person has taken, at the end of the newer plan's lineages.
	 *
	 * @param newer      the plan with the elements that the proposal leads to, or another state of it
	 * @param recordedBy who took it; may be null
	 * @return the record
	 */
	public static Lineage record(Plan newer, LineageProposal proposal, String recordedBy) {
		Lineage lineage = ReformplanFactory.eINSTANCE.createLineage();
		lineage.setKind(proposal.kind());
		lineage.setRecordedBy(recordedBy);
		Municipality file = PlanStructure.ancestor(newer, Municipality.class).orElse(null);
		proposal.from().forEach(element -> lineage.getFrom().add(end(element, file == null ? element : ForeignElements.standIn(element, file), true)));
		proposal.to().forEach(element -> lineage.getTo().add(end(element, own(newer, element), false)));
		newer.getLineages().add(lineage);
		ElementIds.assignMissing(lineage);
		return lineage;
	}

	/** The element of the plan with the id of one that may be of another state of it. */
	private static PlanElement own(Plan newer, PlanElement element) {
		if (EcoreUtil.isAncestor(newer, element))
			return element;
		for (Iterator<EObject> all = newer.eAllContents(); all.hasNext();)
			if (all.next() instanceof PlanElement here && element.getId().equals(here.getId()))
				return here;
		throw new IllegalArgumentException("not in the plan: " + element.getId());
	}

	/** What is in another file is named too, so that the record can be read without it. */
	private static LineageEnd end(PlanElement element, PlanElement referred, boolean named) {
		LineageEnd end = ReformplanFactory.eINSTANCE.createLineageEnd();
		end.setElement(referred);
		if (named) {
			end.setNumber(element.getNumber());
			end.setName(element.getName());
		}
		return end;
	}
}
