package org.kaikaku.compare.lineage;

import java.util.List;
import java.util.Objects;

import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageKind;

/**
 * What became of elements of an older plan in a newer one.
 *
 * @param kind     what; {@link LineageKind#UNKNOWN} also when nobody recorded anything
 * @param from     elements of the older plan; empty for what is new, or whose origin is not known
 * @param to       elements of the newer plan; empty for what ended
 * @param reason   why, as recorded; may be null
 * @param recorded the record that says so; null when nobody recorded anything
 */
public record Fate(LineageKind kind, List<FateEnd> from, List<FateEnd> to, String reason, Lineage recorded) {
	public Fate {
		Objects.requireNonNull(kind);
		from = List.copyOf(from);
		to = List.copyOf(to);
	}

	/** Whether somebody recorded it. */
	public boolean isRecorded() {
		return recorded != null;
	}
}
