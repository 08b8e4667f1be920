package org.kaikaku.validation.internal.text;

/**
 * What kinds of characters a text has, found in one pass. Rules on texts ask here first and look closer only where there is
 * something to look at; without this, each of twenty rules would read every text.
 */
public final class TextFlags {
	/** A half-width digit. */
	public static final int HALF_DIGIT = 1;
	/** A full-width digit. */
	public static final int WIDE_DIGIT = 1 << 1;
	/** Two Latin capitals in a row, of either width. */
	public static final int CAPITALS = 1 << 2;
	/** ※. */
	public static final int MARK = 1 << 3;
	/** ▲ or △. */
	public static final int NEGATIVE = 1 << 4;
	/** ， or ．. */
	public static final int WIDE_COMMA = 1 << 5;
	/** A bracket of any kind. */
	public static final int BRACKET = 1 << 6;
	/** A half-width round bracket. */
	public static final int HALF_BRACKET = 1 << 7;
	/** 「 or ｢. */
	public static final int QUOTE = 1 << 8;
	/** A punctuation mark or particle twice in a row, or two punctuation marks side by side. */
	public static final int DOUBLED = 1 << 9;
	/** 課. */
	public static final int SECTION = 1 << 10;
	/** 年. */
	public static final int YEAR = 1 << 11;
	/** A character that other machines may not show. */
	public static final int ODD = 1 << 12;
	/** A kanji outside the jōyō list. */
	public static final int RARE = 1 << 13;
	/** A per cent sign of either width. */
	public static final int PERCENT = 1 << 14;
	/** The name of an era, such as 令和. */
	public static final int ERA = 1 << 15;
	/** 前年. */
	public static final int LAST_YEAR = 1 << 16;
	/** 月. */
	public static final int MONTH = 1 << 17;
	/** A digit of either width. */
	public static final int DIGIT = HALF_DIGIT | WIDE_DIGIT;
	private static final int LOW = 0x80;
	private static final int[] LOW_FLAGS = new int[LOW];

	static {
		for (int c = 0; c < LOW; c++)
			LOW_FLAGS[c] = c >= '0' && c <= '9' ? HALF_DIGIT : c == '(' || c == ')' ? BRACKET | HALF_BRACKET : c == '%' ? PERCENT
					: c < ' ' && c != '\n' && c != '\t' || c == 0x7F ? ODD : 0;
	}

	private TextFlags() {
	}

	/** The flags of a text. */
	public static int of(String text) {
		int flags = 0;
		char before = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			flags |= c < LOW ? LOW_FLAGS[c] : c >= 0x4E00 && c <= 0x9FFF ? kanji(c, before) : other(c, before);
			if (isCapital(c) && isCapital(before))
				flags |= CAPITALS;
			before = c;
		}
		return flags;
	}

	private static int kanji(char c, char before) {
		return switch (c) {
		case '年' -> before == '前' ? YEAR | LAST_YEAR : YEAR;
		case '課' -> SECTION;
		case '月' -> MONTH;
		case '和' -> before == '令' || before == '昭' ? ERA : 0;
		case '成' -> before == '平' ? ERA : 0;
		case '治' -> before == '明' ? ERA : 0;
		case '正' -> before == '大' ? ERA : 0;
		default -> JoyoKanji.isRare(c) ? RARE : 0;
		};
	}

	private static int other(char c, char before) {
		return switch (c) {
		case '※' -> MARK;
		case '▲', '△' -> NEGATIVE;
		case '，', '．' -> WIDE_COMMA;
		case '。', '、' -> before == '。' || before == '、' ? DOUBLED : 0;
		case 'を', 'が', 'に', 'は' -> before == c ? DOUBLED : 0;
		case '「' -> BRACKET | QUOTE;
		case '｢' -> BRACKET | QUOTE | ODD;
		case '」', '『', '』', '（', '）', '【', '】', '〔', '〕' -> BRACKET;
		case '％' -> PERCENT;
		default -> c >= '０' && c <= '９' ? WIDE_DIGIT : isDependent(c) ? ODD : 0;
		};
	}

	private static boolean isCapital(char c) {
		return c >= 'A' && c <= 'Z' || c >= 'Ａ' && c <= 'Ｚ';
	}

	/**
	 * Whether a character may not be shown elsewhere: controls, invisible ones, composed ones such as ㈱ and ㍻, radicals that
	 * copying from PDF leaves, half-width katakana, private use.
	 */
	public static boolean isDependent(char c) {
		if (c < 0x2000)
			return c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0 || c == 0xAD;
		boolean invisible = c >= 0x200B && c <= 0x200F || c == 0xFEFF || c == 0xFFFD;
		boolean composed = c >= 0x3220 && c <= 0x33FF || c == 0x2116 || c == 0x2121;
		boolean radical = c >= 0x2E80 && c <= 0x2FDF;
		return invisible || composed || radical || c >= 0xFF61 && c <= 0xFF9F || c >= 0xE000 && c <= 0xF8FF;
	}
}
