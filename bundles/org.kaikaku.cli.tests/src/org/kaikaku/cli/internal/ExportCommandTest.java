package org.kaikaku.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.samples.Samples;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ExportCommandTest {
	@TempDir
	Path folder;
	private Path plan;

	@BeforeEach
	void copySamples() throws IOException {
		plan = Samples.copyTo(folder).get(0);
	}

	private JsonObject exported(Path file) throws IOException {
		Path out = folder.resolve("out.json");
		assertEquals(new Run(0, "", ""), Run.of("export", file.toString(), "--to", out.toString()));
		return JsonParser.parseString(Files.readString(out)).getAsJsonObject();
	}

	private static JsonObject item(JsonObject json, int number) {
		return json.getAsJsonArray("items").get(number - 1).getAsJsonObject();
	}

	private static List<String> strings(JsonArray array) {
		List<String> strings = new ArrayList<>();
		array.forEach(e -> strings.add(e.getAsString()));
		return strings;
	}

	@Test
	void thePublishedCountsAndTotalsComeOut() throws IOException {
		JsonObject json = exported(plan);
		assertEquals(3, json.getAsJsonArray("themes").size());
		assertEquals(17, json.getAsJsonArray("items").size());
		int indicators = 0;
		for (JsonElement item : json.getAsJsonArray("items"))
			indicators += item.getAsJsonObject().getAsJsonArray("indicators").size();
		assertEquals(12, indicators);
		JsonObject summary = json.getAsJsonObject("summary").getAsJsonObject("2020");
		assertEquals("{\"A\":13,\"B\":4,\"C\":0}", summary.get("counts").toString());
		assertEquals("{\"A\":76,\"B\":24,\"C\":0}", summary.get("percent").toString());
		assertEquals("{\"expenditure\":-3775,\"revenue\":579196,\"total\":582971}", summary.get("effectThousandYen").toString());
	}

	@Test
	void thePlanSaysItsYearsAndItsPredecessor() throws IOException {
		JsonObject json = exported(plan).getAsJsonObject("plan");
		assertEquals("とりで行政経営改革プラン2020", json.get("title").getAsString());
		assertEquals("[2020,2021,2022,2023,2024]", json.get("years").toString());
		assertEquals("とりで行政経営改革プラン2016", json.get("predecessor").getAsString());
	}

	@ParameterizedTest
	@CsvSource({ "1, 枠配分予算制度の導入による全事務事業の総点検, B", "2, 窓口サービスの向上, A", "3, 事務事業の改革改善, A", "4, 指定管理者制度の活用, A",
			"5, 公共施設マネジメントの推進, A", "6, 効率的な組織の構築, A", "7, 職員配置の適正化, A", "8, 人材の育成と活用, B", "9, 給与・手当等の適正化, A",
			"10, ＩＣＴを活用した効率化, A", "11, 収納率の向上, A", "12, 市有財産の処分, A", "13, 新たな財源の確保, A", "14, 市民協働による事業の推進, B",
			"15, 大学等との連携推進, B", "16, 企業等との連携推進, A", "17, 市政情報の積極的な提供, A" })
	void everyItemHasItsPublishedNameAndRating(int number, String name, String rating) throws IOException {
		JsonObject item = item(exported(plan), number);
		assertEquals(Integer.toString(number), item.get("number").getAsString());
		assertEquals(name, item.get("name").getAsString());
		assertEquals(rating, item.getAsJsonObject("years").getAsJsonObject("2020").get("rating").getAsString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"2 | 0 | 件 | atLeast | perYear | {\"2020\":4000,\"2021\":4500,\"2022\":5000,\"2023\":5500,\"2024\":6000} | {\"2020\":6256}",
			"2 | 1 | 人 | atLeast | perYear | {\"2020\":90,\"2021\":140,\"2022\":160,\"2023\":180,\"2024\":200} | {\"2020\":407}",
			"3 | 0 | 件 | atLeast | cumulative | {\"2020\":10,\"2021\":20,\"2022\":30,\"2023\":40,\"2024\":50} | {\"2020\":8}",
			"8 | 0 | 人 | atLeast | perYear | {\"2020\":1500,\"2021\":1500,\"2022\":1500,\"2023\":1500,\"2024\":1500} | {\"2020\":826}",
			"11 | 1 | ％ | atLeast | perYear | {\"2020\":50.30,\"2021\":50.40,\"2022\":50.50,\"2023\":50.60,\"2024\":50.70} | {\"2020\":40.51}",
			"11 | 0 | ％ | atLeast | perYear | {\"2020\":98.80,\"2021\":98.85,\"2022\":98.90,\"2023\":99.05,\"2024\":99.10} | {\"2020\":99.16}",
			"14 | 0 | 件 | atLeast | perYear | {\"2020\":55,\"2021\":100,\"2022\":105,\"2023\":110,\"2024\":115} | {\"2020\":97}",
			"16 | 0 | 人 | atLeast | cumulative | {\"2020\":127,\"2021\":147,\"2022\":167,\"2023\":187,\"2024\":207} | {\"2020\":120}",
			"16 | 1 | 件 | atLeast | perYear | {\"2020\":4,\"2021\":4,\"2022\":4,\"2023\":7,\"2024\":7} | {\"2020\":3}",
			"17 | 0 | 件 | atLeast | perYear | {\"2020\":6000,\"2021\":6100,\"2022\":6200,\"2023\":6200,\"2024\":6200} | {\"2020\":7830}" })
	void indicatorsKeepTheirPublishedNumbersToTheLastDigit(int item, int place, String unit, String direction, String accumulation,
			String targets, String actuals) throws IOException {
		JsonObject indicator = item(exported(plan), item).getAsJsonArray("indicators").get(place).getAsJsonObject();
		assertEquals(unit, indicator.get("unit").getAsString());
		assertEquals(direction, indicator.get("direction").getAsString());
		assertEquals(accumulation, indicator.get("accumulation").getAsString());
		assertEquals(targets, indicator.get("targets").toString());
		assertEquals(actuals, indicator.get("actuals").toString());
	}

	@Test
	void aLongTermTargetHasNoYearlyPath() throws IOException {
		JsonObject indicator = item(exported(plan), 5).getAsJsonArray("indicators").get(0).getAsJsonObject();
		assertEquals("{\"year\":2055,\"value\":27}", indicator.get("longTerm").toString());
		assertEquals("{}", indicator.get("targets").toString());
		assertEquals("{\"2020\":3.25}", indicator.get("actuals").toString());
	}

	@Test
	void anAtMostIndicatorSaysSo() throws IOException {
		JsonObject indicator = item(exported(plan), 9).getAsJsonArray("indicators").get(0).getAsJsonObject();
		assertEquals("atMost", indicator.get("direction").getAsString());
		assertEquals(new BigDecimal("97.8"), indicator.getAsJsonObject("actuals").get("2020").getAsBigDecimal());
	}

	@Test
	void effectsAreExactAndAbsentWhereThereAreNone() throws IOException {
		JsonObject json = exported(plan);
		assertEquals("[{\"category\":\"expenditure\",\"yen\":3775000}]",
				item(json, 2).getAsJsonObject("years").getAsJsonObject("2020").get("effects").toString());
		assertEquals("[{\"category\":\"revenue\",\"yen\":459782993}]",
				item(json, 12).getAsJsonObject("years").getAsJsonObject("2020").get("effects").toString());
		assertFalse(item(json, 1).getAsJsonObject("years").getAsJsonObject("2020").has("effects"));
	}

	@Test
	void departmentsAndOpenListsComeOut() throws IOException {
		JsonObject json = exported(plan);
		assertEquals(List.of("市民課", "人事課"), strings(item(json, 2).getAsJsonArray("departments")));
		assertTrue(item(json, 2).get("openDepartments").getAsBoolean());
		assertFalse(item(json, 1).get("openDepartments").getAsBoolean());
	}

	@Test
	void textsStandAsWritten() throws IOException {
		JsonObject year = item(exported(plan), 12).getAsJsonObject("years").getAsJsonObject("2020");
		assertTrue(year.get("progress").getAsString().contains("６件の総額で459,782,993円となっている。"));
		assertTrue(year.get("nextStep").getAsString().startsWith("今後も引き続き、"));
	}

	@Test
	void whatIsUnknownOfThePlanBeforeIsNullAndNotEmpty() throws IOException {
		JsonObject json = exported(folder.resolve(Samples.TORIDE_2016));
		assertEquals(3, json.getAsJsonArray("themes").size());
		assertTrue(json.getAsJsonObject("plan").get("years").isJsonNull());
	}

	@Test
	void csvIsOneLongTableThatExcelOpens() throws IOException {
		Path out = folder.resolve("out.csv");
		assertEquals(0, Run.of("export", plan.toString(), "--to", out.toString()).exitCode());
		String csv = Files.readString(out);
		assertTrue(csv.startsWith("\uFEFF計画,"));
		assertTrue(csv.lines().anyMatch(l -> l.contains(",2020,2020,令和2年度,実績値,") && l.contains(",6256,")));
		assertTrue(csv.contains("\r\n"));
	}

	@Test
	void theFileMustHaveAKnownEnding() {
		Run run = Run.of("export", plan.toString(), "--to", folder.resolve("out.txt").toString());
		assertEquals(2, run.exitCode());
		assertTrue(run.err().contains(".json .csv"), run.err());
	}

	@Test
	void aMissingFileIsOneClearLine() {
		Run run = Run.of("export", folder.resolve("keine.reformplan").toString(), "--to", folder.resolve("o.json").toString());
		assertEquals(2, run.exitCode());
		assertEquals(1, run.err().lines().count());
		assertTrue(run.err().contains("keine.reformplan"), run.err());
	}
}
