package org.kaikaku.model.reformplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaikaku.model.testing.EveryFeature;
import org.kaikaku.model.testing.SameContent;
import org.kaikaku.model.types.Yen;

class MetamodelTest {
	private static final ReformplanPackage MODEL = ReformplanPackage.eINSTANCE;

	@Test
	void theSampleHasEveryClassWithEveryFeatureSet() {
		Municipality root = EveryFeature.municipality();
		Map<EClass, EObject> complete = new HashMap<>();
		all(root).forEach(e -> {
			if (e.eClass().getEAllStructuralFeatures().stream().allMatch(e::eIsSet))
				complete.putIfAbsent(e.eClass(), e);
		});
		Set<EClass> missing = new HashSet<>(EveryFeature.concreteClasses());
		missing.removeAll(complete.keySet());
		assertEquals(Set.of(), missing);
	}

	@Test
	void everyTypeSurvivesSavingAndLoadingByEmfItself() throws IOException {
		Municipality root = EveryFeature.municipality();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XMLResource saved = resource();
		saved.getContents().add(root);
		saved.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
		XMLResource loaded = resource();
		loaded.load(new ByteArrayInputStream(out.toByteArray()), Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
		assertEquals("", SameContent.difference(root, loaded.getContents().get(0)));
	}

	static Stream<EClass> concreteClasses() {
		return EveryFeature.concreteClasses().stream();
	}

	@ParameterizedTest
	@MethodSource("concreteClasses")
	void everyElementCanBeReferredTo(EClass type) {
		assertTrue(MODEL.getIdentified().isSuperTypeOf(type), () -> type.getName() + " has an id");
		assertEquals(MODEL.getIdentified_Id(), type.getEIDAttribute());
	}

	static Stream<EEnum> enumerations() {
		return MODEL.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast);
	}

	@ParameterizedTest
	@MethodSource("enumerations")
	void everyLiteralComesBackFromItsText(EEnum enumeration) {
		for (EEnumLiteral literal : enumeration.getELiterals()) {
			Object value = literal.getInstance();
			assertEquals(value, MODEL.getEFactoryInstance().createFromString(enumeration, literal.getLiteral()));
			assertEquals(literal.getLiteral(), MODEL.getEFactoryInstance().convertToString(enumeration, value));
		}
	}

	@Test
	void everythingIsDocumented() throws IOException {
		XMLResource ecore = new XMIResourceImpl();
		try (InputStream in = ReformplanPackage.class.getResourceAsStream("/model/reformplan.ecore")) {
			Assumptions.assumeTrue(in != null, "the metamodel lies in the bundle");
			ecore.load(in, null);
		}
		all(ecore.getContents().get(0)).filter(e -> e instanceof ENamedElement && !(e instanceof EPackage)).forEach(e -> {
			String documentation = EcoreUtil.getDocumentation((EModelElement) e);
			assertTrue(documentation != null && !documentation.isBlank(), () -> "documentation of " + ((ENamedElement) e).getName());
		});
	}

	@Test
	void referencesThatCanLeaveTheFileResolveLazilyAndContainmentsStayInIt() {
		for (EClass type : EveryFeature.concreteClasses())
			type.getEAllReferences().forEach(r -> assertEquals(!r.isContainment(), r.isResolveProxies(), () -> type.getName() + "." + r.getName()));
	}

	@Test
	void nothingIsRequiredSoThatADraftCanBeSavedAtAnyTime() {
		for (EClass type : EveryFeature.concreteClasses())
			for (EStructuralFeature feature : type.getEAllStructuralFeatures())
				assertEquals(0, feature.getLowerBound(), () -> type.getName() + "." + feature.getName());
	}

	@Test
	void absentUnknownNoneAndZeroAreFourThings() throws IOException {
		ReformplanFactory make = ReformplanFactory.eINSTANCE;
		YearlyRecord record = make.createYearlyRecord();
		List<EffectAmount> effects = List.of(make.createEffectAmount(), make.createEffectAmount(), make.createEffectAmount(), make.createEffectAmount());
		record.getEffects().addAll(effects);
		effects.get(1).getUnknown().add("yen");
		effects.get(2).getNone().add("yen");
		effects.get(3).setYen(Yen.ZERO);
		XMLResource saved = resource();
		saved.getContents().add(record);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		saved.save(out, null);
		XMLResource loaded = resource();
		loaded.load(new ByteArrayInputStream(out.toByteArray()), null);
		List<EffectAmount> read = ((YearlyRecord) loaded.getContents().get(0)).getEffects();
		for (int i = 0; i < 4; i++) {
			assertEquals(i == 3 ? Yen.ZERO : null, read.get(i).getYen());
			assertEquals(i == 1, read.get(i).getUnknown().contains("yen"));
			assertEquals(i == 2, read.get(i).getNone().contains("yen"));
		}
	}

	@Test
	void aCompleteModelHasNoFaultInEmfsEyes() {
		Diagnostic diagnostic = Diagnostician.INSTANCE.validate(EveryFeature.municipality());
		assertEquals(Diagnostic.OK, diagnostic.getSeverity(), diagnostic::toString);
	}

	private static XMLResource resource() {
		return new XMIResourceImpl(URI.createURI("memory:/every.xmi"));
	}

	private static Stream<EObject> all(EObject root) {
		Stream.Builder<EObject> all = Stream.builder();
		all.add(root);
		root.eAllContents().forEachRemaining(all::add);
		return all.build();
	}
}
