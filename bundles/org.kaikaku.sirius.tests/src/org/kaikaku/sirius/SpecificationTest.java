package org.kaikaku.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IExecutableExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.drawing.Palette;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The viewpoint specification fits the metamodel, the services and itself, as far as can be told without Sirius. */
class SpecificationTest {
	private static final Path BUNDLE = Path.of("..", "org.kaikaku.sirius");

	private static List<String> problems(String text) throws SAXException, IOException {
		Map<String, Properties> words = new LinkedHashMap<>();
		words.put("ja", words("bundle.properties"));
		words.put("en", words("bundle_en.properties"));
		return new SpecificationCheck(new SpecificationFile(text), words).problems();
	}

	private static Properties words(String name) throws IOException {
		Properties words = new Properties();
		try (Reader reader = Files.newBufferedReader(BUNDLE.resolve("OSGI-INF/l10n").resolve(name))) {
			words.load(reader);
		}
		return words;
	}

	@Test
	void theSpecificationHasNoFaults() throws Exception {
		assertEquals(List.of(), problems(SpecificationFile.text()));
	}

	@Test
	void itHasTheFourRepresentations() throws Exception {
		SpecificationFile file = new SpecificationFile(SpecificationFile.text());
		assertEquals(Map.of("Structure", "DiagramDescription", "Responsibility", "DiagramDescription", "YearTable",
				"CrossTableDescription", "PlanTree", "TreeDescription"),
				file.all().stream().filter(e -> e.getTagName().equals("ownedRepresentations"))
						.collect(Collectors.toMap(e -> e.getAttribute("name"), SpecificationFile::type)));
	}

	@Test
	void everyYearOfTheTableHasItsThreeKindsOfCells() throws Exception {
		SpecificationFile file = new SpecificationFile(SpecificationFile.text());
		List<String> years = file.all().stream().filter(e -> e.getTagName().equals("ownedColumnMappings"))
				.map(e -> e.getAttribute("name")).toList();
		assertEquals(IntStream.rangeClosed(1, 15).mapToObj(i -> "Year" + i).toList(), years);
		for (int i = 0; i < years.size(); i++) {
			String year = "(" + (i + 1) + ")";
			String path = "@ownedColumnMappings[name='" + years.get(i) + "']";
			assertEquals(List.of("aql:self.ratingCell" + year, "aql:self.targetCell" + year, "aql:self.actualCell" + year),
					file.all().stream().filter(e -> e.getAttribute("columnMapping").endsWith(path))
							.map(e -> e.getAttribute("labelExpression")).toList());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			domainClass="reformplan::Theme"           | domainClass="reformplan::Thema"        | no class reformplan::Thema
			"feature:entries"                         | "feature:entrys"                       | has no feature entrys
			"feature:relatedPlan"                     | "feature:related"                      | has no feature related
			"feature:departments"                     | "feature:indicators"                   | Department has no feature indicators
			aql:self.structureLabel()                 | aql:self.structuralLabel()             | no service structuralLabel
			aql:self.ratingCell(1)                    | aql:self.ratingCell()                  | no service ratingCell takes []
			aql:self.ratingCell(1)                    | aql:self.ratingCell('Plan')            | no service ratingCell takes
			aql:self.targetCell(1)                    | aql:self.ratingCell(1)                 | ratingCell cannot be called on Indicator
			aql:self.shownDepartments()               | aql:self.becomes()                     | becomes cannot be called on Plan
			aql:container.add('ReformItem')           | aql:container.add('Entry')             | no class 'Entry' to make
			aql:container.add('ReformItem')           | aql:container.add('Item')              | no class 'Item' to make
			@nodeMappings[name='Item']"               | @nodeMappings[name='Items']"           | leads nowhere
			toolSections.1/@ownedTools[name='MoveInStructure'] | toolSections.1/@ownedTools[name='RenameInStructure'] | dropDescriptions leads to ownedTools DirectEditLabel
			@userColorsPalettes[name='Kaikaku']/@entries[name='accent'] | @userColorsPalettes[name='Kaikaku']/@entries[name='accents'] | borderColor leads nowhere
			label="%layer.Ratings"                    | label="%layer.Rating"                  | no ja word for %layer.Rating
			label="%layer.Ratings"                    | label="Ratings"                        | has no label
			sirius/tree/description/1.0.0             | sirius/tree/description/1.1.0          | namespace of description_3
			services.TreeServices                     | services.TreesServices                 | no class org.kaikaku.sirius.services.TreesServices
			<subNodeMappings name="Listing"           | <subNodeMappings name="Item"              | name is not unique
			reconnections=                            | reconnection=                          | a tool that nobody uses
			deletionDescription=                      | deletion=                              | would be deleted by Sirius
			https://kaikaku.org/reformplan/1#/        | https://kaikaku.org/reformplan/2#/     | does not name the metamodel
			""")
	void aFaultIsFound(String right, String wrong, String said) throws Exception {
		String text = SpecificationFile.text();
		assertTrue(text.contains(right), right);
		List<String> problems = problems(text.replace(right, wrong));
		assertTrue(problems.stream().anyMatch(p -> p.contains(said)), problems.toString());
	}

	@Test
	void textThatIsNotXmlIsFound() throws Exception {
		String text = SpecificationFile.text();
		assertThrows(SAXException.class, () -> problems(text.replace("</ownedViewpoints>", "")));
	}

	@Test
	void coloursAreThoseOfTheOwnPictures() throws Exception {
		Map<String, Integer> wanted = new LinkedHashMap<>();
		wanted.put("paper", Palette.PAPER);
		wanted.put("text", Palette.TEXT);
		wanted.put("quiet", Palette.QUIET);
		wanted.put("accent", Palette.ACCENT);
		wanted.put("border", Palette.BORDER);
		wanted.put("alert", Palette.ALERT);
		wanted.put("laneBorder", Palette.LANE_BORDER);
		wanted.put("row", Palette.ROW);
		wanted.put("holds", Palette.line(Edge.Kind.HOLDS, 0).stroke());
		wanted.put("score", Palette.grade(new Node.Mark("80", -1, null)));
		for (int i = 0; i < 4; i++) {
			wanted.put("grade" + (i + 1), Palette.grade(new Node.Mark("A", i, null)));
			wanted.put("lane" + (i + 1), Palette.lane(i, 0));
			wanted.put("line" + (i + 1), Palette.line(Edge.Kind.LEADS, i).stroke());
			assertEquals(Palette.lane(i, 0), Palette.lane(i + 4, 0), "tints come again after four");
			assertEquals(Palette.line(Edge.Kind.LEADS, i).stroke(), Palette.line(Edge.Kind.LEADS, i + 4).stroke());
		}
		assertEquals(Palette.PAPER, Palette.lane(2, 1), "lanes in lanes are white");
		SpecificationFile file = new SpecificationFile(SpecificationFile.text());
		Map<String, Integer> found = new LinkedHashMap<>();
		for (Element e : file.all())
			if (e.getTagName().equals("entries"))
				found.put(e.getAttribute("name"), Integer.parseInt(e.getAttribute("red")) << 16
						| Integer.parseInt(e.getAttribute("green")) << 8 | Integer.parseInt(e.getAttribute("blue")));
		assertEquals(new java.util.TreeMap<>(wanted), new java.util.TreeMap<>(found));
	}

	@Test
	void theBundleIsSilentWithoutSiriusAndFoundWithIt() throws Exception {
		String manifest = Files.readString(BUNDLE.resolve("META-INF/MANIFEST.MF")).replace("\r", "").replace("\n ", "");
		assertFalse(manifest.contains("org.eclipse.sirius"), "needs no Sirius");
		assertTrue(manifest.contains("Bundle-SymbolicName: org.kaikaku.sirius;singleton:=true"));
		assertTrue(manifest.contains("Bundle-ActivationPolicy: lazy"));
		String plugin = Files.readString(BUNDLE.resolve("plugin.xml"));
		assertTrue(plugin.contains("point=\"org.eclipse.sirius.componentization\""));
		String value = plugin.replaceAll("(?s).*class=\"([^\"]+)\".*", "$1");
		String[] parts = value.split(":");
		assertTrue(IExecutableExtension.class.isAssignableFrom(Class.forName(parts[0], true, Registrar.class.getClassLoader())));
		assertTrue(Files.exists(BUNDLE.resolve(parts[1])), parts[1]);
		assertTrue(Files.readString(BUNDLE.resolve("build.properties")).contains("description/"), "is packed");
	}
}
