package org.kaikaku.core.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.testing.EveryFeature;

/** The layout of a saved file is made to be compared and merged line by line. */
class LayoutTest {
	private static final int EDITS = 200;
	private static final int MERGES = 25;
	private final PlanFiles files = new PlanFiles(Locale.JAPANESE);

	@TempDir
	Path directory;

	@Test
	void aFileHasTheSameBytesEverywhereAndEachTime() throws IOException {
		byte[] bytes = bytes(EveryFeature.municipality());
		String text = new String(bytes, UTF_8);
		assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<reformplan:Municipality id="));
		assertTrue(text.endsWith("</reformplan:Municipality>\n"));
		assertFalse(text.contains("\r") || text.contains("\t") || text.lines().anyMatch(line -> line.endsWith(" ")));
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals(text, new String(bytes(EveryFeature.municipality()), UTF_8));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void defaultValuesAreNotWritten() throws IOException {
		Municipality municipality = SyntheticPlans.municipality(1, 1, 2);
		ReformItem item = SyntheticPlans.items(municipality.getPlans().get(0)).get(0);
		item.getIndicators().get(0).setWeight(null);
		item.getIndicators().get(0).setDirection(org.kaikaku.model.reformplan.Direction.AT_LEAST);
		String text = new String(bytes(municipality), UTF_8);
		String indicator = text.substring(text.indexOf("<indicators id=\"" + item.getIndicators().get(0).getId()));
		assertFalse(indicator.substring(0, indicator.indexOf('>')).contains("direction"));
	}

	@Test
	void oneChangedAttributeIsOneChangedLine() throws IOException {
		Municipality municipality = SyntheticPlans.municipality(5, 12, 3);
		Random random = new Random(5);
		List<EObject> elements = elements(municipality);
		List<String> before = lines(municipality);
		int bare = 0;
		for (int i = 0; i < EDITS; i++) {
			EObject element = elements.get(random.nextInt(elements.size()));
			List<EAttribute> strings = strings(element);
			if (strings.isEmpty())
				continue;
			EAttribute attribute = strings.get(random.nextInt(strings.size()));
			boolean hadAttributes = hasAttributes(before, (Identified) element);
			element.eSet(attribute, random.nextInt(3) == 0 ? null : "変更" + i);
			List<String> after = lines(municipality);
			boolean hasAttributes = hasAttributes(after, (Identified) element);
			Change change = Change.of(before, after);
			if (hadAttributes && hasAttributes)
				assertTrue(change.removed <= 1 && change.added <= 1, () -> change + " by " + attribute.getName() + " of " + element.eClass().getName());
			else if (hadAttributes || hasAttributes)
				bare++;
			else
				assertEquals(new Change(0, 0), change);
			assertTrue(change.removed <= 3 && change.added <= 3, change::toString);
			before = after;
		}
		assertTrue(bare < EDITS / 4, "few elements have no attribute at all: " + bare);
	}

	@Test
	void anAddedElementTouchesNoOtherLine() throws IOException {
		Municipality municipality = SyntheticPlans.municipality(6, 12, 3);
		Random random = new Random(6);
		Plan plan = municipality.getPlans().get(0);
		List<ReformItem> items = SyntheticPlans.items(plan);
		for (int i = 0; i < 40; i++) {
			List<String> before = lines(municipality);
			ReformItem item = items.get(random.nextInt(items.size()));
			var copy = EcoreUtil.copy(item.getActivities().get(0));
			ElementIds.renew(copy, municipality);
			item.getActivities().add(random.nextInt(item.getActivities().size() + 1), copy);
			List<String> after = lines(municipality);
			Change change = Change.of(before, after);
			assertEquals(0, change.removed);
			assertEquals(after.size() - before.size(), change.added);
		}
	}

	@Test
	void gitMergesChangesOfDifferentElements() throws Exception {
		assumeTrue(gitIsThere(), "git is installed");
		Municipality base = SyntheticPlans.municipality(7, 12, 3);
		byte[] baseBytes = bytes(base);
		Random random = new Random(7);
		for (int i = 0; i < MERGES; i++) {
			Municipality ours = read(baseBytes);
			Municipality theirs = read(baseBytes);
			List<EObject> elements = elements(ours);
			int one = randomNamed(elements, random, -1);
			int other = randomNamed(elements, random, one);
			rename(elements.get(one), "私たちの変更" + i);
			rename(elements(theirs).get(other), "相手の変更" + i);
			Municipality merged = read(merge(baseBytes, bytes(ours), bytes(theirs)));
			assertEquals("私たちの変更" + i, name(elements(merged).get(one)));
			assertEquals("相手の変更" + i, name(elements(merged).get(other)));
		}
	}

	private byte[] merge(byte[] base, byte[] ours, byte[] theirs) throws IOException, InterruptedException {
		Path merged = Files.write(directory.resolve("ours"), ours);
		Process git = new ProcessBuilder("git", "merge-file", merged.toString(), Files.write(directory.resolve("base"), base).toString(),
				Files.write(directory.resolve("theirs"), theirs).toString()).start();
		assertEquals(0, git.waitFor(), "no conflict");
		return Files.readAllBytes(merged);
	}

	private static boolean gitIsThere() throws InterruptedException {
		try {
			return new ProcessBuilder("git", "--version").start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private static int randomNamed(List<EObject> elements, Random random, int not) {
		int i;
		do {
			i = random.nextInt(elements.size());
		} while (i == not || name(elements.get(i)) == null);
		return i;
	}

	private static String name(EObject element) {
		var feature = element.eClass().getEStructuralFeature("name");
		return feature == null ? null : (String) element.eGet(feature);
	}

	private static void rename(EObject element, String name) {
		element.eSet(element.eClass().getEStructuralFeature("name"), name);
	}

	private static List<EObject> elements(Municipality municipality) {
		List<EObject> elements = new ArrayList<>(List.of(municipality));
		municipality.eAllContents().forEachRemaining(elements::add);
		return elements;
	}

	private static List<EAttribute> strings(EObject element) {
		return element.eClass().getEAllAttributes().stream()
				.filter(a -> !a.isMany() && !a.isID() && a.getEType() == EcorePackage.eINSTANCE.getEString()).toList();
	}

	/** Whether the first line of an element leaves its tag open. */
	private static boolean hasAttributes(List<String> lines, Identified element) {
		return lines.stream().filter(line -> line.contains(" id=\"" + element.getId() + "\"")).anyMatch(line -> line.endsWith("\""));
	}

	private Municipality read(byte[] bytes) throws PlanFileException {
		return files.read(new ByteArrayInputStream(bytes), "x.reformplan").municipality();
	}

	private List<String> lines(Municipality municipality) throws IOException {
		return Arrays.asList(new String(bytes(municipality), UTF_8).split("\n"));
	}

	private byte[] bytes(Municipality municipality) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		files.write(files.create(directory.resolve("x.reformplan"), EcoreUtil.copy(municipality)), out);
		return out.toByteArray();
	}

	/** The one region in which two files differ. */
	private record Change(int removed, int added) {
		static Change of(List<String> before, List<String> after) {
			int start = 0;
			while (start < Math.min(before.size(), after.size()) && before.get(start).equals(after.get(start)))
				start++;
			int end = 0;
			while (end < Math.min(before.size(), after.size()) - start
					&& before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end)))
				end++;
			return new Change(before.size() - start - end, after.size() - start - end);
		}
	}
}
