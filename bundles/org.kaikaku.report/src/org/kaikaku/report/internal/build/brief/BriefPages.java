package org.kaikaku.report.internal.build.brief;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.core.figures.EffectTotals;
import org.kaikaku.core.figures.Ratings;
import org.kaikaku.model.reformplan.EffectNature;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.HeadingNumber;
import org.kaikaku.report.document.HeadingNumber.NumberStyle;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Panel;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.chart.PlanCharts;
import org.kaikaku.report.internal.build.table.EffectListTable;
import org.kaikaku.report.internal.build.table.FundedProjectsPanels;
import org.kaikaku.report.internal.build.table.RatingCountsTable;
import org.kaikaku.report.internal.build.table.RatingListTable;
import org.kaikaku.report.text.TextConventions;

/** The pages of the brief. */
public final class BriefPages {

	private static final int MOST_EFFECTS = 12;
	private static final int MOST_SCORES = 20;

	private final Build build;
	private final String counts;
	private final List<String> effects;
	private int chapter;

	/**
	 * Pages with sentences on the figures.
	 *
	 * @param counts the sentence on the ratings
	 * @param effects the sentences on the effects
	 */
	public BriefPages(Build build, String counts, List<String> effects) {
		this.build = build;
		this.counts = counts;
		this.effects = List.copyOf(effects);
	}

	/** All pages. */
	public PageSection page(String subtitle) throws ReportException {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Heading(build.plan().getId(), 1, null, Inlines.of(build.title() + "　" + subtitle),
				build.anchors().name("brief", null), true));
		blocks.add(Paragraph.of(ParagraphRole.BODY, Align.END, build.issuer()));
		blocks.add(chapter(build.text("chapter.progress")));
		blocks.add(Briefs.body(counts));
		boolean counted = RatingCountsTable.isPossible(build);
		blocks.addAll(counted ? RatingCountsTable.of(build, build.text("caption.ratingCounts")) : scores());
		PlanCharts charts = new PlanCharts(build);
		blocks.addAll(charts.byTheme());
		blocks.addAll(charts.byYear());
		addEffects(charts, blocks);
		if (counted) {
			blocks.add(chapter(build.text("brief.behind")));
			blocks.addAll(new BehindTable(build).blocks());
		}
		List<Block> missed = new MissedTable(build).blocks();
		if (!missed.isEmpty()) {
			blocks.add(chapter(build.text("chapter.indicators")));
			blocks.addAll(missed);
		}
		blocks.add(chapter(build.text("brief.changes")));
		blocks.addAll(new NextYear(build).blocks());
		blocks.addAll(FundedProjectsPanels.of(build, null));
		return new PageSection(build.plan().getId(), PageKind.BODY, null, blocks);
	}

	/** The single ratings where there are no grades to count; too many of them are left to the report. */
	private List<Block> scores() {
		boolean rated = build.structure().items().stream().anyMatch(i -> Ratings.main(i, build.year()).isPresent());
		boolean few = build.structure().items().size() <= MOST_SCORES;
		return rated && few ? RatingListTable.of(build, build.text("caption.ratingList"), null) : List.of();
	}

	private void addEffects(PlanCharts charts, List<Block> blocks) {
		blocks.add(chapter(build.text("effect")));
		EffectTotals totals = EffectTotals.of(build.plan(), build.year());
		if (!totals.rows().isEmpty()) {
			String amount = build.conventions().inTable(totals.roundedTotal(build.rounding())) + build.moneyUnit();
			blocks.add(new Panel(build.plan().getId(), build.text("brief.effect", build.years().format(build.year())),
					Panel.Tone.STRONG, List.of(new Paragraph(build.plan().getId(), ParagraphRole.KEY_FIGURE, 0, 0,
							Align.CENTER, Inlines.of(amount)))));
		}
		if (totals.rows().size() <= MOST_EFFECTS) {
			blocks.addAll(EffectListTable.of(build, build.text("caption.effectList", build.years().format(build.year())),
					EffectNature.ACHIEVED));
		} else {
			effects.forEach(s -> blocks.add(Briefs.body(s)));
		}
		blocks.addAll(charts.effects());
	}

	private Heading chapter(String title) {
		chapter++;
		String number = TextConventions.fullWidth(Integer.toString(chapter)) + "　";
		return new Heading(null, 2, new HeadingNumber(number, NumberStyle.FULL_WIDTH_SPACE, chapter), Inlines.of(title),
				build.anchors().name("chapter", null), true);
	}
}
