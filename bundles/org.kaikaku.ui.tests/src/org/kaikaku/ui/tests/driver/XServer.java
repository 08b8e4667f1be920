package org.kaikaku.ui.tests.driver;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A connection of our own to the X server, by which mouse and keyboard events are made that no program can tell from those of
 * a person (extension XTEST). SWT's {@code Display.post} does not do: under GTK it forgets modifiers after the first key and
 * puts events into its own queue, where grabs of menus and drags do not see them. Safe for several threads.
 */
public final class XServer implements AutoCloseable {
	private static final int KEY_PRESS = 2;
	private static final int KEY_RELEASE = 3;
	private static final int BUTTON_PRESS = 4;
	private static final int BUTTON_RELEASE = 5;
	private static final int MOTION = 6;
	private static final int CLIENT_MESSAGE = 33;
	private static final int SUBSTRUCTURE = 0x180000;
	private static final int SHIFT = 0xffe1;

	/** A key of the keyboard and whether Shift is needed for a symbol on it. */
	private record Key(int code, boolean shifted) {
	}

	/** A request that the server refuses, as one about a window that is gone. */
	private static final class XError extends IOException {
		private static final long serialVersionUID = 1L;

		private XError(String message) {
			super(message);
		}
	}

	private final SocketChannel channel;
	private final DataInputStream in;
	private final int root;
	private final int test;
	private final Map<Integer, Key> keys = new HashMap<>();

	/** @param display such as {@code :99}, as the environment names it */
	public XServer(String display) {
		if (display == null || !display.matches("(unix)?:\\d+(\\.\\d+)?"))
			throw new IllegalStateException("These tests need an X display of this machine; DISPLAY is " + display);
		String number = display.replaceAll("^.*:|\\..*$", "");
		try {
			channel = SocketChannel.open(StandardProtocolFamily.UNIX);
			channel.connect(UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number));
			in = new DataInputStream(Channels.newInputStream(channel));
			ByteBuffer setup = greet(cookie(number));
			int vendor = setup.getShort(24) & 0xffff;
			int formats = setup.get(29) & 0xff;
			int first = setup.get(34) & 0xff;
			int last = setup.get(35) & 0xff;
			root = setup.getInt(40 + (vendor + 3 & ~3) + 8 * formats);
			test = extension("XTEST");
			readKeys(first, last - first + 1);
		} catch (IOException e) {
			throw new UncheckedIOException("The X server of display " + display + " cannot be reached", e);
		}
	}

	/** The secret that the server wants to hear, from the file that xauth keeps; empty when there is none for this display. */
	private static byte[] cookie(String number) throws IOException {
		String named = System.getenv("XAUTHORITY");
		Path file = named == null ? Path.of(System.getProperty("user.home"), ".Xauthority") : Path.of(named);
		if (!Files.exists(file))
			return new byte[0];
		ByteBuffer entries = ByteBuffer.wrap(Files.readAllBytes(file));
		byte[] any = {};
		while (entries.remaining() > 2) {
			entries.getShort();
			part(entries);
			String of = new String(part(entries), StandardCharsets.US_ASCII);
			String kind = new String(part(entries), StandardCharsets.US_ASCII);
			byte[] secret = part(entries);
			if (kind.equals("MIT-MAGIC-COOKIE-1") && (of.equals(number) || of.isEmpty()))
				any = secret;
		}
		return any;
	}

	private static byte[] part(ByteBuffer from) {
		byte[] bytes = new byte[from.getShort() & 0xffff];
		from.get(bytes);
		return bytes;
	}

	private ByteBuffer greet(byte[] cookie) throws IOException {
		byte[] name = cookie.length == 0 ? new byte[0] : "MIT-MAGIC-COOKIE-1".getBytes(StandardCharsets.US_ASCII);
		ByteBuffer hello = buffer(12 + (name.length + 3 & ~3) + (cookie.length + 3 & ~3));
		hello.put(0, (byte) 'l').putShort(2, (short) 11).putShort(6, (short) name.length).putShort(8, (short) cookie.length);
		hello.put(12, name).put(12 + (name.length + 3 & ~3), cookie);
		send(hello);
		ByteBuffer head = read(8);
		ByteBuffer rest = read(4 * (head.getShort(6) & 0xffff));
		if (head.get(0) != 1)
			throw new IOException("refused: " + StandardCharsets.US_ASCII.decode(rest));
		// Positions are counted from the beginning of the whole answer.
		ByteBuffer whole = buffer(8 + rest.capacity());
		return whole.put(0, head, 0, 8).put(8, rest, 0, rest.capacity());
	}

	private int extension(String name) throws IOException {
		byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
		ByteBuffer request = request(98, 0, 8 + (bytes.length + 3 & ~3)).putShort(4, (short) bytes.length).put(8, bytes);
		ByteBuffer answer = ask(request);
		if (answer.get(8) == 0)
			throw new IOException("the server has no extension " + name);
		return answer.get(9) & 0xff;
	}

	private void readKeys(int first, int count) throws IOException {
		ByteBuffer answer = ask(request(101, 0, 8).put(4, (byte) first).put(5, (byte) count));
		int symbols = answer.get(1) & 0xff;
		for (int i = 0; i < count; i++)
			for (int s = 0; s < Math.min(2, symbols); s++)
				keys.putIfAbsent(answer.getInt(32 + 4 * (i * symbols + s)), new Key(first + i, s == 1));
	}

	/** Presses or releases a mouse button; 1 is the left one, 3 the right one. */
	public void button(int button, boolean down) {
		fake(down ? BUTTON_PRESS : BUTTON_RELEASE, button, 0, 0);
	}

	/** Moves the pointer to a place on the screen. */
	public void move(int x, int y) {
		fake(MOTION, 0, x, y);
	}

	/** Presses or releases the key of a symbol (keysym). */
	public void key(int symbol, boolean down) {
		fake(down ? KEY_PRESS : KEY_RELEASE, of(symbol).code(), 0, 0);
	}

	/** Whether a symbol needs Shift on this keyboard. */
	boolean needsShift(int symbol) {
		return of(symbol).shifted() && symbol != SHIFT;
	}

	/** Whether there is a key for a symbol. */
	boolean has(int symbol) {
		return keys.containsKey(symbol);
	}

	/** The window of the server that has the keyboard; the windows of one program are told apart by it. */
	synchronized int focus() {
		try {
			return ask(request(43, 0, 4)).getInt(8);
		} catch (IOException e) {
			throw new UncheckedIOException("The X server does not answer", e);
		}
	}

	/** The windows that the window manager shows and that have a title, those of all programs. */
	synchronized Map<Integer, String> windows() {
		try {
			Map<Integer, String> found = new LinkedHashMap<>();
			ByteBuffer all = property(root, "_NET_CLIENT_LIST");
			while (all.remaining() >= 4) {
				int window = all.getInt();
				found.put(window, StandardCharsets.UTF_8.decode(property(window, "_NET_WM_NAME")).toString());
			}
			return found;
		} catch (IOException e) {
			throw new UncheckedIOException("The X server does not answer", e);
		}
	}

	/** The window in front, as the window manager knows it; 0 when none is. */
	synchronized int front() {
		try {
			ByteBuffer window = property(root, "_NET_ACTIVE_WINDOW");
			return window.remaining() < 4 ? 0 : window.getInt();
		} catch (IOException e) {
			throw new UncheckedIOException("The X server does not answer", e);
		}
	}

	/** Asks the window manager to bring a window to the front, as a list of windows in a task bar does. */
	synchronized void front(int window) {
		try {
			ByteBuffer request = request(25, 0, 44).putInt(4, root).putInt(8, SUBSTRUCTURE);
			request.put(12, (byte) CLIENT_MESSAGE).put(13, (byte) 32).putInt(16, window).putInt(20, atom("_NET_ACTIVE_WINDOW")).putInt(24, 2);
			send(request);
			ask(request(43, 0, 4));
		} catch (IOException e) {
			throw new UncheckedIOException("The X server does not answer", e);
		}
	}

	/** What a window tells of itself; nothing when it does not, or is gone. */
	private ByteBuffer property(int window, String name) throws IOException {
		try {
			ByteBuffer answer = ask(request(20, 0, 24).putInt(4, window).putInt(8, atom(name)).putInt(20, 4096));
			int bytes = answer.getInt(16) * (answer.get(1) & 0xff) / 8;
			return answer.slice(32, bytes).order(ByteOrder.LITTLE_ENDIAN);
		} catch (XError gone) {
			return buffer(0);
		}
	}

	private int atom(String name) throws IOException {
		byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
		return ask(request(16, 0, 8 + (bytes.length + 3 & ~3)).putShort(4, (short) bytes.length).put(8, bytes)).getInt(8);
	}

	private Key of(int symbol) {
		Key key = keys.get(symbol);
		if (key == null)
			throw new IllegalArgumentException("No key of the keyboard gives 0x" + Integer.toHexString(symbol));
		return key;
	}

	private synchronized void fake(int type, int detail, int x, int y) {
		ByteBuffer request = request(test, 2, 36).put(4, (byte) type).put(5, (byte) detail).putInt(12, root)
				.putShort(24, (short) x).putShort(26, (short) y);
		try {
			send(request);
			// A question that is answered only after what was asked before: the event has been made when this returns.
			ask(request(43, 0, 4));
		} catch (IOException e) {
			throw new UncheckedIOException("The X server does not answer", e);
		}
	}

	private static ByteBuffer request(int code, int detail, int size) {
		return buffer(size).put(0, (byte) code).put(1, (byte) detail).putShort(2, (short) (size / 4));
	}

	private ByteBuffer ask(ByteBuffer request) throws IOException {
		send(request);
		while (true) {
			ByteBuffer head = read(32);
			if (head.get(0) == 0)
				throw new XError("X error " + head.get(1) + " on request " + (head.get(10) & 0xff));
			if (head.get(0) != 1)
				continue;
			ByteBuffer rest = read(4 * head.getInt(4));
			return buffer(32 + rest.capacity()).put(0, head, 0, 32).put(32, rest, 0, rest.capacity());
		}
	}

	private void send(ByteBuffer bytes) throws IOException {
		bytes.position(0).limit(bytes.capacity());
		while (bytes.hasRemaining())
			channel.write(bytes);
	}

	private ByteBuffer read(int size) throws IOException {
		byte[] bytes = new byte[size];
		in.readFully(bytes);
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static ByteBuffer buffer(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
