package org.kaikaku.report.internal.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.kaikaku.model.reformplan.Meeting;
import org.kaikaku.model.reformplan.Opinion;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.PartialDate;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.internal.build.table.Cells;
import org.kaikaku.report.internal.build.text.Narratives;
import org.kaikaku.report.internal.build.text.NoteScope;
import org.kaikaku.report.internal.build.text.Pictures;

/** The opinions of bodies and of the public with the answers to them, up to the end of the year of the report. */
final class OpinionPages {

	private final Build build;
	private final Narratives narratives = new Narratives(new Pictures(), place -> List.of());

	OpinionPages(Build build) {
		this.build = build;
	}

	/** A table for each meeting with opinions, then one for opinions given otherwise. */
	List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		for (Meeting meeting : build.plan().getMeetings()) {
			if (!meeting.getOpinions().isEmpty() && isDue(meeting.getHeldOn())) {
				blocks.add(table(title(meeting), meeting.getOpinions()));
			}
		}
		List<Opinion> others = build.plan().getOpinions().stream().filter(o -> isDue(o.getGivenOn())).toList();
		if (!others.isEmpty()) {
			blocks.add(table(build.text("opinions.others"), others));
		}
		return blocks;
	}

	/** Opinions on a report are given after its year; those of the year in which it is discussed belong to it. */
	private boolean isDue(PartialDate date) {
		return date == null || FiscalYear.of(date.earliest()).compareTo(build.year().plus(1)) <= 0;
	}

	private String title(Meeting meeting) {
		List<String> words = new ArrayList<>();
		if (meeting.getBody() != null && meeting.getBody().getName() != null) {
			words.add(meeting.getBody().getName());
		}
		words.add(Objects.requireNonNullElse(meeting.getNumber(), ""));
		words.add(Objects.requireNonNullElse(meeting.getName(), ""));
		String name = String.join("　", words.stream().filter(w -> !w.isEmpty()).toList());
		return meeting.getHeldOn() == null ? name : name + build.text("in.brackets", build.years().format(meeting.getHeldOn()));
	}

	private Table table(String title, List<Opinion> opinions) {
		List<Row> rows = new ArrayList<>();
		rows.add(Row.of(Row.Role.HEADER, Cell.columnHeader(build.text("column.number")),
				Cell.columnHeader(build.text("opinions.opinion")), Cell.columnHeader(build.text("opinions.answer")),
				Cell.columnHeader(build.text("opinions.outcome"))));
		for (Opinion opinion : opinions) {
			rows.add(new Row(opinion.getId(), Row.Role.BODY, false, false,
					List.of(Cells.centred(opinion.getId(), opinion.getNumber()), Cell.blocks(opinion(opinion)),
							Cell.blocks(answer(opinion)), Cells.centred(opinion.getId(), build.label(opinion.getOutcome())))));
		}
		List<Column> columns = List.of(new Column(3.5, Column.Role.SIGN), new Column(16, Column.Role.TEXT),
				new Column(17, Column.Role.TEXT), new Column(5.5, Column.Role.SIGN));
		return new Table(build.plan().getId(), TableStyle.GRID, build.captions().table(title), null, null, columns, 1, rows);
	}

	private List<Block> opinion(Opinion opinion) {
		List<Block> blocks = new ArrayList<>();
		if (opinion.getCategory() != null) {
			blocks.add(Paragraph.plain(opinion.getId(), build.text("opinions.category", opinion.getCategory())));
		}
		blocks.addAll(narratives.blocks(opinion.getText(), NoteScope.NONE, setting("opinion", "opinions.opinion")));
		if (opinion.getGivenBy() != null) {
			blocks.add(Paragraph.plain(opinion.getId(), build.text("in.brackets", opinion.getGivenBy())));
		}
		return blocks;
	}

	private List<Block> answer(Opinion opinion) {
		List<Block> blocks = new ArrayList<>(
				narratives.blocks(opinion.getAnswer(), NoteScope.NONE, setting("answer", "opinions.answer")));
		if (opinion.getChange() != null) {
			blocks.add(Paragraph.plain(opinion.getId(), build.text("opinions.change", opinion.getChange())));
		}
		return blocks;
	}

	private Narratives.Setting setting(String region, String key) {
		return Narratives.Setting.cell(region, build.text(key));
	}
}
