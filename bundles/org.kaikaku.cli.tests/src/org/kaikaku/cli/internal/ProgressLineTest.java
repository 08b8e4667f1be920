package org.kaikaku.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;

import org.junit.jupiter.api.Test;

class ProgressLineTest {
	private final StringWriter written = new StringWriter();

	@Test
	void eachPerCentIsShownOnceAndTheLineIsWipedInTheEnd() {
		ProgressLine line = new ProgressLine(new PrintWriter(written), percent -> percent + " %", Duration.ZERO);
		line.worked(1, 200);
		line.worked(2, 200);
		line.worked(3, 200);
		line.clear();
		assertEquals("\r\033[K0 %\r\033[K1 %\r\033[K", written.toString());
	}

	@Test
	void aShortRunSaysNothing() {
		ProgressLine line = new ProgressLine(new PrintWriter(written), percent -> percent + " %", Duration.ofHours(1));
		line.worked(1, 2);
		line.clear();
		assertEquals("", written.toString());
	}

	@Test
	void whereNobodyWatchesNothingIsWritten() {
		ProgressLine line = new ProgressLine(null, percent -> percent + " %", Duration.ZERO);
		line.worked(1, 2);
		line.clear();
		assertEquals("", written.toString());
	}
}
