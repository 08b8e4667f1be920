package org.kaikaku.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.junit.jupiter.api.Test;
import org.kaikaku.model.edit.NewChild;
import org.kaikaku.model.edit.NewElements;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;

/** 担当図 by mouse and keyboard. */
class ResponsibilityMapTest extends DiagramTest {
	private Assignment assignment(String item, String department) {
		return screen.ask(() -> ((ReformItem) session.file().resource().getEObject(item)).getAssignments().stream()
				.filter(a -> a.getDepartment() != null && a.getDepartment().getName().equals(department)).findFirst().orElse(null));
	}

	private Department department(String name) {
		return screen.ask(() -> {
			for (var i = session.file().municipality().eAllContents(); i.hasNext();)
				if (i.next() instanceof Department d && name.equals(d.getName()))
					return d;
			return null;
		});
	}

	@Test
	void whatIsAssignedMadeRenamedMovedAndTakenAwayIsWhatTheTreeWouldHaveMade() throws Exception {
		open("担当図");
		String finance = department("財政課").getId();
		tool("leads");
		begin(at(finance));
		end(at("item-03"));
		Assignment drawn = assignment("item-03", "財政課");
		tool("item");
		click(at("item-13", 0.6, 0.8));
		name("基金の運用");
		ReformItem made = (ReformItem) selected();
		select(finance);
		user.keys("F2");
		name("財務課");
		drag(at("item-11", 0.3, 0.5), at("item-15", 0.3, 0.2));
		select("item-08");
		delete();
		Assignment first = assignment("item-01", "政策推進課");
		select(first.getId(), line(first.getId()));
		delete();
		assertFalse(has(first.getId()));
		String edited = saved();
		assertSameText(byTree(tree -> {
			Assignment added = ReformplanFactory.eINSTANCE.createAssignment();
			added.setDepartment(tree.get(finance));
			added.setId(drawn.getId());
			ReformItem third = tree.get("item-03");
			tree.execute(AddCommand.create(tree.domain(), third, Literals.PLAN_ELEMENT__ASSIGNMENTS, added));
			NewChild place = new NewChild(tree.get("theme-2"), Literals.THEME__ENTRIES, Literals.REFORM_ITEM);
			ReformItem item = (ReformItem) NewElements.make(place, screen.ask(() -> desk().year()));
			item.setId(made.getId());
			tree.execute(tree.edits().add(place, item));
			tree.execute(tree.edits().set(item, Literals.PLAN_ELEMENT__NAME, "基金の運用"));
			tree.execute(tree.edits().set(tree.get(finance), Literals.DEPARTMENT__NAME, "財務課"));
			tree.execute(tree.edits().move(List.of(tree.get("item-11")), tree.get("theme-3"), Literals.THEME__ENTRIES, 1));
			tree.execute(tree.edits().delete(List.of(tree.get("item-08"))));
			tree.execute(RemoveCommand.create(tree.domain(), tree.get("item-01"), Literals.PLAN_ELEMENT__ASSIGNMENTS, tree.<EObject>get(first.getId())));
		}), edited, "beside the tree's");
		undoToTheStartAndRedoToTheEnd(edited);
	}

	@Test
	void aLineDrawnFromTheHandleOfADepartmentAssignsIt() throws Exception {
		open("担当図");
		String personnel = department("人事課").getId();
		select(personnel);
		drag(at(personnel, 0.5, 1.0), at("item-12"));
		assertEquals("人事課", assignment("item-12", "人事課").getDepartment().getName());
	}
}
