package org.kaikaku.core.internal.io;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFileException.Reason;
import org.kaikaku.core.io.ProgressListener;
import org.xml.sax.InputSource;

/**
 * The bytes of a plan file as text. Finds the encoding as XML asks for (byte order mark, first bytes, declaration), decodes
 * strictly, and finds lines for messages. UTF-8 is what is written; UTF-16 and the Japanese encodings are read where the file
 * says that it is in them.
 */
final class PlanText {
	private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
	private static final int DECLARATION = 300;
	private static final Map<String, String> READABLE = Map.of("utf-8", "UTF-8", "utf8", "UTF-8", "us-ascii", "US-ASCII",
			"shift_jis", "windows-31j", "windows-31j", "windows-31j", "sjis", "windows-31j", "euc-jp", "EUC-JP");
	private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

	private final byte[] bytes;
	private final int start;
	private final Charset charset;
	private final Problems problems;
	private String whole;

	PlanText(byte[] bytes, Problems problems) throws PlanFileException {
		this.bytes = bytes;
		this.problems = problems;
		if (startsWith(0xEF, 0xBB, 0xBF)) {
			start = 3;
			charset = StandardCharsets.UTF_8;
		} else if (startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE)) {
			start = 2;
			charset = startsWith(0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
		} else {
			start = 0;
			charset = startsWith(0, '<') ? StandardCharsets.UTF_16BE
					: startsWith('<', 0) ? StandardCharsets.UTF_16LE
							: declared();
		}
	}

	private boolean startsWith(int... signs) {
		if (bytes.length < signs.length)
			return false;
		for (int i = 0; i < signs.length; i++)
			if ((bytes[i] & 0xFF) != signs[i])
				return false;
		return true;
	}

	private Charset declared() throws PlanFileException {
		Matcher declaration = DECLARED
				.matcher(new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1));
		if (!declaration.find())
			return StandardCharsets.UTF_8;
		String name = READABLE.get(declaration.group(1).toLowerCase(Locale.ROOT));
		if (name == null)
			throw problems.of(Reason.WRONG_ENCODING, 1, "encodingUnknown", declaration.group(1));
		return Charset.forName(name);
	}

	/** Length in bytes. */
	int size() {
		return bytes.length;
	}

	/** Whether there is nothing but blanks. */
	boolean isBlank() {
		for (int i = start; i < bytes.length; i++)
			if (bytes[i] > ' ' || bytes[i] < 0)
				return false;
		return true;
	}

	/** The text for a parser; tells the listener how far it was read, and fails at the first byte that is not in the encoding. */
	InputSource source(ProgressListener listener) {
		if (charset != StandardCharsets.UTF_8)
			return new InputSource(new StrictReader(listener));
		// The parser decodes UTF-8 itself, as strictly and faster.
		InputSource source = new InputSource(new Followed(listener));
		source.setEncoding(charset.name());
		return source;
	}

	/**
	 * What to tell when a byte is not in the encoding.
	 *
	 * @return null if all bytes are, or only the last sign is cut off
	 */
	PlanFileException wrongEncoding(Exception cause) {
		ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
		CharBuffer out = CharBuffer.allocate(DECLARATION);
		CharsetDecoder decoder = strict(charset);
		CoderResult result;
		do {
			out.clear();
			result = decoder.decode(in, out, false);
		} while (result.isOverflow());
		if (!result.isError())
			return null;
		return problems.because(cause, Reason.WRONG_ENCODING, lineAt(in.position()),
				isShiftJis() ? "encodingShiftJis" : "encodingWrong", charset == SHIFT_JIS ? "Shift_JIS" : charset.name());
	}

	private static CharsetDecoder strict(Charset charset) {
		return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/** The whole text, what cannot be decoded replaced; for messages only. */
	private String whole() {
		if (whole == null)
			whole = new String(bytes, start, bytes.length - start, charset);
		return whole;
	}

	/** Whether a place is where the text ends, or in a tag that the end of the text cuts off. */
	boolean isEnd(int line, int column) {
		String text = whole().stripTrailing();
		int at = offset(text, line, column);
		return at >= text.length() || !text.endsWith(">") && at >= text.lastIndexOf('<');
	}

	/** Whether a text stands before a place. */
	boolean hasBefore(String searched, int line, int column) {
		String text = whole();
		return text.substring(0, Math.min(text.length(), offset(text, line, column) + searched.length())).contains(searched);
	}

	/** What stands at a place, cut to a length that suits a message. */
	String around(int line, int column) {
		String text = whole();
		int at = Math.min(offset(text, line, column), text.length());
		int from = Math.max(text.lastIndexOf('\n', Math.max(at - 1, 0)) + 1, at - 30);
		return Problems.quote(text.substring(from, Math.min(text.length(), from + 60)).strip());
	}

	/** The line on which an attribute stands, in the tag that ends at a place. */
	int lineOfAttribute(String name, int line, int column) {
		String text = whole();
		int end = Math.min(offset(text, line, column), text.length());
		int tag = text.lastIndexOf('<', Math.max(end - 1, 0));
		Matcher attribute = Pattern.compile("\\s" + Pattern.quote(name) + "\\s*=").matcher(text).region(Math.max(tag, 0), end);
		if (tag < 0 || !attribute.find())
			return line;
		return line - (int) text.substring(attribute.start() + 1, end).chars().filter(c -> c == '\n').count();
	}

	private static int offset(String text, int line, int column) {
		int at = 0;
		for (int i = 1; i < line; i++) {
			int next = text.indexOf('\n', at);
			if (next < 0)
				return text.length();
			at = next + 1;
		}
		return at + Math.max(column, 1) - 1;
	}

	private void follow(ProgressListener listener, int done) throws PlanFileException {
		if (!listener.worked(done, bytes.length))
			throw problems.of(Reason.CANCELLED, -1, "cancelled");
	}

	/** The bytes, followed by a listener. */
	private final class Followed extends InputStream {
		private final ProgressListener listener;
		private int position = start;

		Followed(ProgressListener listener) {
			this.listener = listener;
		}

		@Override
		public int read() throws IOException {
			follow(listener, position);
			return position < bytes.length ? bytes[position++] & 0xFF : -1;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			follow(listener, position);
			int n = Math.min(length, bytes.length - position);
			if (n <= 0)
				return length == 0 ? 0 : -1;
			System.arraycopy(bytes, position, target, offset, n);
			position += n;
			return n;
		}
	}

	/** Decodes piece by piece and stops at the first byte that is not in the encoding. */
	private final class StrictReader extends Reader {
		private final CharsetDecoder decoder = strict(charset);
		private final ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
		private final ProgressListener listener;

		StrictReader(ProgressListener listener) {
			this.listener = listener;
		}

		@Override
		public int read(char[] target, int offset, int length) throws IOException {
			if (!in.hasRemaining())
				return -1;
			follow(listener, in.position());
			CharBuffer out = CharBuffer.wrap(target, offset, length);
			CoderResult result = decoder.decode(in, out, true);
			if (result.isError() && out.position() == offset)
				throw new CharConversionException(result.toString());
			return out.position() - offset;
		}

		@Override
		public void close() {
			in.position(in.limit());
		}
	}

	/** The number of the last line. */
	int lastLine() {
		return lineAt(bytes.length);
	}

	private int lineAt(int position) {
		return 1 + (int) new String(bytes, start, position - start, charset).chars().filter(c -> c == '\n').count();
	}

	private boolean isShiftJis() {
		try {
			strict(SHIFT_JIS).decode(ByteBuffer.wrap(bytes));
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}
}
