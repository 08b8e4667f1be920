package org.kaikaku.report.internal.build.words;

import java.util.List;
import java.util.Objects;

import org.kaikaku.model.reformplan.Level;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.report.internal.build.Build;

/** What a plan calls the elements of its levels: 柱, 重点項目, 改革項目. */
public final class LevelNames {

	private LevelNames() {
	}

	/** What the plan calls its items: by the level of an item, by the level that is counted, else the usual word. */
	public static String item(Build build) {
		return build.structure().items().stream().map(ReformItem::getLevel).filter(Objects::nonNull).map(Level::getName)
				.filter(Objects::nonNull).findFirst().or(() -> build.plan().getLevels().stream().filter(Level::isCounted)
						.map(Level::getName).filter(Objects::nonNull).findFirst())
				.orElse(build.text("column.item"));
	}

	/**
	 * What the plan calls its themes of a depth.
	 *
	 * @param index the depth, 0 at the top
	 * @param themes the themes of that depth
	 */
	public static String theme(Build build, int index, List<Theme> themes) {
		List<Level> levels = build.plan().getLevels();
		boolean listed = index < levels.size() && levels.get(index).getName() != null && !levels.get(index).isCounted();
		return themes.stream().map(PlanElement::getLevel).filter(Objects::nonNull).map(Level::getName)
				.filter(Objects::nonNull).findFirst()
				.orElse(listed ? levels.get(index).getName() : build.text("column.theme"));
	}
}
