package org.kaikaku.report.internal.build;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.core.figures.EffectTotals;
import org.kaikaku.model.reformplan.ComputedBlock;
import org.kaikaku.model.reformplan.ComputedContent;
import org.kaikaku.model.reformplan.EffectNature;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.internal.build.table.EffectListTable;
import org.kaikaku.report.internal.build.table.FundedProjectsPanels;
import org.kaikaku.report.internal.build.table.IndicatorListTable;
import org.kaikaku.report.internal.build.table.ItemListTable;
import org.kaikaku.report.internal.build.table.LineageTable;
import org.kaikaku.report.internal.build.table.PeriodsFigure;
import org.kaikaku.report.internal.build.table.RatingCountsTable;
import org.kaikaku.report.internal.build.table.RatingListTable;

/** What stands at the places where a chapter asks for something computed. */
public final class Computed {

	private final Build build;

	/** Computed contents of a report. */
	public Computed(Build build) {
		this.build = build;
	}

	/**
	 * The blocks for a place.
	 *
	 * @param level the level of the heading above
	 */
	public List<Block> of(ComputedBlock place, int level) {
		List<Block> blocks = new ArrayList<>(of(place.getContent(), place.getCaption(), place.getRemark(), level));
		boolean said = place.getContent() == ComputedContent.RATING_LIST;
		if (place.getRemark() != null && !said && !blocks.isEmpty()) {
			blocks.add(new Paragraph(place.getId(), ParagraphRole.REMARK, 0, 0, Align.START, Inlines.of(place.getRemark())));
		}
		return blocks;
	}

	private List<Block> of(ComputedContent content, String caption, String remark, int level) {
		return switch (content) {
		case THEME_DESCRIPTIONS -> new ThemeDescriptions(build).blocks(level + 1);
		case ITEM_LIST -> ItemListTable.of(build, words(caption, content), false);
		case RATING_LIST -> build.showsResults() ? RatingListTable.of(build, words(caption, content), remark) : List.of();
		case RATING_COUNTS -> build.showsResults() ? RatingCountsTable.of(build, words(caption, content)) : List.of();
		case EFFECT_LIST -> effects(words(caption, content));
		case INDICATOR_LIST -> IndicatorListTable.of(build, words(caption, content));
		case PLAN_PERIODS -> PeriodsFigure.of(build, caption);
		case FUNDED_PROJECTS -> build.showsResults() ? FundedProjectsPanels.of(build, caption) : List.of();
		case LINEAGE_LIST -> LineageTable.of(build, words(caption, content));
		};
	}

	private String words(String caption, ComputedContent content) {
		return caption == null ? build.text("caption." + content.getLiteral(), build.years().format(build.year())) : caption;
	}

	private List<Block> effects(String words) {
		EffectNature nature = build.showsResults() ? EffectNature.ACHIEVED : EffectNature.PLANNED;
		boolean planned = EffectTotals.of(build.plan(), build.year(), nature).rows().isEmpty();
		return !build.showsResults() && planned ? List.of() : EffectListTable.of(build, words, nature);
	}

	/** The same for a place that a report has by itself. */
	public List<Block> of(ComputedContent content, int level) {
		return of(content, null, null, level);
	}
}
