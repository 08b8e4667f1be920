package org.kaikaku.ui.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kaikaku.compare.lineage.Fates;
import org.kaikaku.compare.take.TakeOver.Side;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.ui.compare.internal.editor.ComparisonEditor;
import org.kaikaku.ui.internal.editor.PlanEditor;
import org.kaikaku.ui.session.PlanSession;

/** Drafting the next plan item by item. */
class NextPlanTest extends ComparisonTest {
	@Test
	void itemsAreContinuedDroppedMergedAndSplitAndTheDraftOpensBesideItsComparison() {
		PlanSession present = open(plan);
		user.menu("計画", "次期計画の作成…");
		Shell wizard = user.dialog("次期計画の作成");
		Text name = user.field(wizard, Text.class, "計画の名称");
		assertEquals("とりで行政経営改革プラン2025", screen.ask(name::getText));
		user.press(wizard, IDialogConstants.NEXT_ID);
		user.click(user.line(wizard, "窓口サービスの向上"));
		user.choose(user.field(wizard, Combo.class, "今後"), "廃止");
		Button make = user.find(wizard, Button.class, b -> Integer.valueOf(IDialogConstants.FINISH_ID).equals(b.getData()), "make");
		screen.until("an end needs a reason", () -> !make.isEnabled());
		user.write(user.field(wizard, Text.class, "理由"), "目標を達成した");
		user.click(user.line(wizard, "事務事業の改革改善"));
		user.click(user.line(wizard, "指定管理者制度の活用"), "Ctrl");
		user.press(wizard, "選んだ項目を統合");
		user.write(user.field(wizard, Text.class, "新しい名称"), "事業の見直し");
		user.click(user.line(wizard, "人材の育成と活用"));
		user.choose(user.field(wizard, Combo.class, "今後"), "分割");
		user.write(user.field(wizard, Text.class, "新しい名称"), "人材の育成\n人材の活用");
		user.press(wizard, IDialogConstants.NEXT_ID);
		user.find(wizard, Text.class, t -> t.getText().contains("機構改革により"), "what a person should look at");
		user.press(wizard, IDialogConstants.FINISH_ID);
		user.gone(wizard);
		ComparisonEditor editor = comparison();
		PlanSession draft = screen.await("the draft", () -> editor.session(Side.RIGHT).orElse(null));
		screen.run(() -> check(present.file().municipality().getPlans().get(0), draft.file().municipality().getPlans().get(0)));
		int planRight = screen.ask(() -> right(draft));
		int comparisonLeft = screen.ask(() -> editor.view().control().toDisplay(0, 0).x);
		assertTrue(planRight <= comparisonLeft, "the comparison stands beside the draft");
	}

	private static int right(PlanSession draft) {
		for (var reference : page().getEditorReferences())
			if (reference.getEditor(false) instanceof PlanEditor plan && plan.session() == draft) {
				var control = (Control) plan.getSite().getService(MPart.class).getWidget();
				return control.toDisplay(control.getSize().x, 0).x;
			}
		throw new AssertionError("the draft is not open");
	}

	private static void check(Plan present, Plan next) {
		List<String> names = PlanStructure.of(next).items().stream().map(ReformItem::getName).toList();
		assertTrue(names.containsAll(List.of("事業の見直し", "人材の育成", "人材の活用")), names.toString());
		assertTrue(!names.contains("窓口サービスの向上") && !names.contains("指定管理者制度の活用"), names.toString());
		assertEquals(Map.of(LineageKind.CONTINUED, 13, LineageKind.DROPPED, 1, LineageKind.MERGED, 2, LineageKind.SPLIT, 1),
				Fates.between(present, next).countsOfOldItems());
		for (ReformItem item : PlanStructure.of(next).items()) {
			assertTrue(item.getRecords().isEmpty(), item.getName());
			assertTrue(item.getIndicators().stream().allMatch(i -> i.getActuals().isEmpty() && i.getTargets().isEmpty()), item.getName());
		}
	}
}
