package org.kaikaku.compare.diff;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;

/** One change between two states of a file. Immutable, and independent of the models that were compared. */
public sealed interface Change {
	/** Stands for the id of the root, which is the same element in every state whatever its id. */
	String ROOT = "/";

	/** Id of the element that changed, {@link #ROOT} for the root. */
	String elementId();

	/** The same change seen from the other state. */
	Change reversed();

	/**
	 * An element that was added. Elements within it that are new too have additions of their own, those that came from
	 * elsewhere have moves.
	 *
	 * @param element what it holds
	 * @param place   where it stands now
	 */
	record Added(ElementSnapshot element, Place place) implements Change {
		@Override
		public String elementId() {
			return element.id();
		}

		@Override
		public Removed reversed() {
			return new Removed(element, place);
		}
	}

	/**
	 * An element that was removed. Elements within it that are gone too have removals of their own.
	 *
	 * @param element what it held
	 * @param place   where it stood
	 */
	record Removed(ElementSnapshot element, Place place) implements Change {
		@Override
		public String elementId() {
			return element.id();
		}

		@Override
		public Added reversed() {
			return new Added(element, place);
		}
	}

	/**
	 * An element that stands elsewhere, in another list or at another position among those of its list that stayed.
	 *
	 * @param from where it stood
	 * @param to   where it stands now
	 */
	record Moved(String elementId, Place from, Place to) implements Change {
		@Override
		public Moved reversed() {
			return new Moved(elementId, to, from);
		}

		/** Whether it stayed in its list and only changed its position there. */
		public boolean isReordering() {
			return from.sameList(to);
		}
	}

	/**
	 * A feature with one value that holds another one.
	 *
	 * @param before the value before, written as in {@link FeatureValue}; null when it was not set
	 * @param after  the value now; null when it is not set
	 */
	record ValueChanged(String elementId, EStructuralFeature feature, String before, String after) implements Change {
		public ValueChanged {
			Objects.requireNonNull(elementId);
			Objects.requireNonNull(feature);
		}

		@Override
		public ValueChanged reversed() {
			return new ValueChanged(elementId, feature, after, before);
		}
	}

	/**
	 * A feature with several values that holds others or in another order.
	 *
	 * @param before the values before, written as in {@link FeatureValue}
	 * @param after  the values now
	 */
	record ListChanged(String elementId, EStructuralFeature feature, List<String> before, List<String> after) implements Change {
		public ListChanged {
			before = List.copyOf(before);
			after = List.copyOf(after);
		}

		@Override
		public ListChanged reversed() {
			return new ListChanged(elementId, feature, after, before);
		}
	}
}
