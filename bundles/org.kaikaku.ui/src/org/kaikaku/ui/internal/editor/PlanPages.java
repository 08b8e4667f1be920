package org.kaikaku.ui.internal.editor;

import java.util.Comparator;
import java.util.List;

import org.kaikaku.ui.page.PlanPage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** All kinds of pages that are installed, in the order of their tabs. */
@Component(service = PlanPages.class)
public final class PlanPages {
	private final List<PlanPage> pages;

	/** Called by the service registry, again when a page comes or goes. */
	@Activate
	public PlanPages(
			@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<PlanPage> pages) {
		this.pages = pages.stream().sorted(Comparator.comparingInt(PlanPage::rank).thenComparing(PlanPage::id)).toList();
	}

	/** The kinds of pages. */
	public List<PlanPage> all() {
		return pages;
	}
}
