package org.kaikaku.ui.diagram.internal.parts;

import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.LayerConstants;

/** A bar, or an end of one, that is drawn along the years; it goes from period to period and says which term it would have. */
final class BarPulling extends Pulling {
	private final BarPart part;
	private final BarDrag.Hold hold;
	private final Host host;
	private Double from;

	BarPulling(BarPart part, BarDrag.Hold hold, Host host) {
		super(host);
		this.part = part;
		this.hold = hold;
		this.host = host;
	}

	/** Where it is held, in the window. */
	void hold(Point inWindow) {
		from = Gestures.onPaper(host, inWindow).x();
	}

	@Override
	Optional<Change> at(Point inWindow) {
		double x = Gestures.onPaper(host, inWindow).x();
		Optional<BarDrag> drag = part.bar() == null ? Optional.empty() : host.editing().drag(part.bar(), hold, from == null ? x : from, x);
		drag.ifPresent(d -> {
			show(LayerConstants.SCALED_FEEDBACK_LAYER, new GhostFigure(host, null)).setBounds(PlacedFigure.pixels(d.place()));
			show(LayerConstants.FEEDBACK_LAYER, new WordsFigure(d.words())).above(host, d.place());
		});
		return drag.map(BarDrag::change);
	}
}
