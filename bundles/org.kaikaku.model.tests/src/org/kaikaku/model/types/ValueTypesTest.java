package org.kaikaku.model.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypesTest {
	@ParameterizedTest
	@ValueSource(strings = { "1000", "1989", "2019", "2020", "9998" })
	void aFiscalYearComesBackFromItsText(String text) {
		assertEquals(text, FiscalYear.parse(text).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "20x0", "0999", "02020", "２０２０", "+202", "-2020", " 2020", "R2" })
	void aFiscalYearIsFourDigitsAndNothingElse(String text) {
		assertThrows(IllegalArgumentException.class, () -> FiscalYear.parse(text));
		assertThrows(IllegalArgumentException.class, () -> FiscalYear.parse(null));
	}

	@ParameterizedTest
	@CsvSource({ "2020-04-01,2020", "2021-03-31,2020", "2021-04-01,2021", "2020-03-31,2019", "2020-01-01,2019", "2020-12-31,2020" })
	void aDayLiesInTheFiscalYearThatBeganInApril(LocalDate day, int year) {
		FiscalYear found = FiscalYear.of(day);
		assertEquals(year, found.value());
		assertFalse(day.isBefore(found.firstDay()) || day.isAfter(found.lastDay()));
	}

	@Test
	void fiscalYearsAreOrderedAndCounted() {
		assertEquals(FiscalYear.of(2024), FiscalYear.of(2020).plus(4));
		assertEquals(FiscalYear.of(2019), FiscalYear.of(2020).plus(-1));
		assertTrue(FiscalYear.of(2019).compareTo(FiscalYear.of(2020)) < 0);
	}

	@ParameterizedTest
	@CsvSource({ "2020,2020-04-01,2021-03-31", "2020H1,2020-04-01,2020-09-30", "2020H2,2020-10-01,2021-03-31", "2020Q1,2020-04-01,2020-06-30",
			"2020Q4,2021-01-01,2021-03-31", "2020-04,2020-04-01,2020-04-30", "2021-02,2021-02-01,2021-02-28", "2024-02,2024-02-01,2024-02-29" })
	void aTermComesBackFromItsTextAndKnowsItsDays(String text, LocalDate first, LocalDate last) {
		FiscalTerm term = FiscalTerm.parse(text);
		assertEquals(text, term.toString());
		assertEquals(first, term.firstDay());
		assertEquals(last, term.lastDay());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2020H3", "2020H0", "2020Q5", "2020Q", "2020-13", "2020-00", "2020-1", "2020h1", "20x0", "2020-04-01", "2020H11" })
	void aTermOfAnotherFormIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> FiscalTerm.parse(text));
	}

	@Test
	void aMonthOfSpringBelongsToTheFiscalYearBefore() {
		assertEquals(2020, FiscalTerm.parse("2021-02").year().value());
		assertEquals(FiscalTerm.parse("2021-02"), FiscalTerm.of(YearMonth.of(2021, 2)));
		assertEquals(11, FiscalTerm.parse("2021-02").index());
	}

	@Test
	void termsAreOrderedByTheirFirstDayAndTheLongerFirst() {
		List<String> ordered = List.of("2019", "2020", "2020H1", "2020Q1", "2020-04", "2020-05", "2020Q2", "2020H2", "2020Q4", "2021-02", "2021");
		assertEquals(ordered, Stream.of("2021", "2020Q4", "2020-05", "2020", "2020H2", "2019", "2020Q2", "2021-02", "2020H1", "2020-04", "2020Q1")
				.map(FiscalTerm::parse).sorted().map(FiscalTerm::toString).toList());
	}

	@Test
	void aYearContainsItsPartsAndNoOthers() {
		FiscalTerm year = FiscalTerm.of(2020);
		assertTrue(year.contains(FiscalTerm.parse("2021-03")) && year.contains(FiscalTerm.parse("2020H1")) && year.contains(year));
		assertFalse(year.contains(FiscalTerm.parse("2020-03")) || FiscalTerm.parse("2020H1").contains(year));
	}

	@ParameterizedTest
	@CsvSource({ "2020,2020-01-01,2020-12-31", "2020-03,2020-03-01,2020-03-31", "2020-02,2020-02-01,2020-02-29", "2020-03-27,2020-03-27,2020-03-27",
			"FY2020,2020-04-01,2021-03-31" })
	void aPartialDateComesBackFromItsTextAndKnowsWhatItCanMean(String text, LocalDate earliest, LocalDate latest) {
		PartialDate date = PartialDate.parse(text);
		assertEquals(text, date.toString());
		assertEquals(earliest, date.earliest());
		assertEquals(latest, date.latest());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2020-00", "2020-13", "2021-02-29", "2020-03-00", "2020-3-1", "2020/03/01", "FY20", "FY2020-03", "令和2年" })
	void aDateThatIsNoneIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "98.80", "0", "-0.5", "0.00", "100", "-3.25", "123456789012345678901234567890.123" })
	void aDecimalKeepsItsWrittenPrecision(String text) {
		BigDecimal value = Decimals.parse(text);
		assertEquals(text, value.toPlainString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", ".", "1.", ".5", "1E5", "1e999999", "1,000", "+1", "0x1", "１", "1.2.3", "--1", "1-", " 1", "NaN",
			"1234567890123456789012345678901234567890123456789012345678901" })
	void aDecimalOfAnotherFormIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> Decimals.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "459782993", "-3775000", "9223372036854775807", "-9223372036854775808" })
	void yenComeBackFromTheirText(String text) {
		assertEquals(text, Yen.parse(text).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "1.5", "1,000", "９", "9223372036854775808", "1E3", "--1", "1-", "+1" })
	void yenOfAnotherFormAreRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> Yen.parse(text));
	}

	@Test
	void yenAreAddedExactlyOrNotAtAll() {
		assertEquals(Yen.of(582_971_000), Yen.of(3_775_000).plus(Yen.of(579_196_000)));
		assertEquals(Yen.ZERO, Yen.of(5).minus(Yen.of(5)));
		assertThrows(ArithmeticException.class, () -> Yen.of(Long.MAX_VALUE).plus(Yen.of(1)));
		assertThrows(ArithmeticException.class, () -> Yen.of(Long.MIN_VALUE).negate());
	}
}
