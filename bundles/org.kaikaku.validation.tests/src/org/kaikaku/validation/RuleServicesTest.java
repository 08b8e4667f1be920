package org.kaikaku.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

class RuleServicesTest {
	@Test
	void theListForUseWithoutOsgiHasEveryRuleThatIsAComponent() throws IOException {
		Path sources = Path.of("../org.kaikaku.validation/src/org/kaikaku/validation/internal");
		assumeTrue(Files.isDirectory(sources), "the sources are at hand");
		TreeSet<String> components = new TreeSet<>();
		try (Stream<Path> files = Files.walk(sources)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList())
				if (Files.readString(file).contains("@Component(service = Rule.class)"))
					components.add(file.getFileName().toString().replace(".java", ""));
		}
		TreeSet<String> listed = new TreeSet<>();
		BuiltInRules.all().forEach(r -> listed.add(r.getClass().getSimpleName()));
		assertEquals(components, listed);
	}

	@Test
	void underOsgiTheServiceGivesEveryBuiltInRule() throws Exception {
		Bundle bundle = FrameworkUtil.getBundle(RuleServicesTest.class);
		assumeTrue(bundle != null, "runs under OSGi");
		FrameworkUtil.getBundle(Validator.class).start(Bundle.START_TRANSIENT);
		BundleContext context = bundle.getBundleContext();
		ValidatorService service = context.getService(context.getServiceReference(ValidatorService.class));
		List<String> ids = service.validator().rules().stream().map(Rule::id).toList();
		assertEquals(new Validator(BuiltInRules.all()).rules().stream().map(Rule::id).toList(), ids);
	}
}
