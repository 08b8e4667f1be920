package org.kaikaku.report.build;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaikaku.report.document.DocumentIndex;

/** The report that is built from the real plan says what the published report says, in the same order. */
class PublishedTextTest {

	@Test
	void atLeast97PercentOfThePublishedTextIsInTheReport() throws Exception {
		TextCoverage coverage = coverage();
		Toride.published().lines().forEach(coverage::add);
		assertTrue(coverage.runs() > 17_000, () -> "only " + coverage.runs());
		assertTrue(coverage.share() >= 0.97, () -> coverage.share() + " " + coverage.missing());
	}

	@Test
	void thePublishedChaptersAndSheetsStandInTheSameOrder() throws Exception {
		List<List<String>> pages = new ArrayList<>();
		List<String> lines = Toride.published().lines().toList();
		pages.add(new ArrayList<>());
		for (int i = 0; i < lines.size(); i++) {
			boolean chapter = lines.get(i).strip().matches("[１２３４]．.*");
			boolean sheet = i + 1 < lines.size() && lines.get(i + 1).startsWith("各年度の計画");
			if (chapter || sheet) {
				pages.add(new ArrayList<>());
			}
			pages.get(pages.size() - 1).add(lines.get(i));
		}
		assertTrue(pages.size() >= 21, () -> "only " + pages.size());
		double order = coverage().pageOrder(pages);
		assertTrue(order >= 0.97, () -> "in order: " + order);
	}

	private static TextCoverage coverage() throws Exception {
		return new TextCoverage(String.join("\n", PlainText.lines(Toride.report())));
	}

	@Test
	void noReferenceLeadsNowhereAndNoNameOccursTwice() throws Exception {
		DocumentIndex index = DocumentIndex.of(Toride.report());
		assertTrue(index.referredNotes().size() >= 7, index.referredNotes()::toString);
	}
}
