package org.kaikaku.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.testing.EveryFeature;
import org.kaikaku.model.testing.SameContent;

/** What is saved is what is read, by the product and by any EMF tool. */
class RoundTripTest {
	private final PlanFiles files = new PlanFiles(Locale.JAPANESE);

	@TempDir
	Path directory;

	@Test
	void everyTypeOfTheMetamodelComesBack() throws IOException {
		Municipality every = EveryFeature.municipality();
		byte[] bytes = bytes(every);
		PlanFile read = read(bytes);
		assertEquals("", SameContent.difference(every, read.municipality()));
		assertArrayEquals(bytes, written(read));
	}

	@Test
	void emfItselfReadsWhatWeWrite() throws IOException {
		Municipality every = EveryFeature.municipality();
		byte[] bytes = bytes(every);
		XMLResource emf = new XMIResourceImpl(URI.createURI("memory:/every.xmi"));
		emf.load(new ByteArrayInputStream(bytes), Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
		assertEquals("", SameContent.difference(every, emf.getContents().get(0)));
	}

	@Test
	void weReadWhatEmfItselfWrites() throws IOException {
		Municipality every = EveryFeature.municipality();
		byte[] ours = bytes(every);
		XMLResource emf = new XMIResourceImpl(URI.createURI("memory:/every.xmi"));
		emf.getContents().add(EcoreUtil.copy(every));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		emf.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
		PlanFile read = read(out.toByteArray());
		assertEquals("", SameContent.difference(every, read.municipality()));
		assertArrayEquals(ours, written(read));
	}

	@Test
	void pathsThatOtherToolsWriteForElementsWithoutIdAreUnderstood() throws IOException {
		Municipality municipality = SyntheticPlans.municipality(3, 8, 3);
		Municipality withoutIds = EcoreUtil.copy(municipality);
		withoutIds.eAllContents().forEachRemaining(o -> ((Identified) o).setId(null));
		XMLResource emf = new XMIResourceImpl(URI.createURI("memory:/x.xmi"));
		emf.getContents().add(withoutIds);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		emf.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
		PlanFile read = read(out.toByteArray());
		assertTrue(read.differsFromFile(), "ids were given");
		Municipality found = EcoreUtil.copy(read.municipality());
		found.eAllContents().forEachRemaining(o -> ((Identified) o).setId(null));
		assertEquals("", SameContent.difference(withoutIds, found));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 25, 300 })
	void syntheticPlansComeBack(int items) throws IOException {
		Municipality municipality = SyntheticPlans.municipalityWithPredecessor(items, items, 4);
		byte[] bytes = bytes(municipality);
		PlanFile read = read(bytes);
		assertEquals("", SameContent.difference(municipality, read.municipality()));
		assertArrayEquals(bytes, written(read));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE", "windows-31j" })
	void aLongFileInAnotherEncodingIsReadToItsEnd(String charset) throws IOException {
		Municipality municipality = SyntheticPlans.municipality(2, 60, 4);
		byte[] bytes = bytes(municipality);
		String name = charset.startsWith("UTF-16") ? "UTF-16" : charset;
		String text = new String(bytes, StandardCharsets.UTF_8).replace("encoding=\"UTF-8\"", "encoding=\"" + name + "\"");
		assertArrayEquals(bytes, written(read(text.getBytes(Charset.forName(charset)))));
	}

	@Test
	void aToolThatOpensFilesByTheirEndingGetsTheSameResource() throws IOException {
		Path path = directory.resolve("計画 1.reformplan");
		Municipality every = EveryFeature.municipality();
		Files.write(path, bytes(every));
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(PlanFiles.EXTENSION, new PlanResourceFactory());
		Resource resource = set.getResource(URI.createFileURI(path.toString()), true);
		assertEquals("", SameContent.difference(every, resource.getContents().get(0)));
		((Municipality) resource.getContents().get(0)).setName("別名");
		resource.save(null);
		assertEquals("別名", files.open(path).municipality().getName());
	}

	@Test
	void anElementIsFoundByItsIdAtOnceEvenAfterItsOwnerWasReplaced() throws IOException {
		PlanFile file = read(bytes(SyntheticPlans.municipality(1, 20, 3)));
		Identified item = SyntheticPlans.items(file.municipality().getPlans().get(0)).get(3);
		assertSame(item, file.resource().getEObject(item.getId()));
		EcoreUtil.delete(item);
		assertEquals(null, file.resource().getEObject(item.getId()));
		file.municipality().getPlans().get(0).getEntries().add((org.kaikaku.model.reformplan.Entry) item);
		assertSame(item, file.resource().getEObject(item.getId()));
	}

	private byte[] bytes(Municipality municipality) throws IOException {
		return written(files.create(directory.resolve("x.reformplan"), EcoreUtil.copy(municipality)));
	}

	private PlanFile read(byte[] bytes) throws PlanFileException {
		return files.read(new ByteArrayInputStream(bytes), "x.reformplan");
	}

	private byte[] written(PlanFile file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		files.write(file, out);
		return out.toByteArray();
	}
}
