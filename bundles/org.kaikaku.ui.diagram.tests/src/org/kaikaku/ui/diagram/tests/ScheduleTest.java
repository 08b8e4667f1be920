package org.kaikaku.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.kaikaku.model.edit.NewChild;
import org.kaikaku.model.edit.NewElements;
import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.reformplan.TimeGrain;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.ui.diagram.internal.parts.WordsFigure;

/** 工程図 by mouse and keyboard. */
class ScheduleTest extends DiagramTest {
	private ReformItem item(String id) {
		return screen.ask(() -> (ReformItem) session.file().resource().getEObject(id));
	}

	/** A place in the column of a year, at the height of a row. */
	private Point cell(String elementId, int year) {
		Point row = at(elementId);
		int x = screen.ask(() -> {
			var column = view.picture().layout().columns().get(year).place();
			var point = new org.eclipse.draw2d.geometry.PrecisionPoint((int) column.center(), 0);
			((org.eclipse.gef.GraphicalEditPart) view.viewer().getContents()).getFigure().translateToAbsolute(point);
			return view.viewer().getControl().toDisplay(point.x, 0).x;
		});
		return new Point(x, row.y);
	}

	@Test
	void whatIsMadeStretchedRenamedMovedAndDeletedIsWhatTheTreeWouldHaveMade() throws Exception {
		open("工程図");
		screen.run(() -> view.zooming().to(0.55));
		tool("activity");
		click(at("item-01", 0.5, 0.5));
		name("研修の実施");
		Activity made = (Activity) selected();
		tool("bar");
		click(cell(made.getId(), 1));
		name("準備");
		ScheduleStep bar = (ScheduleStep) selected();
		assertEquals(FiscalTerm.of(2021), bar.getStart());
		select(bar.getId());
		drag(at(bar.getId(), 1, 0.5), cell(made.getId(), 3));
		assertEquals(FiscalTerm.of(2023), screen.ask(bar::getEnd));
		ScheduleStep old = screen.ask(() -> item("item-02").getActivities().get(0).getSteps().get(0));
		select(old.getId());
		delete();
		Activity moved = screen.ask(() -> item("item-02").getActivities().get(1));
		drag(at(moved.getId()), at("item-01"));
		assertTrue(screen.ask(() -> moved.eContainer() == item("item-01")));
		screen.run(() -> view.folding().all(true));
		rest();
		drag(at("item-11"), at("item-15", 0.5, 0.2));
		String edited = saved();
		assertSameText(byTree(tree -> {
			NewChild place = new NewChild(tree.get("item-01"), Literals.REFORM_ITEM__ACTIVITIES, Literals.ACTIVITY);
			Activity activity = (Activity) NewElements.make(place, null);
			activity.setId(made.getId());
			tree.execute(tree.edits().add(place, activity));
			tree.execute(tree.edits().set(activity, Literals.PLAN_ELEMENT__NAME, "研修の実施"));
			ScheduleStep step = ReformplanFactory.eINSTANCE.createScheduleStep();
			step.setStart(FiscalTerm.of(2021));
			step.setKind(bar.getKind());
			step.setId(bar.getId());
			tree.execute(tree.edits().add(activity, Literals.ACTIVITY__STEPS, step, 0));
			tree.execute(tree.edits().set(step, Literals.SCHEDULE_STEP__LABEL, "準備"));
			tree.execute(tree.edits().set(step, Literals.SCHEDULE_STEP__END, FiscalTerm.of(2023)));
			tree.execute(tree.edits().delete(List.of(tree.get(old.getId()))));
			tree.execute(tree.edits().move(List.of(tree.get(moved.getId())), tree.get("item-01"), Literals.REFORM_ITEM__ACTIVITIES, 0));
			tree.execute(tree.edits().move(List.of(tree.get("item-11")), tree.get("theme-3"), Literals.THEME__ENTRIES, 1));
		}), edited, "beside the tree's");
		undoToTheStartAndRedoToTheEnd(edited);
	}

	/** Waits until something is said beside a bar. */
	private void isSaid(String text) {
		screen.until("\"" + text + "\" on the diagram", () -> {
			var layer = org.eclipse.gef.editparts.LayerManager.Helper.find(view.viewer().getContents())
					.getLayer(org.eclipse.gef.LayerConstants.FEEDBACK_LAYER);
			for (Object figure : layer.getChildren())
				if (figure instanceof WordsFigure words && words.getText().contains(text))
					return true;
			return false;
		});
	}

	@Test
	void aBarIsMovedAsAWholeAndByItsEndsWithMouseAndKeyboardWithinTheYearsOfThePlan() throws Exception {
		open("工程図");
		screen.run(() -> view.zooming().to(0.75));
		ScheduleStep bar = screen.ask(() -> item("item-02").getActivities().get(0).getSteps().get(0));
		String id = bar.getId();
		assertEquals(FiscalTerm.of(2020), screen.ask(bar::getStart));
		drag(at(id), cell(id, 1));
		assertTerm(bar, 2021, null);
		assertEquals(id, screen.ask(() -> view.selectedBars().get(0).elementId()), "dragging selects");
		select(id);
		changes(() -> user.keys("Ctrl+Right"));
		assertTerm(bar, 2022, null);
		isSaid("令和４年度");
		changes(() -> user.type("]"));
		assertTerm(bar, 2022, 2023);
		changes(() -> user.type("{"));
		assertTerm(bar, 2021, 2023);
		isSaid("令和３年度～令和５年度");
		changes(() -> user.type("}"));
		changes(() -> user.type("["));
		assertTerm(bar, 2022, null);
		user.type("[");
		isSaid("始まりが終わりより後");
		// Far beyond the plan: it stays within, as long as it was.
		changes(() -> user.type("]"));
		drag(at(id), new Point(cell(id, 4).x + 400, at(id).y));
		assertTerm(bar, 2023, 2024);
		Object last = screen.ask(() -> session.stack().getUndoCommand());
		user.keys("Ctrl+Right");
		isSaid("計画期間（令和２年度～令和６年度）の外");
		assertSame(last, screen.ask(() -> session.stack().getUndoCommand()), "nothing is changed that is refused");
		String edited = saved();
		assertSameText(byTree(tree -> {
			ScheduleStep step = tree.get(id);
			tree.execute(tree.edits().set(step, Literals.SCHEDULE_STEP__START, FiscalTerm.of(2023)));
			tree.execute(tree.edits().set(step, Literals.SCHEDULE_STEP__END, FiscalTerm.of(2024)));
		}), edited, "beside the form's");
		undoToTheStartAndRedoToTheEnd(edited);
	}

	@Test
	void inAPlanWithHalvesABarGoesByHalves() throws Exception {
		open("工程図");
		screen.run(() -> {
			view.zooming().to(0.75);
			session.execute(session.edits().set(view.plan(), Literals.PLAN__TIME_GRAIN, TimeGrain.HALF), "test");
		});
		rest();
		ScheduleStep bar = screen.ask(() -> item("item-02").getActivities().get(0).getSteps().get(0));
		select(bar.getId());
		changes(() -> user.keys("Ctrl+Right"));
		assertEquals(List.of("2020H2", "2021H1"), terms(bar));
		changes(() -> user.type("]"));
		assertEquals(List.of("2020H2", "2021H2"), terms(bar));
		changes(() -> user.type("{"));
		assertEquals("2020H1", terms(bar).get(0));
		// Not where the bar was pressed to select it: two presses there within a moment are a double click.
		drag(at(bar.getId(), 0.7, 0.5), new Point(cell(bar.getId(), 4).x + 300, at(bar.getId()).y));
		assertEquals(FiscalTerm.of(2024).lastDay(), screen.ask(() -> bar.getEnd().lastDay()));
		assertEquals(FiscalTerm.of(2023).firstDay(), screen.ask(() -> bar.getStart().firstDay()));
	}

	private List<String> terms(ScheduleStep bar) {
		return screen.ask(() -> List.of(bar.getStart().toString(), bar.getEnd().toString()));
	}

	private void assertTerm(ScheduleStep bar, int start, Integer end) {
		assertEquals(FiscalTerm.of(start), screen.ask(bar::getStart));
		assertEquals(end == null ? null : FiscalTerm.of(end), screen.ask(bar::getEnd));
	}
}
