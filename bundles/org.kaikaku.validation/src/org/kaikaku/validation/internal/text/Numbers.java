package org.kaikaku.validation.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kaikaku.core.calendar.JapaneseDigits;

/** Finds numbers in Japanese text: half- and full-width, with thousands commas, with 兆 億 万 千. */
public final class Numbers {
	/** Counters, longer ones before those that they begin with. */
	private static final List<String> UNITS = List.of("ポイント", "か所", "箇所", "カ所", "ヶ所", "年度", "年間", "か月", "ヶ月", "週間", "日間",
			"時間", "施設", "団体", "事業", "項目", "世帯", "種類", "研修", "取組", "テーマ", "つの", "円", "件", "人", "名", "回", "校", "台", "枚", "冊", "戸",
			"棟", "社", "店", "本", "点", "課", "割", "倍", "歳", "年", "月", "日", "時", "分", "%");
	/** The same in the same order, by their first character. */
	private static final Map<Character, List<String>> BY_FIRST = UNITS.stream().collect(Collectors.groupingBy(u -> u.charAt(0)));
	private static final String SCALES = "兆億万千百";
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
	private final String text;
	private final List<NumberMention> found = new ArrayList<>();
	private int at;
	private BigDecimal step;

	private Numbers(String text) {
		this.text = text;
	}

	/** All numbers of a text in its order. */
	public static List<NumberMention> in(String original) {
		if (!hasDigit(original))
			return List.of();
		Numbers numbers = new Numbers(JapaneseDigits.toHalfWidth(original));
		numbers.read();
		return numbers.found;
	}

	private static boolean hasDigit(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '0' && c <= '9' || c >= '０' && c <= '９')
				return true;
		}
		return false;
	}

	private void read() {
		while (at < text.length()) {
			if (!isDigit(at) || at > 0 && isLatin(text.charAt(at - 1))) {
				at++;
				continue;
			}
			int start = at;
			BigDecimal value = compound();
			found.add(new NumberMention(start, at, value, step, unitAt(at), isAbout(start)));
		}
	}

	private BigDecimal compound() {
		BigDecimal total = BigDecimal.ZERO;
		BigDecimal section = BigDecimal.ZERO;
		BigDecimal current = null;
		while (at < text.length()) {
			if (isDigit(at) && current == null) {
				current = plain();
				step = current.scale() > 0 ? BigDecimal.ONE.movePointLeft(current.scale()) : BigDecimal.ONE;
			} else if (SCALES.indexOf(text.charAt(at)) >= 0 && (current != null || section.signum() > 0)) {
				BigDecimal scale = scale(text.charAt(at++));
				step = step.multiply(scale);
				if (scale.compareTo(THOUSAND) <= 0) {
					section = section.add(current == null ? scale : current.multiply(scale));
				} else {
					total = total.add(section.add(current == null ? BigDecimal.ZERO : current).multiply(scale));
					section = BigDecimal.ZERO;
				}
				current = null;
			} else
				break;
		}
		return total.add(section).add(current == null ? BigDecimal.ZERO : current);
	}

	private BigDecimal plain() {
		StringBuilder digits = new StringBuilder();
		boolean point = false;
		for (; at < text.length(); at++) {
			char c = text.charAt(at);
			boolean next = at + 1 < text.length() && isDigit(at + 1);
			if (isDigit(at))
				digits.append(c);
			else if (c == '.' && next && !point) {
				digits.append(c);
				point = true;
			} else if (!(c == ',' && next && !point))
				break;
		}
		return new BigDecimal(digits.toString());
	}

	private static BigDecimal scale(char c) {
		return switch (c) {
		case '兆' -> BigDecimal.valueOf(1_000_000_000_000L);
		case '億' -> BigDecimal.valueOf(100_000_000L);
		case '万' -> BigDecimal.valueOf(10_000L);
		case '千' -> THOUSAND;
		default -> BigDecimal.valueOf(100);
		};
	}

	private String unitAt(int index) {
		if (index < text.length())
			for (String unit : BY_FIRST.getOrDefault(text.charAt(index), List.of()))
				if (text.startsWith(unit, index))
					return unit;
		return "";
	}

	private boolean isAbout(int start) {
		return start > 0 && "約凡".indexOf(text.charAt(start - 1)) >= 0 || start > 1 && text.startsWith("およそ", Math.max(0, start - 3))
				|| at < text.length() && "余超強弱".indexOf(text.charAt(at)) >= 0;
	}

	private boolean isDigit(int index) {
		char c = text.charAt(index);
		return c >= '0' && c <= '9';
	}

	private static boolean isLatin(char c) {
		return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
	}
}
