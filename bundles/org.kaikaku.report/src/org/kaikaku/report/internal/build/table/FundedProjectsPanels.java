package org.kaikaku.report.internal.build.table;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.model.reformplan.FundedProject;
import org.kaikaku.model.reformplan.FundedProjects;
import org.kaikaku.model.reformplan.YearlyReport;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.ListItem;
import org.kaikaku.report.document.Marker;
import org.kaikaku.report.document.Panel;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.words.EffectWords;

/** What the effect of a year pays for: the effect as a large figure, an arrow, the projects. */
public final class FundedProjectsPanels {

	private FundedProjectsPanels() {
	}

	/**
	 * The panels.
	 *
	 * @param flow the word on the arrow between effect and projects; {@code null} for the usual one
	 * @return empty when the year's report names no projects
	 */
	public static List<Block> of(Build build, String flow) {
		List<Block> blocks = new ArrayList<>();
		for (YearlyReport report : build.plan().getYearlyReports()) {
			if (build.year().equals(report.getYear())) {
				report.getFundedProjects().forEach(p -> add(p, flow, blocks, build));
			}
		}
		return blocks;
	}

	private static void add(FundedProjects projects, String flow, List<Block> blocks, Build build) {
		if (projects.getEffectYen() != null) {
			long unit = projects.getEffectRoundedTo() == null ? 1 : projects.getEffectRoundedTo().amount();
			Paragraph figure = new Paragraph(projects.getId(), ParagraphRole.KEY_FIGURE, 0, 0, Align.CENTER,
					Inlines.of(EffectWords.compound(projects.getEffectYen(), unit, build)));
			blocks.add(new Panel(projects.getId(), projects.getEffectTitle(), Panel.Tone.STRONG, List.of(figure)));
			blocks.add(Paragraph.of(ParagraphRole.FLOW, Align.CENTER, flow == null ? build.text("projects.flow") : flow));
		}
		List<Block> content = new ArrayList<>();
		List<ListItem> items = projects.getProjects().stream().map(p -> item(p, build)).toList();
		if (!items.isEmpty()) {
			content.add(new ListBlock(projects.getId(), items));
		}
		if (projects.getRemark() != null) {
			content.add(new Paragraph(projects.getId(), ParagraphRole.REMARK, 0, 0, Align.START,
					Inlines.of(projects.getRemark())));
		}
		blocks.add(new Panel(projects.getId(), projects.getTitle(), Panel.Tone.PLAIN, content));
	}

	private static ListItem item(FundedProject project, Build build) {
		String name = project.getName() == null ? "" : project.getName();
		long unit = project.getRoundedTo() == null ? 1 : project.getRoundedTo().amount();
		String amount = project.getYen() == null ? ""
				: build.text("projects.amount", EffectWords.inUnit(project.getYen(), unit, build));
		return new ListItem(project.getId(), Marker.bullet("・"), Inlines.of(name + amount), List.of());
	}
}
