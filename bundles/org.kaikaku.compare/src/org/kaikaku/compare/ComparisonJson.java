package org.kaikaku.compare;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

import org.kaikaku.compare.internal.text.Json;
import org.kaikaku.compare.lineage.Evidence;
import org.kaikaku.compare.lineage.Fate;
import org.kaikaku.compare.lineage.FateEnd;
import org.kaikaku.compare.lineage.LineageProposal;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.types.FiscalYear;

/**
 * A comparison as JSON, for other programs. {@code mode}; {@code left} and {@code right} with {@code id}, {@code title},
 * {@code years}, {@code year}; {@code fates} with {@code kind}, {@code recorded}, {@code from}, {@code to}, {@code reason};
 * {@code counts} of old and new items by fate; {@code proposals} with {@code score} and {@code evidence}; {@code parts} with
 * {@code rows} and {@code series}. What is said has a {@code state} ({@code value none unknown notEntered notThere}) and, when it
 * is a value, {@code text} and where it is one {@code number}. Kinds are the literals of plan files.
 */
public final class ComparisonJson {
	private ComparisonJson() {
	}

	/** The text of the file, with a line end. */
	public static String write(Comparison comparison) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("mode", comparison.pair().mode().name().toLowerCase(Locale.ROOT));
		all.put("left", side(comparison.pair().left()));
		all.put("right", side(comparison.pair().right()));
		if (comparison.fates() != null) {
			all.put("fates", ordered("themes", comparison.fates().themes().stream().map(ComparisonJson::fate).toList(), "items",
					comparison.fates().items().stream().map(ComparisonJson::fate).toList()));
			all.put("counts", ordered("oldItems", counts(comparison.fates().countsOfOldItems()), "newItems",
					counts(comparison.fates().countsOfNewItems())));
			all.put("proposals", comparison.proposals().stream().map(ComparisonJson::proposal).toList());
		}
		all.put("parts", comparison.parts().stream().map(ComparisonJson::part).toList());
		return Json.write(all) + "\n";
	}

	private static Map<String, Object> ordered(Object... pairs) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2)
			map.put((String) pairs[i], pairs[i + 1]);
		return map;
	}

	private static Map<String, Object> side(ComparisonSide side) {
		return ordered("id", side.plan().getId(), "title", side.plan().getName(), "label", side.label(), "years",
				PlanStructure.years(side.plan()).stream().map(FiscalYear::value).toList(), "year", side.year() == null ? null : side.year().value());
	}

	private static Map<String, Object> fate(Fate fate) {
		return ordered("kind", fate.kind().getLiteral(), "recorded", fate.isRecorded(), "from",
				fate.from().stream().map(ComparisonJson::end).toList(), "to",
				fate.to().stream().map(ComparisonJson::end).toList(), "reason", fate.reason());
	}

	private static Map<String, Object> end(FateEnd end) {
		return ordered("id", end.element() == null ? null : end.element().getId(), "number", end.number(), "name", end.name());
	}

	private static Map<String, Object> counts(Map<LineageKind, Integer> counts) {
		Map<String, Object> map = new LinkedHashMap<>();
		counts.forEach((kind, n) -> map.put(kind.getLiteral(), n));
		return map;
	}

	private static Map<String, Object> proposal(LineageProposal proposal) {
		return ordered("kind", proposal.kind().getLiteral(), "from", proposal.from().stream().map(PlanElement::getId).toList(), "to",
				proposal.to().stream().map(PlanElement::getId).toList(), "score", hundredths(proposal.score()), "evidence",
				proposal.evidence().stream().map(ComparisonJson::evidence).toList());
	}

	private static Map<String, Object> evidence(Evidence evidence) {
		return ordered("kind", evidence.kind().name().toLowerCase(Locale.ROOT), "score", hundredths(evidence.score()), "text", evidence.text());
	}

	private static BigDecimal hundredths(double score) {
		return BigDecimal.valueOf(Math.round(score * 100), 2);
	}

	private static Map<String, Object> part(ComparisonPart part) {
		return ordered("id", part.id(), "title", part.title(), "remarks", part.remarks(), "rows",
				part.rows().stream().map(ComparisonJson::row).toList(), "series",
				part.series().stream().map(ComparisonJson::series).toList());
	}

	private static Map<String, Object> row(ComparisonRow row) {
		return ordered("leftId", row.leftId(), "rightId", row.rightId(), "subject", row.subject(), "aspect", row.aspect(), "left",
				said(row.left()), "right",
				said(row.right()), "outcome", camel(row.outcome().name()), "remarks", row.remarks());
	}

	private static Map<String, Object> said(Said said) {
		Map<String, Object> map = ordered("state", camel(said.state().name()));
		if (said.isValue())
			map.put("text", said.text());
		if (said.number() != null)
			map.put("number", said.number());
		return map;
	}

	private static String camel(String name) {
		StringBuilder camel = new StringBuilder();
		for (String word : name.split("_"))
			camel.append(camel.isEmpty() ? word.toLowerCase(Locale.ROOT) : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
		return camel.toString();
	}

	private static Map<String, Object> series(IndicatorSeries series) {
		return ordered("name", series.name(), "unit", series.unit(), "comparable", series.comparable(), "remarks", series.remarks(), "left",
				ordered("targets", byYear(series.leftTargets()), "actuals", byYear(series.leftActuals())), "right",
				ordered("targets", byYear(series.rightTargets()), "actuals", byYear(series.rightActuals())));
	}

	private static Map<String, Object> byYear(SortedMap<FiscalYear, BigDecimal> values) {
		Map<String, Object> map = new LinkedHashMap<>();
		values.forEach((year, value) -> map.put(year.toString(), value));
		return map;
	}
}
