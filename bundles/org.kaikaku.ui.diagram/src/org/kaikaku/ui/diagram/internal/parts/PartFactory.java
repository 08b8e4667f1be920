package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Makes the parts of a diagram. */
public final class PartFactory implements EditPartFactory {
	private final Host host;

	/** For a page. */
	public PartFactory(Host host) {
		this.host = host;
	}

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		if (model instanceof Host page)
			return new PicturePart(page);
		if (model instanceof Keys.Line line)
			return new LinePart(host, line);
		if (model instanceof Keys.Bar bar)
			return new BarPart(host, bar);
		return new BoxPart(host, (Keys.Box) model);
	}
}
