package org.kaikaku.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaikaku.samples.Samples;

/**
 * Whether anything of the published report was lost. {@code toride-2020-report.txt} is its text with wrapped lines joined and
 * the one page number left out; a line is a paragraph, a list entry, a table row or a label.
 */
class TextCoverageTest {
	private static final Path REPORT = Path.of("testdata/toride-2020-report.txt");
	private static final int RUN = 8;
	/** Words that a report sets around what the plan holds. */
	private static final List<String> LABELS = List.of("各年度の計画・指標", "令和２年度の取り組み",
			"指標名", "目標値", "実績値", "指標", "令和２年度令和３年度令和４年度令和５年度令和６年度", "テーマ番号改革項目",
			"評価※", "番号改革項目効果額歳出歳入");

	@Test
	void everyRunOfEightCharactersOfTheReportStandsInThePlan() throws IOException {
		List<String> printed = new ArrayList<>(new PrintedPlan(new SamplePlans().municipality(Samples.TORIDE_2020)).lines());
		printed.addAll(LABELS);
		String plan = String.join("\n", printed);
		List<String> missing = new ArrayList<>();
		int runs = 0;
		for (String line : Files.readAllLines(REPORT)) {
			String text = PrintedPlan.withoutSpace(line);
			for (int start = 0; start == 0 || start + RUN <= text.length(); start++) {
				String run = text.substring(start, Math.min(start + RUN, text.length()));
				runs++;
				if (!plan.contains(run))
					missing.add(run);
			}
		}
		assertTrue(runs > 17_000, "the report is shorter than it was: " + runs);
		assertEquals(List.of(), missing);
	}
}
