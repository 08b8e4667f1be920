package org.kaikaku.report.internal.build.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.kaikaku.core.plan.ItemLife;
import org.kaikaku.model.reformplan.LifeEvent;
import org.kaikaku.model.reformplan.LifeEventKind;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.internal.build.Build;

/** What happened to items under way, in words. */
public final class LifeWords {

	private LifeWords() {
	}

	/** Whether an item is to be listed: not one that was added only after the year reported on. */
	public static boolean isListed(ReformItem item, Build build) {
		return !build.showsResults() || ItemLife.isHeld(item, build.year()) || ended(item, build.year()).isPresent()
				|| !addedLater(item, build.year());
	}

	private static boolean addedLater(ReformItem item, FiscalYear year) {
		return item.getLifeEvents().stream().anyMatch(e -> e.getKind() == LifeEventKind.ADDED && e.getEffective() != null
				&& e.getEffective().year().compareTo(year) > 0);
	}

	/** The event by which an item left the plan or rests, up to a year; empty for one that is under way. */
	public static Optional<LifeEvent> ended(ReformItem item, FiscalYear year) {
		boolean rests = ItemLife.isSuspended(item, year);
		if (ItemLife.isHeld(item, year) && !rests) {
			return Optional.empty();
		}
		return item.getLifeEvents().stream().filter(e -> happened(e, year)).filter(e -> switch (e.getKind()) {
		case COMPLETED, DROPPED, MONITORING, MERGED, SPLIT -> true;
		case SUSPENDED -> rests;
		default -> false;
		}).reduce((first, second) -> second);
	}

	private static boolean happened(LifeEvent event, FiscalYear year) {
		return event.getEffective() == null || event.getEffective().year().compareTo(year) <= 0;
	}

	/** The events of an element up to the year of the report; in a plan book all of them. */
	public static List<LifeEvent> events(PlanElement element, Build build) {
		return element.getLifeEvents().stream().filter(e -> !build.showsResults() || happened(e, build.year())).toList();
	}

	/** An event as a line: 令和３年度　統合　→ 17 市政情報の提供（決定：令和３年２月　本部）　理由：…. */
	public static String line(LifeEvent event, Build build) {
		List<String> words = new ArrayList<>();
		if (event.getEffective() != null) {
			words.add(build.years().format(event.getEffective()));
		}
		words.add(build.label(event.getKind()));
		if (event.getFormer() != null || event.getLatter() != null) {
			words.add(build.text("change.fromTo", Objects.requireNonNullElse(event.getFormer(), ""),
					Objects.requireNonNullElse(event.getLatter(), "")));
		}
		if (!event.getFrom().isEmpty()) {
			words.add(build.text("change.from", names(event.getFrom())));
		}
		if (!event.getInto().isEmpty()) {
			words.add(build.text("change.into", names(event.getInto())));
		}
		String decided = decided(event, build);
		String line = String.join("　", words) + (decided.isEmpty() ? "" : build.text("change.decided", decided));
		return event.getReason() == null ? line : line + build.text("change.reason", event.getReason());
	}

	private static String decided(LifeEvent event, Build build) {
		List<String> words = new ArrayList<>();
		if (event.getDecidedOn() != null) {
			words.add(build.years().format(event.getDecidedOn()));
		}
		if (event.getDecidedBy() != null && event.getDecidedBy().getName() != null) {
			words.add(event.getDecidedBy().getName());
		}
		return String.join("　", words);
	}

	private static String names(List<PlanElement> elements) {
		return elements.stream().map(LifeWords::name).collect(Collectors.joining("、"));
	}

	/** Number and name of an element. */
	public static String name(PlanElement element) {
		String name = element.getName() == null ? "" : element.getName();
		return element.getNumber() == null ? name : element.getNumber() + "　" + name;
	}
}
