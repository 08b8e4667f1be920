package org.kaikaku.ui.internal.forms;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/**
 * A section whose heading is a plain band. The one of the platform makes an image of the size of the whole section and reads it
 * back each time that any of it is painted, which takes longer than a key may wait.
 */
final class FormSection extends Section {
	/** How the style sheets of the window call it. */
	static final String CSS_CLASS = "formSection";

	FormSection(Composite parent, FormToolkit toolkit, boolean open) {
		super(parent, TITLE_BAR | TWISTIE | (open ? EXPANDED : 0));
		toolkit.adapt(this, true, true);
		setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		toolkit.getColors().initializeSectionToolBarColors();
		setTitleBarBackground(toolkit.getColors().getColor(IFormColors.TB_BG));
		setTitleBarForeground(toolkit.getColors().getColor(IFormColors.TB_TOGGLE));
		if (toggle != null)
			toolkit.adapt(toggle, true, true);
		setData("org.eclipse.e4.ui.css.CssClassName", CSS_CLASS);
	}

	@Override
	protected void onPaint(PaintEvent event) {
		Rectangle area = getClientArea();
		Control client = getClient();
		int bottom = client != null && isExpanded() && client.getVisible() ? client.getBounds().y : area.height;
		Color before = event.gc.getBackground();
		event.gc.setBackground(getTitleBarBackground());
		event.gc.fillRectangle(area.x, area.y, area.width, bottom);
		event.gc.setBackground(before);
	}
}
