package org.kaikaku.ui.internal.findings;

import java.util.List;

import org.kaikaku.ui.session.Desk;
import org.kaikaku.validation.Finding;
import org.osgi.service.component.annotations.Component;

/** Which finding the person went to last, by key, menu or mouse; the next and the one before are counted from it. */
@Component(service = FindingCursor.class)
public final class FindingCursor {
	private Finding last;

	/** Called by the service registry. */
	public FindingCursor() {
		// nothing was gone to yet
	}

	/** Tells which finding the person is at. */
	public void remember(Finding finding) {
		last = finding;
	}

	/**
	 * The place of that finding among others, if the person is still where it is; -1 else. Findings are computed anew after
	 * each change, so the same one is known by its rule, its element and its place.
	 */
	public int place(List<Finding> all, Desk desk) {
		if (last == null || FindingPlace.of(last).element() != desk.element().orElse(null))
			return -1;
		for (int i = 0; i < all.size(); i++)
			if (same(all.get(i)))
				return i;
		return -1;
	}

	private boolean same(Finding other) {
		return other == last || other.element() == last.element() && other.rule().id().equals(last.rule().id())
				&& other.feature().equals(last.feature());
	}
}
