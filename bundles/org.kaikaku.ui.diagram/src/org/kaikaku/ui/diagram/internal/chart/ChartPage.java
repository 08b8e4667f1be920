package org.kaikaku.ui.diagram.internal.chart;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.page.PlanPage;
import org.kaikaku.ui.page.PlanPageView;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;
import org.osgi.service.component.annotations.Component;

/** 指標図: targets and actuals of each indicator as lines over the years. A picture; figures are changed in the year table. */
@Component(service = PlanPage.class)
public final class ChartPage implements PlanPage {
	private static final int RANK = 700;

	@Override
	public String id() {
		return "diagram.indicators";
	}

	@Override
	public String label(Locale locale) {
		return Words.of(locale, "page.chart");
	}

	@Override
	public int rank() {
		return RANK;
	}

	@Override
	public PlanPageView create(Composite parent, PlanSession session, Desk desk) {
		return new ChartView(parent, session, desk);
	}
}
