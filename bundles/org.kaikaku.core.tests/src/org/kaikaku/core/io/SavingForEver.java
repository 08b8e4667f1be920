package org.kaikaku.core.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A program that saves until it is killed, each time another content. */
public final class SavingForEver {
	static final int SIZE = 3_000_000;

	private SavingForEver() {
	}

	/** @param arguments the file */
	public static void main(String[] arguments) throws IOException {
		byte[] content = new byte[SIZE];
		for (int i = 0;; i++) {
			Arrays.fill(content, (byte) i);
			AtomicFile.write(Path.of(arguments[0]), out -> out.write(content));
		}
	}
}
