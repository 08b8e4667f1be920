package org.kaikaku.core.internal.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

import org.kaikaku.core.io.FileLimits;
import org.kaikaku.core.io.FileProblems;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFileException.Reason;

/** Reads the bytes of a file within limits. */
public final class PlanBytes {
	private static final int FIRST_BUFFER = 1 << 16;

	private PlanBytes() {
	}

	/** The bytes of a regular file; nothing else (a pipe, a device, a directory) is opened. */
	public static byte[] read(Path path, FileLimits limits, Problems problems) throws PlanFileException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
			if (attributes.isDirectory())
				throw problems.of(Reason.NOT_A_FILE, -1, "isDirectory");
			if (!attributes.isRegularFile())
				throw problems.of(Reason.NOT_A_FILE, -1, "notAFile");
			if (attributes.size() > limits.bytes())
				throw problems.of(Reason.TOO_LARGE, -1, "tooLarge", megabytes(attributes.size()), megabytes(limits.bytes()));
			try (InputStream in = Files.newInputStream(path)) {
				return read(in, (int) attributes.size() + 1, limits, problems);
			}
		} catch (NoSuchFileException e) {
			throw problems.because(e, Reason.NOT_FOUND, -1, "notFound");
		} catch (IOException e) {
			throw FileProblems.reading(path, e, problems.locale());
		}
	}

	/** The bytes of a stream. */
	public static byte[] read(InputStream in, FileLimits limits, Problems problems) throws PlanFileException {
		try {
			int available = Math.max(0, Math.min(in.available(), limits.bytes()));
			return read(in, Math.max(available + 1, FIRST_BUFFER), limits, problems);
		} catch (PlanFileException e) {
			throw e;
		} catch (IOException e) {
			throw problems.because(e, Reason.UNREADABLE, -1, "unreadable", String.valueOf(e.getMessage()));
		}
	}

	private static byte[] read(InputStream in, int expected, FileLimits limits, Problems problems) throws IOException {
		byte[] bytes = new byte[Math.max(expected, 1)];
		int length = 0;
		int markup = 0;
		int checked = 0;
		while (true) {
			int n = in.read(bytes, length, bytes.length - length);
			if (n < 0)
				return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
			length += n;
			// Only a longer file can have a longer stretch.
			if (length > limits.markup()) {
				markup = checkMarkup(bytes, checked, length, markup, limits, problems);
				checked = length;
			}
			if (length > limits.bytes())
				throw problems.of(Reason.TOO_LARGE, -1, "tooLarge", megabytes(length), megabytes(limits.bytes()));
			if (length == bytes.length)
				bytes = Arrays.copyOf(bytes, (int) Math.min((long) length * 2, limits.bytes() + 1L));
		}
	}

	/** Refuses a stretch without a tag that is longer than any value, before it is held by the parser too. */
	private static int checkMarkup(byte[] bytes, int from, int to, int lastMarkup, FileLimits limits, Problems problems)
			throws PlanFileException {
		int last = lastMarkup;
		for (int i = from; i < to; i++) {
			if (bytes[i] == '<')
				last = i;
			else if (i - last > limits.markup()) {
				boolean blank = isBlank(bytes, i - limits.markup() / 2, i);
				throw problems.of(Reason.TOO_LARGE, line(bytes, last), blank ? "blanks" : "longValue", megabytes(limits.markup()));
			}
		}
		return last;
	}

	private static boolean isBlank(byte[] bytes, int from, int to) {
		for (int i = from; i < to; i++)
			if (bytes[i] > ' ' || bytes[i] < 0)
				return false;
		return true;
	}

	private static int line(byte[] bytes, int end) {
		int line = 1;
		for (int i = 0; i < end; i++)
			if (bytes[i] == '\n')
				line++;
		return line;
	}

	private static long megabytes(long bytes) {
		return (bytes + (1 << 20) - 1) >> 20;
	}
}
