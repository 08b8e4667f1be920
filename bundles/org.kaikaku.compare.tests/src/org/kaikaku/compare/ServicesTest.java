package org.kaikaku.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.kaikaku.compare.testing.Comparators;
import org.kaikaku.report.ReportBuilder;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** What others find as services, in the framework only. */
class ServicesTest {
	@Test
	void everyComparatorOfTheProductIsAService() throws InvalidSyntaxException {
		BundleContext context = context();
		Set<String> found = new TreeSet<>();
		for (ServiceReference<PlanComparator> reference : context.getServiceReferences(PlanComparator.class, null))
			found.add(context.getService(reference).id());
		Set<String> expected = new TreeSet<>();
		Comparators.all().forEach(c -> expected.add(c.id()));
		assertEquals(expected, found);
	}

	@Test
	@SuppressWarnings("rawtypes")
	void theReportOfAComparisonIsFoundAmongTheReports() throws InvalidSyntaxException {
		BundleContext context = context();
		Collection<ServiceReference<ReportBuilder>> references = context.getServiceReferences(ReportBuilder.class, null);
		assertTrue(references.stream().map(context::getService).anyMatch(b -> b.sourceType() == Comparison.class));
	}

	private static BundleContext context() {
		Bundle bundle = FrameworkUtil.getBundle(ServicesTest.class);
		assumeTrue(bundle != null, "runs in the framework");
		return bundle.getBundleContext();
	}
}
