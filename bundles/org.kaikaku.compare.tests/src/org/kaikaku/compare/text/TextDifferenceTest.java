package org.kaikaku.compare.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.kaikaku.compare.text.TextDifference.Kind;
import org.kaikaku.compare.text.TextDifference.Segment;

class TextDifferenceTest {
	@Test
	void marksTheCharactersThatChanged() {
		assertEquals(List.of(new Segment(Kind.SAME, "窓口サービスの"), new Segment(Kind.REMOVED, "向上"), new Segment(Kind.ADDED, "見直し"),
				new Segment(Kind.SAME, "を進める。")),
				TextDifference.between("窓口サービスの向上を進める。", "窓口サービスの見直しを進める。"));
	}

	@Test
	void aParticleThatHappensToRecurDoesNotTearAChangeApart() {
		List<Segment> segments = TextDifference.between("始め市の広報終り", "始め県の広告終り");
		assertEquals(List.of(Kind.SAME, Kind.REMOVED, Kind.ADDED, Kind.SAME, Kind.REMOVED, Kind.ADDED, Kind.SAME),
				segments.stream().map(Segment::kind).toList());
		assertEquals("の広", segments.get(3).text());
		assertEquals(4, TextDifference.between("始め市の県終り", "始め町の村終り").size());
	}

	@Test
	void equalTextsAreOneStretchAndEmptyOnesNone() {
		assertEquals(List.of(new Segment(Kind.SAME, "同じ")), TextDifference.between("同じ", "同じ"));
		assertEquals(List.of(), TextDifference.between("", ""));
		assertEquals(List.of(new Segment(Kind.ADDED, "新")), TextDifference.between("", "新"));
	}

	@Test
	void bothTextsCanAlwaysBeReadFromTheStretches() {
		Random random = new Random(7);
		for (int i = 0; i < 2000; i++) {
			String before = text(random);
			String after = text(random);
			List<Segment> segments = TextDifference.between(before, after);
			assertEquals(before, without(segments, Kind.ADDED));
			assertEquals(after, without(segments, Kind.REMOVED));
		}
	}

	@Test
	void longTextsAreComparedBySentencesAndInReasonableTime() {
		String before = "一つ目の文である。".repeat(600) + "あ。" + "二つ目の文である。".repeat(600);
		String after = "三つ目の文である。" + "一つ目の文である。".repeat(600) + "い。" + "二つ目の文である。".repeat(599);
		long start = System.nanoTime();
		List<Segment> segments = TextDifference.between(before, after);
		assertEquals(before, without(segments, Kind.ADDED));
		assertEquals(after, without(segments, Kind.REMOVED));
		assertTrue(System.nanoTime() - start < 5_000_000_000L);
		assertTrue(segments.stream().filter(s -> s.kind() != Kind.SAME).mapToInt(s -> s.text().length()).sum() < 100);
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(30); i > 0; i--)
			text.appendCodePoint(List.of(0x3042, 0x3044, 0x3046, 0x20BB7, 0x29E3D, 0x3002).get(random.nextInt(6)));
		return text.toString();
	}

	private static String without(List<Segment> segments, Kind kind) {
		return segments.stream().filter(s -> s.kind() != kind).map(Segment::text).collect(Collectors.joining());
	}
}
