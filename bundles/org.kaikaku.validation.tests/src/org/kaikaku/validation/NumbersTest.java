package org.kaikaku.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.validation.internal.text.EditDistance;
import org.kaikaku.validation.internal.text.JoyoKanji;
import org.kaikaku.validation.internal.text.NearMiss;
import org.kaikaku.validation.internal.text.NumberMention;
import org.kaikaku.validation.internal.text.Numbers;

class NumbersTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "合計5億7,919万6千円の|579196000|1000|円", "約4億6千万の|460000000|10000000|''", "459,782,993円|459782993|1|円",
			"377万5千円|3775000|1000|円", "3,775千円|3775000|1000|円", "９７件|97|1|件", "99.16％と|99.16|0.01|%", "0.22ポイント増|0.22|0.01|ポイント",
			"令和２年度|2|1|年度", "８事業(|8|1|事業", "1兆2,000億円|1200000000000|100000000|円", "13,144人と|13144|1|人" })
	void numbersAreReadAsPeopleWriteThem(String text, BigDecimal value, BigDecimal step, String unit) {
		NumberMention number = Numbers.in(text).get(0);
		assertEquals(0, value.compareTo(number.value()), number::toString);
		assertEquals(0, step.compareTo(number.step()), number::toString);
		assertEquals(unit, number.unit());
	}

	@Test
	void lettersWithDigitsAreNoNumbersAndCommasBetweenNumbersPartThem() {
		assertEquals(List.of(), Numbers.in("AI2とRPAを導入"));
		assertEquals(2, Numbers.in("８月、10月").size());
	}

	@ParameterizedTest
	@CsvSource({ "97, 79, true", "97, 98, true", "97, 42, false", "826, 862, true", "826, 827, true", "826, 526, true", "826, 500, false",
			"459782993, 459782, false", "459783000, 459783, true", "97.8, 98.7, true", "97.8, 97.8, false", "3, 4, false", "97, 970, true",
			"118185346, 118185364, true", "118185346, 11818534, true", "100, 10, false" })
	void aSlipOfANumberIsToldFromAnotherNumber(BigDecimal one, BigDecimal other, boolean slip) {
		assertEquals(slip, NearMiss.test(one, other));
		assertEquals(slip, NearMiss.test(other, one));
	}

	@ParameterizedTest
	@CsvSource({ "高齢福祉課, 高齢者福祉課, 3, 1", "abc, abc, 2, 0", "abc, xyz, 2, 3", "kitten, sitting, 5, 3", "a, abcdef, 2, 3" })
	void theDistanceOfTextsIsCountedUpToALimit(String a, String b, int limit, int distance) {
		assertEquals(distance, EditDistance.of(a, b, limit));
	}

	@Test
	void theListOfKanjiIsThatOf2010() {
		assertEquals(0, "俺串鬱茨藤剥頬叱填".chars().filter(c -> JoyoKanji.isRare((char) c)).count());
		assertEquals(4, "繋遽藝揃".chars().filter(c -> JoyoKanji.isRare((char) c)).count());
	}
}
