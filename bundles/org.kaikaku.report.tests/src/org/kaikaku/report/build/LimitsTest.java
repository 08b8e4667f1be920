package org.kaikaku.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.StepKind;
import org.kaikaku.model.reformplan.TextField;
import org.kaikaku.model.reformplan.TextRole;
import org.kaikaku.model.reformplan.TextScope;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.reformplan.TimeGrain;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.DocumentIndex;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.internal.build.CouncilBriefBuilder;
import org.kaikaku.report.internal.build.PlanBookBuilder;
import org.kaikaku.report.internal.build.ProgressReportBuilder;

/** Plans that are larger, deeper or emptier than usual. */
class LimitsTest {

	private final Make make = new Make();
	private final Plan plan = make.plan("限界計画", 2020, 2024);
	private final ReformItem item = make.item("1", "項目");

	private static ReportDocument build(ReportBuilder<Plan> builder, Plan plan) throws ReportException {
		ReportDocument document = builder.build(plan, ReportOptions.of(2020), Progress.NONE);
		DocumentIndex.of(document);
		return document;
	}

	private ReportDocument report() throws ReportException {
		return build(new ProgressReportBuilder(Toride.CLOCK, List.of()), plan);
	}

	@Test
	void anItemWithTwoHundredActivitiesKeepsThemAllBesideRepeatedLabels() throws ReportException {
		plan.getEntries().add(item);
		for (int i = 1; i <= 200; i++) {
			Activity activity = make.activity(null, "取組" + i);
			make.step(activity, StepKind.ARROW, "2020", "2024", null);
			item.getActivities().add(activity);
		}
		DocumentParts parts = new DocumentParts(report());
		Table table = DocumentParts.tables(parts.page(item.getId()).blocks()).get(0);
		assertEquals(200, DocumentParts.bars(table).size());
		List<Row> rows = table.rows().stream().filter(r -> r.role() == Row.Role.SCHEDULE).toList();
		assertTrue(rows.stream().flatMap(r -> r.cells().stream()).allMatch(c -> c.rowSpan() <= 20));
	}

	@Test
	void aParagraphOfTenThousandLettersStaysWhole() throws ReportException {
		plan.getEntries().add(item);
		TextField field = make.field(plan, "実績", TextRole.PROGRESS, TextScope.RECORD);
		String words = "改革".repeat(5_000);
		YearlyRecord record = make.record(item, "2020");
		record.getTexts().add(make.text(field, words));
		assertTrue(new DocumentParts(report()).text(item.getId()).contains(words));
	}

	@Test
	void fiveLevelsOfThemesHaveTheirColumnsAndHeadings() throws ReportException {
		Theme top = make.theme("1", "階層1", null);
		plan.getEntries().add(top);
		Theme theme = top;
		for (int i = 2; i <= 5; i++) {
			Theme below = make.theme(Integer.toString(i), "階層" + i, null);
			theme.getEntries().add(below);
			theme = below;
		}
		theme.getEntries().add(item);
		DocumentParts parts = new DocumentParts(report());
		assertEquals(List.of("階層1", "階層2", "階層3", "階層4", "階層5", "1", "項目"), DocumentParts.rows(parts.table("改革項目一覧")).get(1));
		assertTrue(parts.contents().stream().anyMatch(h -> h.endsWith("１　項目")), parts.contents()::toString);
	}

	@Test
	void aPlanWithoutAnythingStillGivesReports() throws ReportException {
		Plan empty = make.plan(null, 2020, 2020);
		for (ReportBuilder<Plan> builder : List.of(new ProgressReportBuilder(Toride.CLOCK, List.of()), new PlanBookBuilder(Toride.CLOCK, List.of()),
				new CouncilBriefBuilder(Toride.CLOCK))) {
			assertFalse(PlainText.lines(build(builder, empty)).isEmpty(), builder.id());
		}
		empty.setFirstYear(null);
		empty.setLastYear(null);
		empty.setName("期間のない計画");
		assertTrue(String.join("", PlainText.lines(build(new ProgressReportBuilder(Toride.CLOCK, List.of()), empty))).contains("期間のない計画"));
	}

	@ParameterizedTest
	@CsvSource({"2020, 2022, QUARTER, 12, SHEET", "2020, 2024, QUARTER, 20, LANDSCAPE_SHEET", "2020, 2024, MONTH, 20, LANDSCAPE_SHEET",
			"2020, 2020, MONTH, 12, SHEET", "2020, 2024, HALF, 10, SHEET", "2020, 2029, HALF, 20, LANDSCAPE_SHEET", "2020, 2025, YEAR, 6, SHEET",
			"2020, 2027, YEAR, 8, LANDSCAPE_SHEET"})
	void columnsOfTimeAreAsFineAsThePageCanHold(int first, int last, TimeGrain grain, int columns, PageKind kind)
			throws ReportException {
		Plan other = make.plan("工程", first, last);
		other.setTimeGrain(grain);
		other.getEntries().add(item);
		Activity activity = make.activity(null, "工事");
		make.step(activity, StepKind.ARROW, "2020", null, null);
		item.getActivities().add(activity);
		DocumentParts parts = new DocumentParts(build(new ProgressReportBuilder(Toride.CLOCK, List.of()), other));
		Table table = DocumentParts.tables(parts.page(item.getId()).blocks()).get(0);
		assertEquals(columns, table.columns().size() - 2);
		assertEquals(kind, parts.page(item.getId()).kind());
	}

	@Test
	void valuesThatFitNoColumnAreSaidInWords() throws ReportException {
		plan.getEntries().add(item);
		Indicator indicator = make.indicator(item, "接続率", "%");
		make.target(indicator, "2020", "50");
		make.target(indicator, "2027", "99");
		make.actual(indicator, "2018", "30.5");
		make.actual(indicator, "2020Q1", "40");
		make.actual(indicator, "2021", "60");
		String text = new DocumentParts(report()).text(item.getId());
		assertTrue(text.contains("計画期間外の値：令和９年度 目標値 99%　平成30年度 実績値 30.5%"), text);
		assertTrue(text.contains("令和２年度第１四半期 40%"), text);
		assertFalse(text.contains("60%"), "a value of the year after the report");
	}

	@Test
	void severalTargetsOfOneYearHaveARowEach() throws ReportException {
		plan.getEntries().add(item);
		RatingScale scale = make.scale(plan, "達成度", null, "A達成", "B未達成");
		Indicator indicator = make.indicator(item, "利用者", "人");
		make.target(indicator, "2020", "100");
		make.target(indicator, "2020", "150").setLabel("挑戦目標");
		make.actual(indicator, "2020", "120").getRatings().add(make.rating(scale, null, 0));
		Table table = DocumentParts.tables(new DocumentParts(report()).page(item.getId()).blocks()).get(0);
		assertEquals("100人", DocumentParts.rowsOf(table, "目標値").get(0).get(0));
		assertEquals("150人", DocumentParts.rowsOf(table, "挑戦目標").get(0).get(0));
		assertEquals("120人 A", DocumentParts.rowsOf(table, "実績値").get(0).get(0));
	}

	@Test
	void theTextOfAThemeCanBeEditedAtOnePlaceAndItsNotesStandOnce() throws ReportException {
		Theme theme = make.theme("1", "財政", null);
		plan.getEntries().add(theme);
		theme.getEntries().add(item);
		TextField field = make.field(plan, "方針", TextRole.DESCRIPTION, TextScope.THEME);
		theme.getTexts().add(make.text(field, "経常収支比率（※１）を下げる。"));
		theme.getNotes().add(make.note("※１", null, "財政の弾力性を示す。"));
		make.indicator(theme, "経常収支比率", "%");
		for (ReportBuilder<Plan> builder : List.of(new ProgressReportBuilder(Toride.CLOCK, List.of()), new PlanBookBuilder(Toride.CLOCK, List.of()))) {
			ReportDocument document = build(builder, plan);
			List<String> regions = new ArrayList<>();
			Blocks.walk(document, b -> {
				if (b instanceof EditableRegion region) {
					regions.add(region.elementId() + region.region());
				}
			});
			assertEquals(1, regions.size(), builder.id());
			String text = String.join("\n", PlainText.lines(document));
			assertEquals(text.indexOf("財政の弾力性を示す。"), text.lastIndexOf("財政の弾力性を示す。"), builder.id());
		}
	}
}
