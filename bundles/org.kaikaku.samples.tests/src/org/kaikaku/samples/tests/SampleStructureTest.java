package org.kaikaku.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Provenance;

class SampleStructureTest {
	private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");
	private static SamplePlans samples;

	@BeforeAll
	static void load() throws IOException {
		samples = new SamplePlans();
	}

	@Test
	void bothFilesLoadWithoutErrorsOrWarnings() {
		for (Resource resource : samples.resources()) {
			assertEquals(List.of(), resource.getErrors(), resource.getURI().toString());
			assertEquals(List.of(), resource.getWarnings(), resource.getURI().toString());
		}
	}

	@Test
	void everyElementHasAnIdThatIsUniqueInItsFile() {
		for (Resource resource : samples.resources()) {
			Set<String> ids = new HashSet<>();
			resource.getAllContents().forEachRemaining(object -> {
				String id = object instanceof Identified identified ? identified.getId() : null;
				assertTrue(id != null && ID.matcher(id).matches(), () -> "id of " + object);
				assertTrue(ids.add(id), () -> "twice: " + id);
			});
		}
	}

	@Test
	void noReferenceDangles() {
		Map<EObject, ?> unresolved = EcoreUtil.UnresolvedProxyCrossReferencer.find(samples.resources());
		assertEquals(Map.of(), unresolved);
	}

	@Test
	void whatIsUnknownOrNoneNamesAFeatureThatHoldsNoValue() {
		samples.elements().filter(Element.class::isInstance).map(Element.class::cast).forEach(element -> {
			for (String name : element.getUnknown())
				assertFalse(element.eIsSet(feature(element, name)), () -> element.getId() + " " + name);
			for (String name : element.getNone())
				assertFalse(element.eIsSet(feature(element, name)), () -> element.getId() + " " + name);
		});
	}

	@Test
	void provenanceNamesItsSourceAndFeaturesOfItsOwner() {
		samples.elements().filter(Provenance.class::isInstance).map(Provenance.class::cast).forEach(provenance -> {
			assertNotNull(provenance.getSource(), provenance.getId());
			for (String name : provenance.getFeatures())
				feature(provenance.eContainer(), name);
		});
	}

	@Test
	void everyInferredValueSaysHowItWasFound() {
		samples.elements().filter(Provenance.class::isInstance).map(Provenance.class::cast).filter(Provenance::isInferred)
				.forEach(provenance -> assertTrue(provenance.getReasoning() != null && provenance.getReasoning().length() > 5,
						provenance.getId()));
	}

	private static EStructuralFeature feature(EObject object, String name) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		assertNotNull(feature, () -> object.eClass().getName() + " has no " + name);
		return feature;
	}
}
