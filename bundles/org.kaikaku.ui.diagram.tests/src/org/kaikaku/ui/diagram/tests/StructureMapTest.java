package org.kaikaku.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.kaikaku.model.edit.NewChild;
import org.kaikaku.model.edit.NewElements;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.reformplan.Theme;

/** 体系図 by mouse and keyboard. */
class StructureMapTest extends DiagramTest {
	@Test
	void whatIsMadeRenamedMovedConnectedAndDeletedIsWhatTheTreeWouldHaveMade() throws Exception {
		open("体系図");
		tool("item");
		Point free = at("item-13", 1.4, 0.5);
		click(free);
		name("新しい財源");
		ReformItem made = (ReformItem) selected();
		select("item-02");
		user.keys("F2");
		name("窓口の改善");
		drag(at("item-11"), at("item-15", 0.2, 0.5));
		tool("repeat");
		begin(at("item-04"));
		end(head("theme-2"));
		select("item-06");
		delete();
		assertFalse(has("item-06"));
		RepeatedListing listing = screen.ask(() -> (RepeatedListing) ((Theme) session.file().resource().getEObject("theme-2")).getEntries()
				.stream().filter(RepeatedListing.class::isInstance).findFirst().orElse(null));
		String edited = saved();
		assertSameText(byTree(tree -> {
			NewChild place = new NewChild(tree.get("theme-2"), Literals.THEME__ENTRIES, Literals.REFORM_ITEM);
			ReformItem item = (ReformItem) NewElements.make(place, screen.ask(() -> desk().year()));
			item.setId(made.getId());
			tree.execute(tree.edits().add(place, item));
			tree.execute(tree.edits().set(item, Literals.PLAN_ELEMENT__NAME, "新しい財源"));
			tree.execute(tree.edits().set(tree.get("item-02"), Literals.PLAN_ELEMENT__NAME, "窓口の改善"));
			Theme third = tree.get("theme-3");
			tree.execute(tree.edits().move(List.of(tree.get("item-11")), third, Literals.THEME__ENTRIES,
					third.getEntries().indexOf(tree.get("item-15"))));
			Theme second = tree.get("theme-2");
			tree.execute(tree.edits().repeat(List.of(tree.<ReformItem>get("item-04")), second, Literals.THEME__ENTRIES, -1));
			((RepeatedListing) second.getEntries().get(second.getEntries().size() - 1)).setId(listing.getId());
			tree.execute(tree.edits().delete(List.of(tree.get("item-06"))));
		}), edited, "beside the tree's");
		undoToTheStartAndRedoToTheEnd(edited);
	}

	@Test
	void aBoxDraggedWithinItsThemeKeepsItsPlaceInAFileBesideThePlanAndUndoTakesItBack() throws Exception {
		open("体系図");
		Point before = at("item-10");
		drag(before, new Point(before.x + 170, before.y + 6));
		assertTrue(screen.ask(session::isDirty));
		Point placed = at("item-10");
		assertTrue(Math.abs(placed.x - before.x - 170) < 8, before + " " + placed);
		saved();
		screen.until("the place in the file", () -> Files.exists(folder.resolve("toride-2020.reformdiagram"))
				&& text(folder.resolve("toride-2020.reformdiagram")).contains("\tstructure\titem-10\t"));
		user.keys("Ctrl+Z");
		rest();
		assertEquals(before, at("item-10"));
		saved();
		screen.until("no places, no file", () -> !Files.exists(folder.resolve("toride-2020.reformdiagram")));
	}

	@Test
	void aThemeIsMadeByKeyboardAloneAfterTheToolAndArrowsGoFromBoxToBox() throws Exception {
		open("体系図");
		tool("theme");
		click(head("theme-3"));
		name("デジタル化の推進");
		Theme made = (Theme) selected();
		assertEquals("デジタル化の推進", made.getName());
		assertEquals(3, screen.ask(() -> ((Plan) made.eContainer()).getEntries().indexOf(made)));
		select("item-01");
		user.keys("Right");
		isSelected("item-02");
		user.keys("Down");
		isSelected("item-06");
		user.keys("Enter");
		name("組織の構築");
		assertEquals("組織の構築", ((ReformItem) selected()).getName());
	}

	@Test
	void theSelectionIsThatOfTheWindow() throws Exception {
		open("体系図");
		select("item-08");
		assertEquals("item-08", ((ReformItem) selected()).getId());
		user.click(user.row(explorer(), "市有財産の処分"));
		isSelected("item-12");
		assertEquals(List.of("item-12"), screen.ask(() -> view.selectedBoxes().stream().map(b -> b.elementId()).toList()));
	}

	@Test
	void placesThatNobodyLookedAtStayWhenThePlanIsSaved() throws Exception {
		open("構成", "reformdiagram 1\ntoride-2020\tstructure\titem-10\t300\t120\n");
		user.click(user.row(explorer(), "市有財産の処分"));
		user.keys("F2");
		user.name("財産の処分");
		saved();
		assertTrue(text(folder.resolve("toride-2020.reformdiagram")).contains("item-10"));
	}

	@Test
	void placesInAFileAreUsedAndThoseOfElementsThatAreGoneDoNoHarm() throws Exception {
		open("体系図", "reformdiagram 1\ntoride-2020\tstructure\titem-10\t400\t120\ntoride-2020\tstructure\tgone\t1\t1\n");
		assertEquals(400, screen.ask(() -> view.picture().place("item-10").x() - view.picture().place("theme-1").x()), 0.1);
	}
}
