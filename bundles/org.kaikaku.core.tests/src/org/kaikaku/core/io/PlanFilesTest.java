package org.kaikaku.core.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.core.io.PlanFileException.Reason;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanLink;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;

class PlanFilesTest {
	private static final ReformplanFactory MAKE = ReformplanFactory.eINSTANCE;
	private final PlanFiles files = new PlanFiles(Locale.JAPANESE);

	@TempDir
	Path directory;

	@Test
	void aNewFileIsWrittenWhenSavedAndReadAgain() throws IOException {
		Path path = directory.resolve("新しい計画.reformplan");
		PlanFile file = files.create(path, SyntheticPlans.municipality(1, 5, 3));
		assertTrue(file.differsFromFile());
		assertFalse(Files.exists(path));
		files.save(file);
		assertFalse(file.differsFromFile());
		PlanFile read = files.open(path);
		assertEquals(file.municipality().getName(), read.municipality().getName());
		assertEquals(Optional.of(path), read.path());
		assertEquals(path.toString(), read.displayName());
	}

	@Test
	void aNewFileDoesNotReplaceOneThatIsThere() throws IOException {
		Path path = directory.resolve("x.reformplan");
		PlanFile file = files.create(path, SyntheticPlans.municipality(1, 5, 3));
		Files.writeString(path, "somebody else's");
		assertEquals(Reason.CHANGED_ON_DISK, assertThrows(PlanFileException.class, () -> files.save(file)).reason());
		assertEquals("somebody else's", Files.readString(path));
		files.saveOverwriting(file);
		assertEquals(file.municipality().getName(), files.open(path).municipality().getName());
	}

	@Test
	void savingAgainAndAgainIsNotTakenForAChangeBySomeoneElse() throws IOException {
		PlanFile file = saved("x.reformplan");
		for (int i = 0; i < 3; i++) {
			file.municipality().setName("名称" + i);
			files.save(file);
		}
		assertEquals("名称2", files.open(directory.resolve("x.reformplan")).municipality().getName());
	}

	@Test
	void whatSomeoneElseWroteIsNotOverwrittenEvenWithTheSameSizeAndTime() throws IOException {
		PlanFile file = saved("x.reformplan");
		Path path = file.path().orElseThrow();
		FileTime time = Files.getLastModifiedTime(path);
		String theirs = Files.readString(path).replace("架空県", "虚構県");
		Files.writeString(path, theirs);
		Files.setLastModifiedTime(path, time);
		file.municipality().setName("ours");
		PlanFileException e = assertThrows(PlanFileException.class, () -> files.save(file));
		assertEquals(Reason.CHANGED_ON_DISK, e.reason());
		assertTrue(e.getMessage().contains("上書きしていません"), e.getMessage());
		assertEquals(theirs, Files.readString(path));
		assertEquals("ours", file.municipality().getName());
		files.saveCopy(file, directory.resolve("ours.reformplan"));
		assertEquals("ours", files.open(directory.resolve("ours.reformplan")).municipality().getName());
		files.saveOverwriting(file);
		assertEquals("ours", files.open(path).municipality().getName());
	}

	@Test
	void aFileThatWasOnlyTouchedIsSaved() throws IOException {
		PlanFile file = saved("x.reformplan");
		Files.setLastModifiedTime(file.path().orElseThrow(), FileTime.fromMillis(0));
		file.municipality().setName("changed");
		files.save(file);
		assertEquals("changed", files.open(file.path().orElseThrow()).municipality().getName());
	}

	@Test
	void aFileThatWasDeletedIsWrittenAgain() throws IOException {
		PlanFile file = saved("x.reformplan");
		Files.delete(file.path().orElseThrow());
		files.save(file);
		assertTrue(Files.exists(file.path().orElseThrow()));
	}

	@Test
	void aReadOnlyFileStaysAndCanBeSavedElsewhere() throws IOException {
		PlanFile file = saved("x.reformplan");
		Path path = file.path().orElseThrow();
		String before = Files.readString(path);
		assertTrue(path.toFile().setReadOnly());
		file.municipality().setName("changed");
		assertEquals(Reason.READ_ONLY, assertThrows(PlanFileException.class, () -> files.save(file)).reason());
		assertEquals(before, Files.readString(path));
		files.saveAs(file, directory.resolve("y.reformplan"));
		assertEquals("changed", files.open(directory.resolve("y.reformplan")).municipality().getName());
	}

	@Test
	void aFileMovesOnlyWhenSavedUnderItsNewName() throws IOException {
		PlanFile file = saved("x.reformplan");
		Path before = file.path().orElseThrow();
		assertThrows(PlanFileException.class, () -> files.saveAs(file, directory.resolve("missing").resolve("y.reformplan")));
		assertEquals(Optional.of(before), file.path());
		assertEquals("x.reformplan", file.resource().getURI().lastSegment());
		files.saveAs(file, directory.resolve("y.reformplan"));
		assertEquals("y.reformplan", file.resource().getURI().lastSegment());
		files.save(file);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "a\u0001b", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00x", "\u001B" })
	void aTextThatNoFileCanHoldIsRefusedWithItsElementAndTheFileStays(String text) throws IOException {
		PlanFile file = saved("x.reformplan");
		String before = Files.readString(file.path().orElseThrow());
		file.municipality().getDepartments().get(0).setName("部" + text);
		PlanFileException e = assertThrows(PlanFileException.class, () -> files.save(file));
		assertEquals(Reason.UNWRITABLE_TEXT, e.reason());
		assertTrue(e.getMessage().contains(file.municipality().getDepartments().get(0).getId()) && e.getMessage().contains("「名称」"), e.getMessage());
		assertEquals(before, Files.readString(file.path().orElseThrow()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a\tb", "一行目\n二行目\r\n三行目\r", "\n\n", "  前後  ", "&#10;&amp;<>\"'", "😀𠮷﨑\u0085\u2028", "]]>" })
	void anyOtherTextComesBackAsItWas(String text) throws IOException {
		PlanFile file = saved("x.reformplan");
		file.municipality().setName(text);
		file.municipality().getUnknown().add(text);
		files.save(file);
		Municipality read = files.open(file.path().orElseThrow()).municipality();
		assertEquals(text, read.getName());
		assertEquals(List.of(text), read.getUnknown());
	}

	@Test
	void aReferenceToWhatWasRemovedIsNotSaved() throws IOException {
		PlanFile file = saved("x.reformplan");
		ReformItem item = SyntheticPlans.items(file.municipality().getPlans().get(0)).get(0);
		Department gone = MAKE.createDepartment();
		gone.setName("廃止課");
		item.getAssignments().get(0).setDepartment(gone);
		PlanFileException e = assertThrows(PlanFileException.class, () -> files.save(file));
		assertEquals(Reason.DANGLING_REFERENCE, e.reason());
		assertTrue(e.getMessage().contains("廃止課") && e.getMessage().contains(item.getAssignments().get(0).getId()), e.getMessage());
	}

	@Test
	void whatCouldNotBeReadAgainIsNotSaved() throws IOException {
		PlanFile file = saved("x.reformplan");
		ReformItem item = SyntheticPlans.items(file.municipality().getPlans().get(0)).get(0);
		item.setId("二");
		assertEquals(Reason.BAD_VALUE, assertThrows(PlanFileException.class, () -> files.save(file)).reason());
		item.setId(file.municipality().getId());
		assertEquals(Reason.DUPLICATE_ID, assertThrows(PlanFileException.class, () -> files.save(file)).reason());
		item.setId("fine");
		Department department = file.municipality().getDepartments().get(0);
		for (int i = 0; i < FileLimits.DEFAULT.depth(); i++) {
			department.getDepartments().add(0, MAKE.createDepartment());
			department = department.getDepartments().get(0);
		}
		assertEquals(Reason.TOO_DEEP, assertThrows(PlanFileException.class, () -> files.save(file)).reason());
	}

	@Test
	void whatIsLargerThanWhatIsReadIsNotSaved() throws IOException {
		Path path = directory.resolve("x.reformplan");
		PlanFiles small = new PlanFiles(new FileLimits(1 << 20, 90, 1 << 14, 5000), Locale.JAPANESE);
		PlanFile file = small.create(path, SyntheticPlans.municipality(1, 8, 3));
		for (int length : new int[] { 16_000, 17_000 }) {
			file.municipality().getDepartments().get(0).setName("x".repeat(length));
			if (length == 16_000) {
				small.save(file);
				assertEquals(length, small.open(path).municipality().getDepartments().get(0).getName().length());
			} else {
				PlanFileException e = assertThrows(PlanFileException.class, () -> small.save(file));
				assertEquals(Reason.TOO_LARGE, e.reason());
				assertTrue(e.getMessage().contains(file.municipality().getDepartments().get(0).getId()), e.getMessage());
			}
		}
		file.municipality().getDepartments().get(0).setName("short");
		file.municipality().getUnknown().add("x".repeat(17_000));
		assertEquals(Reason.TOO_LARGE, assertThrows(PlanFileException.class, () -> small.save(file)).reason());
		file.municipality().getUnknown().clear();
		PlanFile many = small.create(path, SyntheticPlans.municipality(1, 120, 5));
		assertEquals(Reason.TOO_LARGE, assertThrows(PlanFileException.class, () -> small.saveOverwriting(many)).reason());
		assertEquals(16_000, small.open(path).municipality().getDepartments().get(0).getName().length());
	}

	@Test
	void elementsWithoutIdGetOneWhenSaved() throws IOException {
		PlanFile file = saved("x.reformplan");
		Department added = MAKE.createDepartment();
		file.municipality().getDepartments().add(added);
		files.save(file);
		assertTrue(ElementIds.isValid(added.getId()));
	}

	@Test
	void referencesToAnotherFileAreFollowedWhenAskedForAndWrittenAsTheyWere() throws IOException {
		PlanFile before = saved("plan-2015.reformplan");
		PlanFile after = linked("plan-2020.reformplan", "plan-2015.reformplan#" + plan(before).getId());
		assertEquals(1, after.resource().getResourceSet().getResources().size(), "nothing is read before it is asked for");
		assertEquals(plan(before).getName(), plan(after).getLinks().get(0).getPlan().getName());
		assertEquals(List.of(), after.missingNeighbours());
		String text = Files.readString(after.path().orElseThrow());
		files.save(after);
		assertEquals(text, Files.readString(after.path().orElseThrow()));
		assertTrue(text.contains("<plan href=\"plan-2015.reformplan#" + plan(before).getId() + "\"/>"), text);
	}

	@Test
	void aMissingNeighbourIsNoError() throws IOException {
		PlanFile file = linked("x.reformplan", "gone.reformplan#p");
		assertTrue(plan(file).getLinks().get(0).getPlan().eIsProxy());
		List<MissingNeighbour> missing = file.missingNeighbours();
		assertEquals(1, missing.size());
		assertTrue(missing.get(0).name().endsWith("gone.reformplan") && missing.get(0).message().contains("見つかりません"), missing::toString);
		String text = Files.readString(file.path().orElseThrow());
		files.save(file);
		assertEquals(text, Files.readString(file.path().orElseThrow()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "とりで計画 2015.reformplan", "a#b.reformplan", "100%.reformplan", "%20.reformplan", "a&b'c+d;e.reformplan", "か\u3099.reformplan" })
	void neighboursWithAnyNameAreReached(String name) throws IOException {
		PlanFile before = saved(name);
		PlanFile after = saved("x.reformplan");
		PlanLink link = MAKE.createPlanLink();
		plan(after).getLinks().add(link);
		Path target = before.path().orElseThrow();
		PlanFile open = files.open(target);
		link.setPlan(plan(open));
		files.save(after);
		String text = Files.readString(after.path().orElseThrow());
		PlanFile read = files.open(after.path().orElseThrow());
		assertEquals(List.of(), read.missingNeighbours(), text.lines().filter(line -> line.contains("href")).toList()::toString);
		assertEquals(plan(before).getName(), plan(read).getLinks().get(0).getPlan().getName());
		byte[] bytes = Files.readAllBytes(after.path().orElseThrow());
		PlanFile stream = files.read(new ByteArrayInputStream(bytes), "y.reformplan", asked -> {
			assertEquals(name, asked);
			return Optional.of(Files.newInputStream(directory.resolve(asked)));
		});
		assertEquals(plan(before).getName(), plan(stream).getLinks().get(0).getPlan().getName());
	}

	@Test
	void aNeighbourThatComesLaterIsFound() throws IOException {
		PlanFile file = linked("x.reformplan", "later.reformplan#p");
		assertEquals(1, file.missingNeighbours().size());
		Municipality later = MAKE.createMunicipality();
		later.getPlans().add(MAKE.createPlan());
		later.getPlans().get(0).setId("p");
		later.getPlans().get(0).setName("後の計画");
		files.save(files.create(directory.resolve("later.reformplan"), later));
		assertEquals(List.of(), file.missingNeighbours());
		assertEquals("後の計画", plan(file).getLinks().get(0).getPlan().getName());
	}

	@Test
	void aBrokenNeighbourSaysWhatIsWrongWithIt() throws IOException {
		Files.writeString(directory.resolve("broken.reformplan"), "<broken>");
		PlanFile file = linked("x.reformplan", "broken.reformplan#p");
		assertTrue(plan(file).getLinks().get(0).getPlan().eIsProxy());
		assertTrue(file.missingNeighbours().get(0).message().contains("broken.reformplan の1行目"), file.missingNeighbours()::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:1/x.reformplan#p", "file://server/share/x.reformplan#p", "//server/x.reformplan#p",
			"jar:file:/x.jar!/x.reformplan#p", "platform:/plugin/x/x.reformplan#p", "../../../../../../etc/passwd#p", "a:b:c#p" })
	void addressesOutsideTheMachineOrOfOtherFilesAreNeverFollowed(String href) throws IOException {
		PlanFile file = linked("x.reformplan", href);
		assertTrue(plan(file).getLinks().get(0).getPlan().eIsProxy());
		assertTrue(file.missingNeighbours().get(0).message().contains("開きません"), file.missingNeighbours()::toString);
		files.save(file);
		assertEquals(address(file), address(files.open(file.path().orElseThrow())), "the reference is kept");
	}

	@Test
	void neighboursAreStillReachedFromWhereAFileIsMoved() throws IOException {
		PlanFile before = saved("plan-2015.reformplan");
		PlanFile after = linked("plan-2020.reformplan", "plan-2015.reformplan#" + plan(before).getId());
		Path below = Files.createDirectory(directory.resolve("写し")).resolve("plan.reformplan");
		files.saveCopy(after, below);
		files.saveAs(after, below);
		assertEquals(plan(before).getId(), plan(files.open(below)).getLinks().get(0).getPlan().getId());
	}

	@Test
	void aStreamHasTheNeighboursThatItIsGiven() throws IOException {
		PlanFile before = saved("plan-2015.reformplan");
		PlanFile after = linked("plan-2020.reformplan", "plan-2015.reformplan#" + plan(before).getId());
		byte[] bytes = Files.readAllBytes(after.path().orElseThrow());
		PlanFile stream = files.read(new ByteArrayInputStream(bytes), "plan-2020.reformplan",
				name -> Optional.of((InputStream) Files.newInputStream(directory.resolve(name))));
		assertEquals(Optional.empty(), stream.path());
		assertEquals(plan(before).getName(), plan(stream).getLinks().get(0).getPlan().getName());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		files.write(stream, out);
		assertEquals(new String(bytes, UTF_8), out.toString(UTF_8));
		assertThrows(IllegalStateException.class, () -> files.save(stream));
		Path path = directory.resolve("from-stream.reformplan");
		files.saveAs(stream, path);
		assertEquals(new String(bytes, UTF_8), Files.readString(path));
	}

	@Test
	void severalReferencesKeepTheirOrderWhenSomeLeadElsewhere() throws IOException {
		PlanFile before = saved("plan-2015.reformplan");
		PlanFile after = linked("plan-2020.reformplan", "plan-2015.reformplan#" + plan(before).getId());
		List<ReformItem> ours = SyntheticPlans.items(plan(after));
		List<ReformItem> theirs = SyntheticPlans.items(plan(after).getLinks().get(0).getPlan());
		var opinion = plan(after).getMeetings().get(0).getOpinions().get(0);
		opinion.getAbout().clear();
		opinion.getAbout().addAll(List.of(ours.get(1), theirs.get(0), ours.get(0)));
		files.save(after);
		var read = plan(files.open(after.path().orElseThrow())).getMeetings().get(0).getOpinions().get(0).getAbout();
		assertEquals(List.of(ours.get(1).getId(), theirs.get(0).getId(), ours.get(0).getId()), read.stream().map(e -> e.getId()).toList());
	}

	@Test
	void theResourceSetFindsAFileThatIsOpenAlready() throws IOException {
		PlanFile file = saved("x.reformplan");
		assertSame(file.resource(), file.resource().getResourceSet().getResource(file.resource().getURI(), true));
	}

	private PlanFile saved(String name) throws IOException {
		PlanFile file = files.create(directory.resolve(name), SyntheticPlans.municipality(name.hashCode(), 8, 3));
		files.save(file);
		return file;
	}

	/** A saved file whose plan has a link to an address. */
	private PlanFile linked(String name, String href) throws IOException {
		PlanFile file = saved(name);
		PlanLink link = MAKE.createPlanLink();
		plan(file).getLinks().add(link);
		files.save(file);
		Path path = file.path().orElseThrow();
		String start = "<links id=\"" + link.getId() + "\"";
		Files.writeString(path, Files.readString(path).replace(start + "/>", start + ">\n   <plan href=\"" + href + "\"/>\n  </links>"));
		return files.open(path);
	}

	private static String address(PlanFile file) {
		return String.valueOf(((InternalEObject) plan(file).getLinks().get(0).getPlan()).eProxyURI());
	}

	private static Plan plan(PlanFile file) {
		return file.municipality().getPlans().get(0);
	}
}
