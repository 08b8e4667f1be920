package org.kaikaku.report.docx.internal;

/** Lengths in the units of Word. */
final class Units {

	/** Twentieths of a point in an inch. */
	private static final double TWIPS_PER_MM = 1440 / 25.4;
	private static final int EMU_PER_MM = 36_000;
	private static final int EMU_PER_TWIP = 635;

	private Units() {
	}

	/** Millimetres as twentieths of a point. */
	static int twips(double mm) {
		return (int) Math.round(mm * TWIPS_PER_MM);
	}

	/** Millimetres as English Metric Units, the unit of drawings. */
	static long emu(double mm) {
		return Math.round(mm * EMU_PER_MM);
	}

	/** Twentieths of a point as English Metric Units. */
	static long twipsToEmu(long twips) {
		return twips * EMU_PER_TWIP;
	}
}
