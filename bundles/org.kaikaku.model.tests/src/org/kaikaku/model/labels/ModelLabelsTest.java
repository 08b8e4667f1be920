package org.kaikaku.model.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.model.reformplan.ReformplanPackage;

class ModelLabelsTest {
	private static final ReformplanPackage MODEL = ReformplanPackage.eINSTANCE;

	@ParameterizedTest
	@ValueSource(strings = { "labels.properties", "labels_en.properties" })
	void everythingInTheMetamodelHasAWordAndNothingElseHas(String file) throws IOException {
		assertEquals(expected(), new TreeSet<>(read(file).stringPropertyNames()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "labels.properties", "labels_en.properties" })
	void noWordIsBlank(String file) throws IOException {
		read(file).forEach((key, word) -> assertEquals(word.toString().strip(), word, () -> "word of " + key));
		read(file).forEach((key, word) -> assertFalse(word.toString().isBlank(), () -> "word of " + key));
	}

	@Test
	void englishWordsAreEnglish() throws IOException {
		read("labels_en.properties").forEach(
				(key, word) -> assertTrue(word.toString().chars().allMatch(c -> c < 0x2E80), () -> key + " = " + word));
	}

	@Test
	void japaneseIsTheLanguageOfAllWhoDoNotReadEnglish() {
		assertEquals("改革項目", ModelLabels.of(Locale.JAPANESE).of(MODEL.getReformItem()));
		assertEquals("改革項目", ModelLabels.of(Locale.FRENCH).of(MODEL.getReformItem()));
		assertEquals("reform item", ModelLabels.of(Locale.ENGLISH).of(MODEL.getReformItem()));
		assertEquals("reform item", ModelLabels.of(Locale.UK).of(MODEL.getReformItem()));
	}

	@Test
	void featuresAndLiteralsHaveWordsWhereverTheyAreDeclared() {
		ModelLabels words = ModelLabels.of(Locale.JAPANESE);
		assertEquals("名称", words.of(MODEL.getReformItem().getEStructuralFeature("name")));
		assertEquals("策定済み", words.of(MODEL.getPlanStatus().getEEnumLiteralByLiteral("adopted")));
		assertEquals("年度", words.of(MODEL.getFiscalYear()));
	}

	@Test
	void aClassOfAnotherMetamodelKeepsItsName() {
		assertEquals("EClass", ModelLabels.of(Locale.JAPANESE).of(EcorePackage.eINSTANCE.getEClass()));
	}

	private static Set<String> expected() {
		Set<String> keys = new TreeSet<>();
		for (EClassifier classifier : MODEL.getEClassifiers()) {
			keys.add(classifier.getName());
			if (classifier instanceof EClass c)
				c.getEStructuralFeatures().forEach(f -> keys.add(c.getName() + "." + f.getName()));
			if (classifier instanceof EEnum e)
				e.getELiterals().forEach(l -> keys.add(e.getName() + "." + l.getLiteral()));
		}
		return keys;
	}

	private static Properties read(String file) throws IOException {
		Properties words = new Properties();
		try (Reader in = new InputStreamReader(ModelLabels.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			words.load(in);
		}
		return words;
	}
}
