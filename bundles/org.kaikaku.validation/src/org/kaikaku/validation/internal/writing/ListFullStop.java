package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaikaku.model.reformplan.Block;
import org.kaikaku.model.reformplan.ListEntry;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.Paragraph;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds lists in which some entries end in a full stop and others do not. */
@Component(service = Rule.class)
public final class ListFullStop extends BaseRule<Narrative> {
	/** Created by the service registry, or for use without it. */
	public ListFullStop() {
		super("text.list-full-stop", RuleCategory.TEXT, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getNarrative());
	}

	@Override
	protected void inspect(Narrative narrative, RuleContext context) {
		List<Block> blocks = narrative.getBlocks();
		if (blocks.size() < 2)
			return;
		Map<Integer, List<String>> lists = new LinkedHashMap<>();
		for (int i = 0; i < blocks.size(); i++) {
			boolean heading = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Paragraph;
			if (blocks.get(i) instanceof ListEntry entry && !Stated.blank(entry.getText()) && !heading)
				lists.computeIfAbsent(2 * entry.getLevel() + (isDot(entry) ? 1 : 0), k -> new ArrayList<>()).add(entry.getText().strip());
		}
		for (List<String> entries : lists.values()) {
			if (entries.size() < 2)
				continue;
			List<String> without = entries.stream().filter(e -> !e.endsWith("。")).toList();
			boolean sentence = without.stream().anyMatch(e -> e.length() > 12 && "るたいうすくだ".indexOf(e.charAt(e.length() - 1)) >= 0);
			if (without.size() < entries.size() && sentence)
				context.find(narrative, "message", shorten(without.get(0))).feature(eINSTANCE.getNarrative_Blocks());
		}
	}

	private static boolean isDot(ListEntry entry) {
		return entry.getMarker() == null || "・●○■□◆◇".contains(entry.getMarker());
	}

	private static String shorten(String text) {
		return text.length() <= 14 ? text : text.substring(0, 13) + "…";
	}
}
