package org.kaikaku.compare.merge;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.internal.merge.MergeRun;
import org.kaikaku.compare.internal.merge.ResultBuilder;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformplanFactory;

/**
 * Merges what two sides made of one file. Elements are matched by id; changes of both sides that do not meet are all taken.
 * Where they meet nothing is guessed and nothing is lost: a value, an order or a place that both changed stays as it was
 * before both, what one side deleted and the other changed or refers to stays in the file, and a {@code MergeConflict} with
 * the values of both is put beside it. The outcome is the same when the sides are swapped, but for their names.
 *
 * <p>New elements that both sides added for the same thing under ids of their own are brought together: the record or value
 * of the same term, the text of the same field, the rating by the same assessor, the effect of the same category, or two with
 * all values the same. Paragraphs are elements, so two people can change different paragraphs of one text.
 *
 * <p>Has no state and may be used by several threads at once.
 */
public final class ThreeWayMerge {
	private final SideNames names;
	private final Locale locale;

	/** @param locale language of the descriptions in conflicts */
	public ThreeWayMerge(SideNames names, Locale locale) {
		this.names = Objects.requireNonNull(names);
		this.locale = Objects.requireNonNull(locale);
	}

	/** With the usual names of the sides. */
	public ThreeWayMerge(Locale locale) {
		this(SideNames.usual(locale), locale);
	}

	/**
	 * Merges. The models given are not changed.
	 *
	 * @param base   the state that both sides began with; null when they began with nothing
	 * @param ours   one side
	 * @param theirs the other side
	 * @throws IllegalArgumentException if an element has no id, or two of one model share one
	 */
	public MergeResult merge(Municipality base, Municipality ours, Municipality theirs) {
		Municipality before = base != null ? base : nothing(ours, theirs);
		return new ResultBuilder(new MergeRun(before, ours, theirs), names, locale).build();
	}

	private static Municipality nothing(Municipality ours, Municipality theirs) {
		Municipality nothing = ReformplanFactory.eINSTANCE.createMunicipality();
		nothing.setId(ours.getId().compareTo(theirs.getId()) <= 0 ? ours.getId() : theirs.getId());
		nothing.setFormatVersion(Math.max(ours.getFormatVersion(), theirs.getFormatVersion()));
		return nothing;
	}

	/** A copy of a file that can be merged or changed without touching the original. References into other files are kept. */
	public static Municipality copy(Municipality model) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
		Municipality copy = (Municipality) copier.copy(model);
		copier.copyReferences();
		return copy;
	}
}
