package org.kaikaku.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.samples.Samples;

class PlanEditsTest {
	private final PlanFiles files = new PlanFiles(Locale.JAPANESE);
	private final PlanEditingDomain.Clipboard clipboard = new PlanEditingDomain.Clipboard();
	private PlanFile file;
	private PlanEditingDomain domain;
	private PlanEdits edits;
	private Plan plan;

	@BeforeEach
	void openSample() throws IOException {
		file = open();
		domain = new PlanEditingDomain(file.resource().getResourceSet(), clipboard, Locale.JAPANESE);
		edits = new PlanEdits(domain);
		plan = file.municipality().getPlans().get(0);
	}

	private PlanFile open() throws IOException {
		try (InputStream in = Samples.open(Samples.TORIDE_2020)) {
			return files.read(in, Samples.TORIDE_2020);
		}
	}

	private String bytes() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		files.write(file, out);
		return out.toString(java.nio.charset.StandardCharsets.UTF_8);
	}

	private Theme theme(int i) {
		return (Theme) plan.getEntries().get(i);
	}

	private void run(Command command) {
		assertTrue(edits.execute(command, "編集"));
	}

	@Test
	void twentyDifferentEditsUndoneGiveTheSameFileAndRedoneTheOtherOne() throws IOException {
		String before = bytes();
		for (int i = 0; i < 5; i++) {
			run(edits.move(List.of(theme(0).getEntries().get(0)), theme(1), Literals.THEME__ENTRIES, i % 2));
			run(edits.set(theme(i % 2), Literals.PLAN_ELEMENT__NAME, "テーマ" + i));
			run(edits.delete(List.of(theme(1).getEntries().get(2))));
			NewChild child = new NewChild(theme(0), Literals.THEME__ENTRIES, Literals.REFORM_ITEM);
			run(edits.add(child, NewElements.make(child, FiscalYear.of(2020))));
		}
		String after = bytes();
		for (int i = 0; i < 20; i++)
			domain.getCommandStack().undo();
		assertFalse(domain.getCommandStack().canUndo());
		assertEquals(before, bytes());
		for (int i = 0; i < 20; i++)
			domain.getCommandStack().redo();
		assertEquals(after, bytes());
	}

	@Test
	void aNewItemGetsTheNextNumberTheLevelOfItsSiblingsAndAnId() {
		NewChild child = new NewChild(theme(0), Literals.THEME__ENTRIES, Literals.REFORM_ITEM);
		ReformItem made = (ReformItem) NewElements.make(child, null);
		assertEquals("18", made.getNumber());
		assertSame(((ReformItem) theme(0).getEntries().get(0)).getLevel(), made.getLevel());
		assertTrue(ElementIds.isValid(made.getId()));
	}

	@Test
	void aDeletedItemIsNoLongerReferredTo() {
		ReformItem item = (ReformItem) theme(0).getEntries().get(1);
		run(edits.repeat(List.of(item), theme(1), Literals.THEME__ENTRIES, 0));
		RepeatedListing listing = (RepeatedListing) theme(1).getEntries().get(0);
		run(edits.delete(List.of(item)));
		assertNull(listing.getItem());
		domain.getCommandStack().undo();
		assertSame(item, listing.getItem());
	}

	@Test
	void aPastedItemHasIdsOfItsOwnAndRefersToTheSameDepartments() {
		ReformItem item = (ReformItem) theme(0).getEntries().get(1);
		edits.copy(List.of(item));
		run(edits.paste(theme(2)));
		ReformItem pasted = (ReformItem) theme(2).getEntries().get(theme(2).getEntries().size() - 1);
		assertEquals(item.getName(), pasted.getName());
		assertSame(item.getAssignments().get(0).getDepartment(), pasted.getAssignments().get(0).getDepartment());
		assertTrue(ElementIds.duplicates(file.municipality()).isEmpty());
	}

	@Test
	void anItemPastedIntoAnotherFileRefersToThatFilesDepartmentsAndGrades() throws IOException {
		edits.copy(List.of((EObject) theme(0).getEntries().get(1)));
		PlanFile other = open();
		PlanEdits there = new PlanEdits(
				new PlanEditingDomain(other.resource().getResourceSet(), clipboard, Locale.JAPANESE));
		Theme target = (Theme) other.municipality().getPlans().get(0).getEntries().get(2);
		assertTrue(there.execute(there.paste(target), "貼り付け"));
		ReformItem pasted = (ReformItem) target.getEntries().get(target.getEntries().size() - 1);
		assertSame(other.resource(), pasted.getAssignments().get(0).getDepartment().eResource());
		assertSame(other.resource(), pasted.getRecords().get(0).getRatings().get(0).getGrade().eResource());
	}

	@Test
	void pastingOntoAnElementOfTheSameKindPastesBesideIt() {
		Indicator indicator = ((ReformItem) theme(0).getEntries().get(1)).getIndicators().get(0);
		ReformItem owner = (ReformItem) indicator.eContainer();
		edits.copy(List.of(indicator));
		run(edits.paste(owner.getIndicators().get(owner.getIndicators().size() - 1)));
		assertEquals(indicator.getName(), owner.getIndicators().get(owner.getIndicators().size() - 1).getName());
	}

	@Test
	void aThemeCannotBeMovedIntoItself() {
		assertFalse(PlanEdits.fits(List.of(theme(0)), theme(0), Literals.THEME__ENTRIES));
	}

	@Test
	void severalItemsMovedWithinTheirThemeKeepTheirOrder() {
		List<? extends EObject> items = theme(0).getEntries();
		EObject first = items.get(0);
		EObject third = items.get(2);
		run(edits.move(List.of(first, third), theme(0), Literals.THEME__ENTRIES, items.size()));
		assertSame(first, items.get(items.size() - 2));
		assertSame(third, items.get(items.size() - 1));
	}

	@Test
	void aValueTakesItsFeatureOutOfWhatIsStatedAsNone() {
		ReformItem item = (ReformItem) theme(0).getEntries().get(1);
		run(edits.state(item, Literals.REFORM_ITEM__FIRST_YEAR, PlanEdits.Statement.UNKNOWN));
		assertEquals(List.of("firstYear"), item.getUnknown());
		run(edits.set(item, Literals.REFORM_ITEM__FIRST_YEAR, FiscalYear.of(2021)));
		assertTrue(item.getUnknown().isEmpty());
		domain.getCommandStack().undo();
		assertEquals(List.of("firstYear"), item.getUnknown());
		assertNull(item.getFirstYear());
	}
}
