package org.kaikaku.compare.next;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.kaikaku.model.reformplan.LineageKind;

/**
 * What a person decides about items of the present plan.
 *
 * @param kind   what becomes of them: CONTINUED, RENAMED, CHANGED, MERGED, SPLIT, COMPLETED, DROPPED or MONITORING
 * @param items  ids of the items: several for MERGED, else one
 * @param names  names of the new items: several for SPLIT; may be empty for CONTINUED and CHANGED, which keep the name; empty for
 *               what ends
 * @param reason why; may be null for what goes on, never for what ends
 */
public record ItemChoice(LineageKind kind, List<String> items, List<String> names, String reason) {
	private static final Set<LineageKind> ENDS = Set.of(LineageKind.COMPLETED, LineageKind.DROPPED, LineageKind.MONITORING);

	/** @throws IllegalArgumentException if numbers of items or names do not fit the kind, or an end has no reason */
	public ItemChoice {
		Objects.requireNonNull(kind);
		items = List.copyOf(items);
		names = List.copyOf(names);
		boolean fits = switch (kind) {
		case CONTINUED, CHANGED -> items.size() == 1 && names.size() <= 1;
		case RENAMED -> items.size() == 1 && names.size() == 1;
		case MERGED -> items.size() > 1 && names.size() == 1;
		case SPLIT -> items.size() == 1 && names.size() > 1;
		case COMPLETED, DROPPED, MONITORING -> items.size() == 1 && names.isEmpty() && reason != null && !reason.isBlank();
		case MOVED, NEW, UNKNOWN -> false;
		};
		if (!fits)
			throw new IllegalArgumentException(kind + " of " + items + " to " + names + ", reason: " + reason);
	}

	/** The item goes on as it is. */
	public static ItemChoice keep(String item) {
		return new ItemChoice(LineageKind.CONTINUED, List.of(item), List.of(), null);
	}

	/** The item goes on with another content, and with another name unless it is null. */
	public static ItemChoice change(String item, String name, String reason) {
		return new ItemChoice(LineageKind.CHANGED, List.of(item), name == null ? List.of() : List.of(name), reason);
	}

	/** Several items become one, at the place of the first. */
	public static ItemChoice merge(List<String> items, String name, String reason) {
		return new ItemChoice(LineageKind.MERGED, items, List.of(name), reason);
	}

	/** One item becomes several, at its place. */
	public static ItemChoice split(String item, List<String> names, String reason) {
		return new ItemChoice(LineageKind.SPLIT, List.of(item), names, reason);
	}

	/** The item ends: COMPLETED, DROPPED or MONITORING. */
	public static ItemChoice end(String item, LineageKind kind, String reason) {
		return new ItemChoice(kind, List.of(item), List.of(), reason);
	}

	/** Whether nothing of it is in the next plan. */
	public boolean isEnd() {
		return ENDS.contains(kind);
	}
}
