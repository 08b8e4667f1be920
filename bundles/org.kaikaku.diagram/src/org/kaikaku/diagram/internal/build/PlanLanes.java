package org.kaikaku.diagram.internal.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.kaikaku.diagram.Node;
import org.kaikaku.model.reformplan.Entry;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.reformplan.Theme;

/** The themes of a plan as lanes and what is listed in them as boxes, in the order of the plan. */
final class PlanLanes {
	private final Wording wording;
	private final int column;
	private final String prefix;
	private final boolean repeated;
	private final BiFunction<ReformItem, String, Node.Builder> box;
	private final List<Node> nodes = new ArrayList<>();
	private int place = -1;

	/**
	 * @param prefix   what the ids of boxes begin with, where a picture has several plans
	 * @param repeated whether repeated listings are shown
	 * @param box      the box of an item in a lane
	 */
	PlanLanes(Wording wording, int column, String prefix, boolean repeated, BiFunction<ReformItem, String, Node.Builder> box) {
		this.wording = wording;
		this.column = column;
		this.prefix = prefix;
		this.repeated = repeated;
		this.box = box;
	}

	/** The boxes of a plan, each lane before what is in it. */
	List<Node> of(Plan plan) {
		String open = null;
		for (Entry entry : plan.getEntries()) {
			if (entry instanceof Theme theme) {
				open = null;
				place++;
				add(theme, null);
				continue;
			}
			if (open == null) {
				open = prefix + "lane-" + entry.getId();
				nodes.add(wording.lane(open, column).build());
			}
			add(entry, open);
		}
		return nodes;
	}

	private void add(Entry entry, String parent) {
		if (entry instanceof Theme theme) {
			nodes.add(wording.theme(theme, prefix + theme.getId(), parent, column).place(place).build());
			theme.getEntries().forEach(e -> add(e, prefix + theme.getId()));
		} else if (entry instanceof ReformItem item) {
			nodes.add(box.apply(item, parent).build());
		} else if (entry instanceof RepeatedListing listing && repeated && listing.getItem() != null) {
			nodes.add(repeated(listing, parent));
		}
	}

	private Node repeated(RepeatedListing listing, String parent) {
		ReformItem item = listing.getItem();
		String number = Wording.clean(listing.getNumber() == null ? item.getNumber() : listing.getNumber());
		String name = wording.name(item.getName());
		String label = Wording.clean(listing.getLabel());
		return Node.builder(listing.getId(), Node.Kind.REPEATED).element(listing.getId()).in(parent).at(column, 0)
				.named(number, name).tag(label.isEmpty() ? wording.text("repeated") : label).state(Node.State.DASHED)
				.tooltip(wording.text("fact.repeated", Wording.numbered(Wording.clean(item.getNumber()), name))).build();
	}
}
