package org.kaikaku.report.internal.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.kaikaku.core.figures.EffectTotals;
import org.kaikaku.core.figures.RatingCounts;
import org.kaikaku.model.reformplan.ComputedContent;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.HeadingNumber;
import org.kaikaku.report.document.HeadingNumber.NumberStyle;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.PeriodFigure;
import org.kaikaku.report.internal.build.table.RatingCountsTable;
import org.kaikaku.report.internal.build.text.Narratives;
import org.kaikaku.report.internal.build.text.NoteScope;
import org.kaikaku.report.internal.build.text.Pictures;
import org.kaikaku.report.internal.build.words.FieldTexts;
import org.kaikaku.report.internal.build.words.RatingWords;
import org.kaikaku.report.text.TextConventions;

/** Chapters for plans and years for which nobody has written any: sentences and tables made from the figures. */
final class StandardChapters {

	private final Build build;
	private final Computed computed;

	StandardChapters(Build build) {
		this.build = build;
		computed = new Computed(build);
	}

	/** The outline of the plan: its texts, its period, its themes and items. */
	PageSection outline(int chapter) {
		List<Block> blocks = new ArrayList<>();
		String title = build.text("chapter.outline", build.title());
		blocks.add(chapter(chapter, title));
		NoteScope notes = new NoteScope(build.anchors(), build.plan().getNotes());
		Narratives narratives = new Narratives(new Pictures(), place -> List.of());
		build.anchors().say(build.plan());
		for (FieldText text : FieldTexts.ordered(build.plan().getTexts(), build.plan())) {
			String label = FieldTexts.label(text, build);
			blocks.add(Paragraph.of(ParagraphRole.RUN_IN_HEADING, Align.START, label));
			blocks.addAll(narratives.blocks(text, notes, Narratives.Setting.running(FieldTexts.region(text), label)));
		}
		int section = 1;
		if (!build.structure().years().isEmpty()) {
			blocks.add(section(section++, build.text("chapter.period")));
			blocks.add(body(build.text("chapter.period.text", build.title(),
					build.years().format(build.plan().getFirstYear(), build.plan().getLastYear()),
					build.conventions().inText(build.structure().years().size()))));
			computed.of(ComputedContent.PLAN_PERIODS, 2).stream().filter(StandardChapters::comparesPlans).forEach(blocks::add);
		}
		blocks.add(section(section, build.text("chapter.items")));
		blocks.addAll(computed.of(ComputedContent.THEME_DESCRIPTIONS, 2));
		blocks.addAll(computed.of(ComputedContent.ITEM_LIST, 2));
		notes.printed(build.plan().getId()).ifPresent(blocks::add);
		return new PageSection(build.plan().getId(), PageKind.BODY, title, blocks);
	}

	/** A figure of the plan alone says no more than the sentence before it. */
	private static boolean comparesPlans(Block block) {
		return !(block instanceof PeriodFigure figure) || figure.lanes().stream().mapToInt(l -> l.bars().size()).sum() > 1;
	}

	/** The results of the year: counts, ratings, indicators, effects. */
	PageSection results(int chapter) {
		List<Block> blocks = new ArrayList<>();
		String year = build.years().format(build.year());
		String title = build.text("chapter.results", year);
		blocks.add(chapter(chapter, title));
		blocks.add(section(1, build.text("chapter.progress")));
		blocks.add(body(counts()));
		blocks.addAll(computed.of(ComputedContent.RATING_COUNTS, 2));
		blocks.addAll(computed.of(ComputedContent.RATING_LIST, 2));
		int section = 2;
		List<Block> indicators = computed.of(ComputedContent.INDICATOR_LIST, 2);
		if (!indicators.isEmpty()) {
			blocks.add(section(section++, build.text("chapter.indicators")));
			blocks.addAll(indicators);
		}
		blocks.add(section(section, build.text("chapter.effects")));
		effects().forEach(s -> blocks.add(body(s)));
		blocks.addAll(computed.of(ComputedContent.EFFECT_LIST, 2));
		blocks.addAll(computed.of(ComputedContent.FUNDED_PROJECTS, 2));
		return new PageSection(build.plan().getId(), PageKind.BODY, title, blocks);
	}

	/** How many items have which grade, as a sentence. */
	String counts() {
		RatingCounts counts = RatingCounts.of(build.plan(), build.year());
		String year = build.years().format(build.year());
		if (!RatingCountsTable.isPossible(build)) {
			int items = RatingCounts.population(build.structure(), build.year(), null).size();
			return build.text("counts.unrated", build.title(), year, build.conventions().inText(items));
		}
		String grades = counts.counts().keySet().stream().map(g -> grade(g, counts))
				.collect(Collectors.joining(build.text("list.comma")));
		String rest = counts.unrated() == 0 ? "" : build.text("counts.rest", build.conventions().inText(counts.unrated()));
		return build.text("counts", build.title(), year, build.conventions().inText(counts.total()), grades + rest);
	}

	private String grade(Grade grade, RatingCounts counts) {
		String meaning = RatingWords.meaning(grade);
		String name = RatingWords.sign(grade) + (meaning.isEmpty() ? "" : build.text("in.brackets", meaning));
		String percent = counts.percent(grade, build.plan().getConventions()).map(p -> p.toPlainString() + "%").orElse("");
		return build.text("counts.grade", name, build.conventions().inText(counts.counts().get(grade)), percent);
	}

	/** The effect of the year as a sentence; none without effects. */
	List<String> effects() {
		EffectTotals totals = EffectTotals.of(build.plan(), build.year());
		if (totals.rows().isEmpty()) {
			return List.of();
		}
		return List.of(build.text("effects.sentence", build.years().format(build.year()),
				build.conventions().inText(totals.roundedTotal(build.rounding())) + build.moneyUnit()));
	}

	private Heading chapter(int number, String title) {
		String written = TextConventions.fullWidth(Integer.toString(number)) + "．";
		return new Heading(build.plan().getId(), 1, new HeadingNumber(written, NumberStyle.FULL_WIDTH_DOT, number),
				Inlines.of(title), build.anchors().name("chapter", null), true);
	}

	private Heading section(int number, String title) {
		String written = "（" + TextConventions.fullWidth(Integer.toString(number)) + "）";
		return new Heading(null, 2, new HeadingNumber(written, NumberStyle.FULL_WIDTH_BRACKETS, number), Inlines.of(title),
				build.anchors().name("part", null), true);
	}

	private static Paragraph body(String text) {
		return Paragraph.body(null, Inlines.of(text));
	}
}
