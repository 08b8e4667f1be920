package window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Presses keys and clicks, by events that go the way of real ones. */
final class Hands {
	private final Display display;
	private final Loop loop;

	Hands(Display display, Loop loop) {
		this.display = display;
		this.loop = loop;
	}

	/** As from the keyboard or the mouse; from the interface thread, as the toolkit cannot take events from elsewhere. */
	private void post(Event event) {
		display.syncExec(() -> {
			if (!display.post(event))
				throw new IllegalStateException("the toolkit does not take the event");
		});
	}

	/** Clicks into the middle of a control, as a person does before typing. */
	void click(Control control) throws InterruptedException {
		Point[] middle = new Point[1];
		display.syncExec(() -> middle[0] = new Point(control.getSize().x / 2, control.getSize().y / 2));
		click(control, middle[0]);
	}

	/** Clicks into a control at a point of it. */
	void click(Control control, Point place) throws InterruptedException {
		Point[] middle = new Point[1];
		display.syncExec(() -> middle[0] = control.toDisplay(place));
		Event event = new Event();
		event.type = SWT.MouseMove;
		event.x = middle[0].x;
		event.y = middle[0].y;
		post(event);
		Thread.sleep(100);
		Event button = new Event();
		button.type = SWT.MouseDown;
		button.button = 1;
		post(button);
		button.type = SWT.MouseUp;
		post(button);
		loop.calm(300);
	}

	void press(char letter) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.character = letter;
		post(event);
		event.type = SWT.KeyUp;
		post(event);
	}

	void press(int code) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.keyCode = code;
		post(event);
		event.type = SWT.KeyUp;
		post(event);
	}
}
