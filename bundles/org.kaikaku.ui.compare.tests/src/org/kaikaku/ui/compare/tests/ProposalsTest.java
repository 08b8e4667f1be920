package org.kaikaku.ui.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kaikaku.compare.next.NextPlan;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.session.PlanSession;

/** Predecessors that the program proposes and a person accepts or rejects. */
class ProposalsTest extends ComparisonTest {
	/** A next plan of which nobody recorded where its items come from. */
	private Path unrecorded() throws IOException {
		PlanFiles files = new PlanFiles(Locale.JAPANESE);
		PlanFile file = files.create(folder.resolve("next.reformplan"), new NextPlan(Locale.JAPANESE).draft(files.open(plan).municipality().getPlans()
				.get(0), FiscalYear.of(2025), FiscalYear.of(2029), null, List.of()).municipality());
		file.municipality().getPlans().get(0).getLineages().clear();
		item(file.municipality(), "2").setName("窓口サービスの改善");
		files.save(file);
		return folder.resolve("next.reformplan");
	}

	@Test
	void aProposalIsAcceptedUndoneAndRejected() throws IOException {
		open(plan);
		PlanSession next = open(unrecorded());
		user.click(user.tool(user.window(), "比較"));
		user.press(user.dialog("比較"), "比べる");
		comparison();
		user.click(user.find(editor(), Button.class, b -> b.getText().startsWith("系譜の提案 20件"), "the proposals"));
		Shell dialog = user.dialog("系譜の提案");
		user.click(user.line(dialog, "窓口サービスの向上"));
		user.find(dialog, Text.class, t -> t.getText().contains("名称「窓口サービスの向上」と「窓口サービスの改善」"), "the evidence");
		user.write(user.field(dialog, Text.class, "記録者"), "行革担当");
		user.press(dialog, "採用");
		screen.until("recorded", () -> next.file().municipality().getPlans().get(0).getLineages().size() == 1);
		screen.run(() -> {
			Lineage lineage = next.file().municipality().getPlans().get(0).getLineages().get(0);
			assertEquals(LineageKind.RENAMED, lineage.getKind());
			assertEquals("行革担当", lineage.getRecordedBy());
			assertEquals("item-02", lineage.getFrom().get(0).getElement().getId());
		});
		TableItem other = user.line(dialog, "事務事業の改革改善");
		user.click(other);
		user.press(dialog, "却下");
		Table list = user.find(dialog, Table.class, t -> true, "the list");
		screen.until("no longer shown", () -> list.getItemCount() == 19);
		user.click(user.find(dialog, Button.class, b -> b.getText().equals("却下した提案も表示"), "show rejected"));
		user.click(user.line(dialog, "事務事業の改革改善"));
		user.press(dialog, "却下を取り消す");
		user.press(dialog, "閉じる");
		user.gone(dialog);
		user.keys("Ctrl+Z");
		screen.until("taken back", () -> next.file().municipality().getPlans().get(0).getLineages().isEmpty());
	}
}
