package org.kaikaku.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaikaku.compare.diff.ModelDifference;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.samples.Samples;

/** Files that refer to other files, in one folder and in several. */
class MergeOfFilesTest {
	@TempDir
	Path folder;
	private final PlanFiles files = new PlanFiles(Locale.JAPANESE);

	private Municipality open(String place) throws IOException {
		Path target = folder.resolve(place);
		Samples.copyTo(target);
		return files.open(target.resolve(Samples.TORIDE_2020)).municipality();
	}

	private static ReformItem item(Municipality file, int number) {
		return PlanStructure.of(file.getPlans().get(0)).items().get(number - 1);
	}

	private String merged(Path out, Municipality base, Municipality ours, Municipality theirs) throws IOException {
		MergeResult result = new ThreeWayMerge(Locale.JAPANESE).merge(base, ours, theirs);
		assertFalse(result.hasConflicts());
		Files.createDirectories(out.getParent());
		files.save(files.create(out, result.merged()));
		return Files.readString(out);
	}

	@Test
	void theResultRefersToTheNeighboursOfOurSide() throws IOException {
		Municipality ours = open("ours");
		Municipality theirs = open("theirs");
		Indicator added = EcoreUtil.copy(item(theirs, 14).getIndicators().get(0));
		added.setId("added");
		added.eContents().forEach(e -> ((Identified) e).setId(((Identified) e).getId() + "-added"));
		added.getTargets().clear();
		added.getActuals().clear();
		added.getProvenance().clear();
		item(theirs, 15).getIndicators().add(added);
		item(ours, 1).setName("枠配分予算の点検");
		String beside = merged(folder.resolve("ours/merged.reformplan"), open("base"), ours, theirs);
		assertEquals(List.of(), hrefs(beside).stream().filter(h -> h.contains("/")).toList());
		String elsewhere = merged(folder.resolve("out/merged.reformplan"), open("base"), ours, theirs);
		assertTrue(hrefs(elsewhere).stream().allMatch(h -> h.startsWith("../ours/toride-2016.reformplan#")), hrefs(elsewhere).toString());
		assertEquals(hrefs(beside).size(), hrefs(elsewhere).size());
		assertEquals(List.of(), files.open(folder.resolve("out/merged.reformplan")).missingNeighbours());
	}

	private static List<String> hrefs(String text) {
		return Pattern.compile("href=\"([^\"]*)\"").matcher(text).results().map(m -> m.group(1)).toList();
	}

	@Test
	void referencesThatWereFollowedAreComparedAsWritten() throws IOException {
		Municipality one = open("one");
		PlanFile other = files.open(folder.resolve("one").resolve(Samples.TORIDE_2020));
		other.missingNeighbours();
		item(other.municipality(), 9).getIndicators().get(0).getContinues().getName();
		assertEquals(List.of(), ModelDifference.compare(one, other.municipality()).changes());
		assertEquals(List.of(), ModelDifference.compare(other.municipality(), open("two")).changes());
	}
}
