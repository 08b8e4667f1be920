package org.kaikaku.sirius.services;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.io.PlanResourceFactory;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.DiagramOptions;
import org.kaikaku.diagram.Diagrams;
import org.kaikaku.diagram.Node;
import org.kaikaku.model.edit.Connections;
import org.kaikaku.model.edit.NewChild;
import org.kaikaku.model.edit.NewElements;
import org.kaikaku.model.edit.PlanEditingDomain;
import org.kaikaku.model.edit.PlanEdits;
import org.kaikaku.model.edit.PlanLabels;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.samples.Samples;

/** The services on the real plan, opened and saved as a modelling tool does it: through EMF's resources. */
class ServicesTest {
	@TempDir
	Path folder;
	private Path file;
	private Resource resource;
	private Plan plan;
	private final EditServices edit = new EditServices();
	private final StructureServices structure = new StructureServices();
	private final ResponsibilityServices responsibility = new ResponsibilityServices();
	private final YearTableServices table = new YearTableServices();
	private final BoxServices boxes = new BoxServices();

	@BeforeEach
	void open() throws IOException {
		Samples.copyTo(folder);
		file = folder.resolve(Samples.TORIDE_2020);
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(ReformplanPackage.eNS_URI, ReformplanPackage.eINSTANCE);
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(PlanFiles.EXTENSION, new PlanResourceFactory());
		resource = set.getResource(URI.createFileURI(file.toString()), true);
		plan = ((Municipality) resource.getContents().get(0)).getPlans().get(0);
	}

	private byte[] bytes() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, null);
		return out.toByteArray();
	}

	private ReformItem item(int index) {
		return PlanStructure.of(plan).items().get(index);
	}

	private Theme theme(int index) {
		return PlanStructure.of(plan).themes().get(index);
	}

	/** The bytes after a command of the own editors on a copy of the file as it was. */
	private byte[] own(byte[] before, BiFunction<Plan, PlanEdits, Command> command) throws IOException {
		Path copy = Files.write(folder.resolve("own.reformplan"), before);
		PlanFiles files = new PlanFiles(Locale.JAPANESE);
		PlanFile opened = files.open(copy);
		PlanEditingDomain domain = new PlanEditingDomain(opened.resource().getResourceSet(), new PlanEditingDomain.Clipboard(),
				Locale.JAPANESE);
		PlanEdits edits = new PlanEdits(domain);
		assertTrue(edits.execute(command.apply(opened.municipality().getPlans().get(0), edits), "test"));
		files.save(opened);
		return Files.readAllBytes(copy);
	}

	@SuppressWarnings("unchecked") // asked for by the class that the element has
	private static <T extends Identified> T same(Plan in, T element) {
		for (var i = in.eContainer().eAllContents(); i.hasNext();)
			if (i.next() instanceof Identified other && element.getId().equals(other.getId()))
				return (T) other;
		throw new AssertionError(element.getId());
	}

	private void assertSameAsOwn(byte[] before, BiFunction<Plan, PlanEdits, Command> command) throws IOException {
		byte[] after = bytes();
		assertFalse(java.util.Arrays.equals(before, after), "something has changed");
		assertEquals(normal(own(before, command), before), normal(after, before));
	}

	/** Ids that were not there before are random; they are compared by the order in which they come. */
	private static String normal(byte[] file, byte[] before) {
		String text = new String(file, StandardCharsets.UTF_8);
		String old = new String(before, StandardCharsets.UTF_8);
		Map<String, String> fresh = new LinkedHashMap<>();
		Matcher m = Pattern.compile(" id=\"([^\"]+)\"").matcher(text);
		while (m.find())
			if (!old.contains(m.group()))
				fresh.put(m.group(1), "new-" + fresh.size());
		for (var e : fresh.entrySet())
			text = text.replace(e.getKey(), e.getValue());
		return text;
	}

	@Test
	void anUntouchedFileIsWrittenAsItWas() throws IOException {
		assertArrayEquals(Files.readAllBytes(file), bytes());
	}

	@Test
	void newElementsAreThoseOfTheOwnEditors() throws IOException {
		byte[] before = bytes();
		ReformItem made = (ReformItem) edit.add(theme(0), "ReformItem");
		assertEquals("18", made.getNumber());
		assertEquals(item(0).getLevel(), made.getLevel());
		assertSameAsOwn(before, (p, e) -> {
			NewChild place = new NewChild(PlanStructure.of(p).themes().get(0), Literals.THEME__ENTRIES, Literals.REFORM_ITEM);
			return e.add(place, NewElements.make(place, null));
		});
		assertNull(edit.add(item(0), "Theme"), "an item holds no theme");
		assertFalse(edit.canAdd(item(0), "Theme"));
		assertTrue(edit.canAdd(plan.eContainer(), "Department"));
	}

	@Test
	void renamingMovingAndRepeatingAreTheCommandsOfTheOwnEditors() throws IOException {
		byte[] before = bytes();
		edit.rename(item(1), " 窓口の改善 ");
		assertSameAsOwn(before, (p, e) -> e.set(same(p, item(1)), Literals.PLAN_ELEMENT__NAME, "窓口の改善"));
		before = bytes();
		ReformItem moved = item(1);
		edit.moveInto(moved, theme(1));
		assertSameAsOwn(before, (p, e) -> e.move(List.of(same(p, moved)), same(p, theme(1)), Literals.THEME__ENTRIES, -1));
		before = bytes();
		edit.moveAfter(moved, theme(1), List.of((EObject) theme(1).getEntries().get(0)));
		assertSame(moved, theme(1).getEntries().get(1));
		assertSameAsOwn(before, (p, e) -> e.move(List.of(same(p, moved)), same(p, theme(1)), Literals.THEME__ENTRIES, 1));
		before = bytes();
		assertTrue(structure.itemsToRepeat(theme(1)).contains(item(0)));
		edit.repeatItem(theme(1), item(0));
		assertFalse(structure.itemsToRepeat(theme(1)).contains(item(0)));
		assertSameAsOwn(before, (p, e) -> e.repeat(List.of(same(p, item(0))), same(p, theme(1)), Literals.THEME__ENTRIES, -1));
	}

	@Test
	void nothingIsMovedIntoItselfOrWhereItDoesNotFit() throws IOException {
		byte[] before = bytes();
		edit.moveInto(theme(0), theme(0));
		edit.moveInto(theme(0), item(0));
		edit.moveInto(item(0), null);
		assertArrayEquals(before, bytes());
	}

	@Test
	void deletingTakesReferencesAlongAndLeavesOtherFilesAlone() throws IOException {
		byte[] before = bytes();
		ReformItem gone = item(2);
		edit.delete(gone);
		assertSameAsOwn(before, (p, e) -> e.delete(List.of(same(p, gone))));
	}

	@Test
	void linesAreAssignments() throws IOException {
		Department department = PlanStructure.departments(item(1)).get(0);
		ReformItem to = PlanStructure.of(plan).items().stream().filter(i -> Connections.between(department, i).isEmpty())
				.findFirst().orElseThrow();
		byte[] before = bytes();
		assertTrue(edit.canAssign(department, to));
		assertFalse(edit.canAssign(to, department));
		edit.assign(department, to);
		assertSameAsOwn(before, (p, e) -> new Connections(e).assign(same(p, department), same(p, to)));
		var assignment = Connections.between(department, to).orElseThrow();
		assertSame(department, responsibility.assignedTo(assignment));
		assertTrue(responsibility.shownAssignments(plan).contains(assignment));
		before = bytes();
		edit.nameRole(assignment, "取りまとめ");
		assertEquals("取りまとめ", responsibility.assignmentLabel(assignment));
		assertSameAsOwn(before, (p, e) -> e.set(same(p, assignment), Literals.ASSIGNMENT__ROLE_NAME, "取りまとめ"));
	}

	@Test
	void theTableReadsAndWritesYears() throws IOException {
		assertEquals(List.of(plan), table.yearColumn(plan, 5));
		assertEquals(List.of(), table.yearColumn(plan, 6), "the plan has five years");
		assertEquals(new PlanLabels(Locale.getDefault()).years(plan).format(FiscalYear.of(2020)), table.yearHeading(plan, 1));
		assertEquals("B", table.ratingCell(item(0), 1));
		assertTrue(table.isGrade(item(0), 1, 1));
		assertEquals("", table.ratingCell(item(0), 2));
		table.rate(item(0), 2, "A");
		assertEquals("A", table.ratingCell(item(0), 2));
		Indicator indicator = item(1).getIndicators().get(0);
		assertEquals("4,000", table.targetCell(indicator, 1));
		assertEquals("○ 6,256", table.actualCell(indicator, 1));
		table.writeActual(indicator, 1, "▼ 3,999");
		assertEquals("▼ 3,999", table.actualCell(indicator, 1));
		table.writeTarget(indicator, 2, "");
		assertEquals("", table.targetCell(indicator, 2));
		byte[] before = bytes();
		assertThrows(IllegalArgumentException.class, () -> table.writeTarget(indicator, 1, "たくさん"));
		assertThrows(IllegalArgumentException.class, () -> table.rate(item(0), 1, "Z"));
		assertThrows(IllegalArgumentException.class, () -> table.rate(item(0), 9, "A"));
		assertArrayEquals(before, bytes());
	}

	@Test
	void boxesAreThoseOfTheOwnPicturesAndFollowChanges() {
		DiagramOptions options = DiagramOptions.of(Locale.getDefault());
		var own = Diagrams.of(plan, DiagramKind.STRUCTURE, options);
		Node box = own.node(item(0).getId()).orElseThrow();
		assertEquals(box.number() + " " + box.name(), structure.structureLabel(item(0)));
		assertEquals(own.title(), structure.structureTitle(plan));
		assertEquals(own.nodes().stream().filter(n -> n.kind() == Node.Kind.RELATED_PLAN).map(Node::elementId).toList(),
				structure.plansAbove(plan).stream().map(Identified::getId).toList());
		var map = Diagrams.of(plan, DiagramKind.RESPONSIBILITY, options);
		assertEquals(map.nodes().stream().filter(n -> n.kind() == Node.Kind.DEPARTMENT && n.elementId() != null)
				.map(Node::elementId).toList(), responsibility.shownDepartments(plan).stream().map(Identified::getId).toList());
		item(0).setName("別の名前");
		assertEquals(box.number() + " 別の名前", structure.structureLabel(item(0)));
	}

	@Test
	void ratingsAndFindingsAreShownOnItems() {
		assertEquals(List.of("A"), boxes.shownRatings(item(1)).stream().map(boxes::ratingLabel).toList());
		assertEquals(List.of(), boxes.shownRatings((EObject) plan));
		// Item 3 is rated A with 8 of 10 reached: the rules ask about it.
		assertEquals(List.of(item(2)), boxes.withFindings(item(2)));
		assertTrue(boxes.findingsTooltip(item(2)).contains("8"), boxes.findingsTooltip(item(2)));
		ReformItem quiet = PlanStructure.of(plan).items().stream().filter(i -> boxes.withFindings(i).isEmpty()).findFirst()
				.orElseThrow();
		quiet.setName(null);
		assertEquals(List.of(quiet), boxes.withFindings(quiet), "a missing name is found at once");
	}
}
