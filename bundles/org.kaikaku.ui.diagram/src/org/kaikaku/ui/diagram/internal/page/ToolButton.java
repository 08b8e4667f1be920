package org.kaikaku.ui.diagram.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A tool of the palette: icon and word in a row, flat until the pointer is on it, tinted while it is active. */
final class ToolButton extends Canvas {
	private static final int PAD = 7;
	private static final int ICON = 16;
	private static final int RADIUS = 8;
	private static final int HOVER = 26;
	private static final int CHOSEN = 60;
	private final String label;
	private final Image icon;
	private final Runnable pressed;
	private boolean chosen;
	private boolean hovered;

	ToolButton(Composite parent, String label, String tip, Image icon, Runnable pressed) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.label = label;
		this.icon = icon;
		this.pressed = pressed;
		setToolTipText(tip);
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseEnter, e -> hover(true));
		addListener(SWT.MouseExit, e -> hover(false));
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.MouseDown, e -> {
			if (e.button == 1)
				pressed.run();
		});
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
		speak(tip);
	}

	private void hover(boolean now) {
		hovered = now;
		redraw();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.CR || event.character == ' ')
			pressed.run();
		else if (event.keyCode == SWT.ARROW_DOWN)
			traverse(SWT.TRAVERSE_TAB_NEXT);
		else if (event.keyCode == SWT.ARROW_UP)
			traverse(SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void speak(String tip) {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = label;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = tip;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_RADIOBUTTON;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | (chosen ? ACC.STATE_CHECKED : 0) | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
			}
		});
	}

	/** Shows whether the tool is active. */
	void choose(boolean active) {
		if (chosen == active)
			return;
		chosen = active;
		redraw();
	}

	/** Whether the tool is active. */
	boolean isChosen() {
		return chosen;
	}

	/** What stands on it. */
	String label() {
		return label;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		Point text = gc.textExtent(label);
		gc.dispose();
		return new Point(width == SWT.DEFAULT ? 3 * PAD + ICON + text.x : width, height == SWT.DEFAULT ? Math.max(ICON, text.y) + PAD : height);
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle room = getClientArea();
		gc.setAntialias(SWT.ON);
		Color text = getForeground();
		if (chosen || hovered) {
			gc.setAlpha(chosen ? CHOSEN : HOVER);
			gc.setBackground(text);
			gc.fillRoundRectangle(0, 0, room.width, room.height, RADIUS, RADIUS);
			gc.setAlpha(255);
		}
		if (isFocusControl())
			gc.drawRoundRectangle(0, 0, room.width - 1, room.height - 1, RADIUS, RADIUS);
		gc.drawImage(icon, PAD, (room.height - ICON) / 2);
		gc.setForeground(text);
		gc.drawText(label, 2 * PAD + ICON, (room.height - gc.textExtent(label).y) / 2, true);
	}
}
