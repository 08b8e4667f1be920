package window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.kaikaku.ui.tests.driver.XServer;

/** Presses keys and clicks, by events of the window system that no program can tell from those of a person. */
final class Hands {
	private static final int PAGE_DOWN = 0xff56;
	private static final int RETURN = 0xff0d;
	private final XServer server = new XServer(System.getenv("DISPLAY"));
	private final Display display;
	private final Loop loop;

	Hands(Display display, Loop loop) {
		this.display = display;
		this.loop = loop;
	}

	/** Clicks into the middle of a control, as a person does before typing. */
	void click(Control control) throws InterruptedException {
		Point[] middle = new Point[1];
		display.syncExec(() -> middle[0] = new Point(control.getSize().x / 2, control.getSize().y / 2));
		click(control, middle[0]);
	}

	/** Clicks into a control at a point of it. */
	void click(Control control, Point place) throws InterruptedException {
		Point[] at = new Point[1];
		display.syncExec(() -> at[0] = control.toDisplay(place));
		server.move(at[0].x, at[0].y);
		Thread.sleep(100);
		server.button(1, true);
		server.button(1, false);
		loop.calm(300);
	}

	void press(char letter) {
		key(letter == SWT.CR ? RETURN : letter);
	}

	/** One page on. */
	void pageDown() {
		key(PAGE_DOWN);
	}

	private void key(int symbol) {
		server.key(symbol, true);
		server.key(symbol, false);
	}
}
