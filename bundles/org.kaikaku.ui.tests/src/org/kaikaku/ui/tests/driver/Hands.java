package org.kaikaku.ui.tests.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.graphics.Point;

/** Mouse and keyboard. Places are points of the display. */
public final class Hands {
	private static final int STEPS = 8;
	private static final int SHIFT = 0xffe1;
	private static final Map<String, Integer> NAMED = Map.ofEntries(Map.entry("shift", SHIFT), Map.entry("ctrl", 0xffe3),
			Map.entry("alt", 0xffe9), Map.entry("enter", 0xff0d), Map.entry("tab", 0xff09), Map.entry("esc", 0xff1b),
			Map.entry("backspace", 0xff08), Map.entry("delete", 0xffff), Map.entry("insert", 0xff63), Map.entry("home", 0xff50),
			Map.entry("left", 0xff51), Map.entry("up", 0xff52), Map.entry("right", 0xff53), Map.entry("down", 0xff54),
			Map.entry("pageup", 0xff55), Map.entry("pagedown", 0xff56), Map.entry("end", 0xff57), Map.entry("space", 0x20));

	private static final int NEAR = 8;
	private static final int DOUBLE_CLICK_MILLISECONDS = 600;

	private final XServer server;
	private Point last;
	private long lastPressed;

	Hands(XServer server) {
		this.server = server;
	}

	/** Moves the pointer. */
	public void move(Point to) {
		server.move(to.x, to.y);
	}

	/** Clicks with the left button. */
	public void click(Point at) {
		press(at, 1);
	}

	/** Clicks with the right button. */
	public void rightClick(Point at) {
		press(at, 3);
	}

	private void press(Point at, int button) {
		aloneFrom(at);
		// A person's pointer comes from beside, so that whatever lies there sees it coming.
		server.move(at.x - 1, at.y);
		server.move(at.x, at.y);
		server.button(button, true);
		server.button(button, false);
	}

	/** Two clicks of a person at one place are not so quick that they are taken for a double click. */
	private void aloneFrom(Point at) {
		if (last != null && Math.abs(last.x - at.x) <= NEAR && Math.abs(last.y - at.y) <= NEAR)
			Screen.pause((int) Math.max(0, DOUBLE_CLICK_MILLISECONDS - (System.nanoTime() - lastPressed) / 1_000_000));
		last = at;
		lastPressed = System.nanoTime();
	}

	/** Clicks twice with the left button, quickly. */
	public void doubleClick(Point at) {
		click(at);
		server.button(1, true);
		server.button(1, false);
	}

	/**
	 * Presses the left button at a place and moves a little, so that what lies there is taken along.
	 *
	 * @param rest called in between, so that the window can keep up
	 */
	void beginDrag(Point from, Runnable rest) {
		aloneFrom(from);
		server.move(from.x, from.y);
		rest.run();
		server.button(1, true);
		// SWT waits half a second after the button whether the mouse moves, and does nothing else meanwhile.
		for (int i = 1; i <= 6; i++) {
			Screen.pause(25);
			server.move(from.x + 4 * i, from.y + 3 * i);
		}
		rest.run();
	}

	/** Lets the left button go. */
	void letGo() {
		server.button(1, false);
	}

	/**
	 * Moves what was taken along in several steps to another place and lets go there.
	 *
	 * @param held keys that are held meanwhile, such as {@code Ctrl+Shift}; empty for none
	 * @param rest called after each step, so that the window can keep up
	 */
	void endDrag(Point from, Point to, String held, Runnable rest) {
		List<Integer> keys = keys(held);
		keys.forEach(k -> server.key(k, true));
		for (int i = 1; i <= STEPS; i++) {
			server.move(from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS);
			rest.run();
		}
		server.move(to.x + 1, to.y);
		rest.run();
		server.move(to.x, to.y);
		rest.run();
		letGo();
		rest.run();
		Collections.reverse(keys);
		keys.forEach(k -> server.key(k, false));
	}

	/** Presses keys together, such as {@code Ctrl+Shift+N}, {@code F2}, {@code Alt+Down} or {@code Enter}. */
	public void keys(String chord, int times) {
		List<Integer> keys = keys(chord);
		for (int i = 0; i < times; i++) {
			keys.forEach(k -> server.key(k, true));
			for (int k = keys.size() - 1; k >= 0; k--)
				server.key(keys.get(k), false);
		}
	}

	/** Does something while keys are held. */
	void hold(String held, Runnable work) {
		List<Integer> keys = keys(held);
		keys.forEach(k -> server.key(k, true));
		try {
			work.run();
		} finally {
			Collections.reverse(keys);
			keys.forEach(k -> server.key(k, false));
		}
	}

	private static List<Integer> keys(String chord) {
		List<Integer> keys = new ArrayList<>();
		for (String name : chord.isEmpty() ? new String[0] : chord.split("\\+")) {
			String plain = name.toLowerCase(Locale.ROOT);
			if (NAMED.containsKey(plain))
				keys.add(NAMED.get(plain));
			else if (plain.matches("f\\d+"))
				keys.add(0xffbd + Integer.parseInt(plain.substring(1)));
			else if (plain.length() == 1)
				keys.add((int) plain.charAt(0));
			else
				throw new IllegalArgumentException("There is no key " + name);
		}
		return keys;
	}

	/** Types what the keyboard has keys for. */
	public void type(String text) {
		for (char c : text.toCharArray()) {
			int symbol = c == '\n' ? NAMED.get("enter") : c == '\t' ? NAMED.get("tab") : c;
			boolean shift = server.needsShift(symbol);
			if (shift)
				server.key(SHIFT, true);
			server.key(symbol, true);
			server.key(symbol, false);
			if (shift)
				server.key(SHIFT, false);
		}
	}

	/** The window that has the keyboard. */
	int window() {
		return server.focus();
	}

	/** Whether all of a text can be typed; what cannot, such as Japanese, is put in by the clipboard. */
	public boolean canType(String text) {
		return text.chars().allMatch(c -> c == '\n' || c == '\t' || c < 0x7f && server.has(c));
	}
}
