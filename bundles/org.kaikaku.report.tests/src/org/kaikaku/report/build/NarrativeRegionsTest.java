package org.kaikaku.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.EditableRegion;

class NarrativeRegionsTest {

	/** What a reader of the report sees is what the plan holds, so that an unedited report proposes no change. */
	@Test
	void everyRegionOfTheRealReportHasExactlyTheTextOfThePlan() throws Exception {
		List<EditableRegion> regions = new ArrayList<>();
		Blocks.walk(Toride.report(), b -> {
			if (b instanceof EditableRegion region) {
				regions.add(region);
			}
		});
		assertTrue(regions.size() >= 34, () -> "only " + regions.size());
		for (EditableRegion region : regions) {
			Narrative narrative = (Narrative) Toride.plan().eResource().getEObject(region.elementId());
			assertEquals(Optional.of(PlainText.of(region.blocks())), NarrativeRegions.text(narrative, region.region()),
					region.elementId() + " " + region.region());
		}
	}

	@Test
	void aPartThatIsGoneHasNoText() {
		FieldText text = new Make().text(null, "一", "二", "三");
		assertEquals(Optional.of("一\n二\n三"), NarrativeRegions.text(text, "progress"));
		assertEquals(Optional.of("二\n三"), NarrativeRegions.text(text, "progress.1-2"));
		assertEquals(Optional.empty(), NarrativeRegions.text(text, "progress.1-3"));
		assertEquals(Optional.empty(), NarrativeRegions.text(text, "progress.2-1"));
		text.getBlocks().add(Make.MAKE.createTextTable());
		assertEquals(Optional.empty(), NarrativeRegions.text(text, "progress"));
	}
}
