package org.kaikaku.compare.take;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaikaku.compare.Comparison;
import org.kaikaku.compare.ComparisonRow;
import org.kaikaku.compare.Comparisons;
import org.kaikaku.compare.lineage.Fates;
import org.kaikaku.compare.next.ItemChoice;
import org.kaikaku.compare.next.NextPlan;
import org.kaikaku.compare.testing.Comparators;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.samples.Samples;

/** Lines of a comparison of a plan with the draft of the next one, taken over. */
class TakeOverTest {
	@TempDir
	Path folder;
	private final PlanFiles files = new PlanFiles(Locale.JAPANESE);
	private final Comparisons comparisons = new Comparisons(Comparators.all(), Locale.JAPANESE);
	private Plan present;
	private Plan next;

	@BeforeEach
	void draft() throws IOException {
		Samples.copyTo(folder);
		present = files.open(folder.resolve(Samples.TORIDE_2020)).municipality().getPlans().get(0);
		List<ItemChoice> choices = List.of(ItemChoice.end("item-02", LineageKind.DROPPED, "役割を終えた"),
				ItemChoice.change("item-03", "事務事業の見直し", "名称を改めた"));
		PlanFile file = files.create(folder.resolve("next.reformplan"),
				new NextPlan(Locale.JAPANESE).draft(present, FiscalYear.of(2025), FiscalYear.of(2029), null, choices).municipality());
		files.save(file);
		next = file.municipality().getPlans().get(0);
	}

	private Municipality target() {
		return (Municipality) next.eContainer();
	}

	private TakeOver line(String leftId, String aspect) {
		Comparison comparison = comparisons.plans(present, next);
		ComparisonRow row = comparison.parts().stream().flatMap(p -> p.rows().stream())
				.filter(r -> leftId.equals(r.leftId()) && aspect.equals(r.aspect())).findFirst().orElseThrow();
		return new TakeOver(comparison, row);
	}

	@Test
	void aDroppedItemGoesOnWithoutItsResultsAndItsLineageIsRecorded() throws IOException {
		int before = PlanStructure.of(next).items().size();
		line("item-02", "改革項目").apply(TakeOver.Side.LEFT, target());
		assertEquals(before + 1, PlanStructure.of(next).items().size());
		ReformItem item = PlanStructure.of(next).items().get(1);
		assertEquals("窓口サービスの向上", item.getName());
		assertTrue(item.getRecords().isEmpty());
		assertTrue(item.getIndicators().stream().allMatch(i -> i.getTargets().isEmpty() && i.getActuals().isEmpty()));
		assertEquals("6256", item.getIndicators().get(0).getBaselines().get(0).getValue().toPlainString());
		assertEquals("item-02-ind-1", item.getIndicators().get(0).getContinues().getId());
		assertEquals(Map.of(LineageKind.CONTINUED, 16, LineageKind.CHANGED, 1), Fates.between(present, next).countsOfOldItems());
		Path saved = folder.resolve("saved.reformplan");
		files.saveAs(files.create(folder.resolve("other.reformplan"), target()), saved);
		assertEquals(before + 1, PlanStructure.of(files.open(saved).municipality().getPlans().get(0)).items().size());
	}

	@Test
	void aNameIsTakenBackAndTheOtherWayRound() {
		assertTrue(line("item-03", "改革項目").isPossible(TakeOver.Side.LEFT, target()));
		line("item-03", "改革項目").apply(TakeOver.Side.RIGHT, (Municipality) present.eContainer());
		assertEquals("事務事業の見直し", PlanStructure.of(present).items().get(2).getName());
	}

	@Test
	void nothingIsTakenOverBetweenYears() {
		Comparison years = comparisons.years(present, FiscalYear.of(2020), FiscalYear.of(2021));
		assertFalse(years.parts().stream().flatMap(p -> p.rows().stream())
				.anyMatch(r -> new TakeOver(years, r).isOffered(TakeOver.Side.LEFT)));
	}

	@Test
	void anOldPlanGetsNoItemsOfANewOne() {
		Comparison comparison = comparisons.plans(present, next);
		for (ComparisonRow row : comparison.parts().stream().flatMap(p -> p.rows().stream()).toList())
			if (row.origin() != null && !row.origin().isPair())
				assertFalse(new TakeOver(comparison, row).isOffered(TakeOver.Side.RIGHT), row.toString());
	}
}
