package org.kaikaku.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.compare.Comparison;
import org.kaikaku.compare.ComparisonPart;
import org.kaikaku.compare.Comparisons;
import org.kaikaku.compare.PlanComparator;
import org.kaikaku.compare.Said;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.Paragraph;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportExporter;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.samples.Samples;
import org.kaikaku.validation.Finding;
import org.kaikaku.validation.Validator;
import org.kaikaku.validation.ValidatorService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The bundle as it is found in the product: through the registry of services, without anybody knowing its classes. */
class ExampleTest {
	private Municipality toride;

	@BeforeEach
	void read() throws Exception {
		toride = plan(Samples.TORIDE_2020);
	}

	private static Municipality plan(String name) throws Exception {
		try (InputStream in = Samples.open(name)) {
			return new PlanFiles(Locale.JAPANESE).read(in, name).municipality();
		}
	}

	private static <T> List<T> services(Class<T> type) throws Exception {
		Bundle here = FrameworkUtil.getBundle(ExampleTest.class);
		assumeTrue(here != null, "runs under OSGi");
		here.start(Bundle.START_TRANSIENT);
		BundleContext context = here.getBundleContext();
		for (Bundle bundle : context.getBundles())
			if (bundle.getHeaders("").get("Service-Component") != null)
				bundle.start(Bundle.START_TRANSIENT);
		List<T> found = new ArrayList<>();
		for (var reference : context.getServiceReferences(type, null))
			found.add(context.getService(reference));
		return found;
	}

	@Test
	void theRuleIsAmongThoseThatCheckPlans() throws Exception {
		Validator validator = services(ValidatorService.class).get(0).validator();
		lengthen(1200);
		List<Finding> found = validator.validate(toride).findings().stream()
				.filter(f -> f.rule().id().equals("text.narrative-length")).toList();
		assertEquals(1, found.size());
	}

	@ParameterizedTest
	@ValueSource(ints = { 800, 801 })
	void theRuleFindsTextsThatAreLongerThanTheirRoom(int letters) {
		Validator validator = new Validator(List.of(new NarrativeLength()));
		int before = validator.validate(toride).findings().size();
		lengthen(letters);
		assertEquals(before + (letters > 800 ? 1 : 0), validator.validate(toride).findings().size());
	}

	private void lengthen(int letters) {
		Paragraph paragraph = ReformplanFactory.eINSTANCE.createParagraph();
		paragraph.setText("字".repeat(letters));
		Narrative shortest = null;
		for (var i = toride.eAllContents(); i.hasNext();)
			if (i.next() instanceof Narrative narrative)
				shortest = narrative;
		shortest.getBlocks().clear();
		shortest.getBlocks().add(paragraph);
	}

	@Test
	@SuppressWarnings("unchecked") // the service says what it takes
	void theExporterWritesTheProgressReport() throws Exception {
		ReportExporter markdown = services(ReportExporter.class).stream().filter(e -> e.fileEnding().equals("md")).findFirst().orElseThrow();
		ReportBuilder<Plan> progress = services(ReportBuilder.class).stream().filter(b -> b.id().equals("progress")).findFirst()
				.orElseThrow();
		ReportDocument report = progress.build(toride.getPlans().get(0), ReportOptions.of(2020), Progress.NONE);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		markdown.export(report, out, ExportOptions.defaults(Locale.JAPANESE), Progress.NONE);
		String text = out.toString(StandardCharsets.UTF_8);
		assertTrue(text.contains("582,971"), text);
		assertTrue(text.contains("窓口サービスの向上"), text);
		for (String line : text.lines().filter(l -> l.startsWith("|")).toList())
			assertTrue(line.endsWith("|"), line);
	}

	@Test
	void theComparatorAddsItsPartAndSaysWhatIsNotKnown() throws Exception {
		PlanComparator mine = services(PlanComparator.class).stream().filter(c -> c.id().equals("items-by-theme")).findFirst().orElseThrow();
		Comparison comparison = new Comparisons(List.of(mine), Locale.JAPANESE).between(plan(Samples.TORIDE_2016).getPlans().get(0),
				toride.getPlans().get(0));
		ComparisonPart part = comparison.parts().get(0);
		assertEquals(List.of("10", "3", "4"), part.rows().stream().map(r -> r.right().text()).toList());
		assertTrue(part.rows().stream().allMatch(r -> r.left().state() == Said.State.UNKNOWN), part.rows().toString());
	}

	@Test
	void bothLanguagesHaveTheSameTexts() {
		assertEquals(Texts.of(NarrativeLength.class, Locale.JAPANESE).keys(), Texts.of(NarrativeLength.class, Locale.ENGLISH).keys());
		assertFalse(Texts.of(NarrativeLength.class, Locale.JAPANESE).keys().isEmpty());
	}

	@Test
	void theReadmeShowsTheRuleAsItIs() throws Exception {
		Path readme = Path.of("../../README.md");
		assumeTrue(Files.exists(readme), "the sources are at hand");
		String code = Files.readString(Path.of("../org.kaikaku.example/src/org/kaikaku/example/NarrativeLength.java"));
		String shown = Files.readString(readme).split("```java")[1].split("```")[0];
		assertFalse(shown.isBlank());
		for (String line : shown.lines().filter(l -> !l.isBlank()).toList())
			assertTrue(code.contains(line), line);
	}
}
