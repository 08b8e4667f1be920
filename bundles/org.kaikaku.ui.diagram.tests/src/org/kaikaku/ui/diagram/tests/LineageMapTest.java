package org.kaikaku.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaikaku.diagram.Node;
import org.kaikaku.model.edit.NewChild;
import org.kaikaku.model.edit.NewElements;
import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageEnd;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;

/** 系譜図 by mouse and keyboard, with the plan of 2016 of which hardly anything is known. */
class LineageMapTest extends DiagramTest {
	private Lineage lineage(String id) {
		return screen.ask(() -> (Lineage) session.file().resource().getEObject(id));
	}

	@Test
	void whatIsRecordedMadeRenamedMovedAndDeletedIsWhatTheTreeWouldHaveMade() throws Exception {
		open("系譜図");
		assertTrue(screen.ask(() -> view.picture().diagram().nodes().stream().anyMatch(n -> n.kind() == Node.Kind.UNKNOWN && n.column() == 0)));
		tool("item");
		click(at("item-13", 0.6, 0.8));
		name("基金の運用");
		ReformItem made = (ReformItem) selected();
		tool("continued");
		begin(head("p2016-theme-2"));
		end(at(made.getId()));
		LineageEnd drawn = lineage("lineage-theme-2").getTo().get(1);
		select("item-12");
		user.keys("F2");
		name("財産の処分");
		drag(at("item-11", 0.3, 0.5), at("item-15", 0.3, 0.2));
		select("item-17");
		delete();
		String edited = saved();
		assertSameText(byTree(tree -> {
			NewChild place = new NewChild(tree.get("theme-2"), Literals.THEME__ENTRIES, Literals.REFORM_ITEM);
			ReformItem item = (ReformItem) NewElements.make(place, screen.ask(() -> desk().year()));
			item.setId(made.getId());
			tree.execute(tree.edits().add(place, item));
			tree.execute(tree.edits().set(item, Literals.PLAN_ELEMENT__NAME, "基金の運用"));
			LineageEnd end = ReformplanFactory.eINSTANCE.createLineageEnd();
			end.setElement(item);
			end.setId(drawn.getId());
			tree.execute(tree.edits().add(tree.get("lineage-theme-2"), Literals.LINEAGE__TO, end, 1));
			tree.execute(tree.edits().set(tree.get("lineage-theme-2"), Literals.LINEAGE__KIND, LineageKind.SPLIT));
			tree.execute(tree.edits().set(tree.get("item-12"), Literals.PLAN_ELEMENT__NAME, "財産の処分"));
			tree.execute(tree.edits().move(List.of(tree.get("item-11")), tree.get("theme-3"), Literals.THEME__ENTRIES, 1));
			tree.execute(tree.edits().delete(List.of(tree.get("item-17"))));
		}), edited, "beside the tree's");
		undoToTheStartAndRedoToTheEnd(edited);
	}

	@Test
	void anItemWithoutPredecessorIsMarkedAsNewByOneClick() throws Exception {
		open("系譜図");
		tool("item");
		click(at("item-13", 0.6, 0.8));
		name("基金の運用");
		ReformItem made = (ReformItem) selected();
		tool("new");
		click(at(made.getId()));
		assertEquals("新規", screen.ask(() -> view.picture().node(made.getId()).tag()));
	}
}
