package org.kaikaku.cli.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.kaikaku.compare.next.ItemChoice;
import org.kaikaku.core.io.FileProblems;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;

/**
 * Reads what becomes of each item in the next plan from a CSV table (UTF-8) with the columns: items (number or id; several
 * parted by +), choice, new names (several parted by ／ or /), reason. The first line is a heading. Items that are not listed
 * go on as they are.
 */
final class ChoicesFile {
	private static final String BYTE_ORDER_MARK = "\uFEFF";
	private static final Map<String, LineageKind> KINDS = Map.ofEntries(Map.entry("継続", LineageKind.CONTINUED),
			Map.entry("continue", LineageKind.CONTINUED), Map.entry("変更", LineageKind.CHANGED), Map.entry("change", LineageKind.CHANGED),
			Map.entry("統合", LineageKind.MERGED), Map.entry("merge", LineageKind.MERGED), Map.entry("分割", LineageKind.SPLIT),
			Map.entry("split", LineageKind.SPLIT), Map.entry("廃止", LineageKind.DROPPED), Map.entry("drop", LineageKind.DROPPED),
			Map.entry("完了", LineageKind.COMPLETED), Map.entry("complete", LineageKind.COMPLETED),
			Map.entry("経過観察", LineageKind.MONITORING), Map.entry("monitor", LineageKind.MONITORING));
	private final Invocation invocation;
	private final List<ReformItem> items;

	ChoicesFile(Invocation invocation, Plan plan) {
		this.invocation = invocation;
		items = PlanStructure.of(plan).items();
	}

	/** The choices in the order of the table. */
	List<ItemChoice> read(Path file) throws CommandFailure, IOException {
		List<ItemChoice> choices = new ArrayList<>();
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			for (CSVRecord row : CSVFormat.RFC4180.builder().setSkipHeaderRecord(false).setIgnoreEmptyLines(true).get().parse(reader))
				if (row.getRecordNumber() > 1)
					choices.add(choice(file, row));
		} catch (MalformedInputException e) {
			throw new CommandFailure(invocation.text("choices.encoding", file), e);
		} catch (IOException e) {
			throw FileProblems.reading(file, e, invocation.locale());
		}
		return choices;
	}

	private ItemChoice choice(Path file, CSVRecord row) throws CommandFailure {
		List<String> ids = new ArrayList<>();
		for (String name : cell(row, 0).split("\\+"))
			ids.add(item(file, row, name.strip()));
		LineageKind kind = KINDS.get(cell(row, 1).toLowerCase(Locale.ROOT));
		if (kind == null)
			throw invocation.failure("choices.kind", file, row.getRecordNumber(), cell(row, 1));
		List<String> names = cell(row, 2).isEmpty() ? List.of() : List.of(cell(row, 2).split("[/／]"));
		try {
			return new ItemChoice(kind, ids, names, cell(row, 3).isEmpty() ? null : cell(row, 3));
		} catch (IllegalArgumentException e) {
			throw new CommandFailure(invocation.text("choices.wrong", file, row.getRecordNumber()), e);
		}
	}

	private String item(Path file, CSVRecord row, String name) throws CommandFailure {
		return items.stream().filter(i -> name.equals(i.getNumber()) || name.equals(i.getId())).findFirst()
				.orElseThrow(() -> invocation.failure("choices.item", file, row.getRecordNumber(), name)).getId();
	}

	private static String cell(CSVRecord row, int column) {
		return column < row.size() ? row.get(column).replace(BYTE_ORDER_MARK, "").strip() : "";
	}
}
