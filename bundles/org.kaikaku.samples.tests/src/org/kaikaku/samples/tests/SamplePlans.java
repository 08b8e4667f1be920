package org.kaikaku.samples.tests;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.samples.Samples;

/** The samples as plain EMF reads them, side by side in one resource set. */
final class SamplePlans {
	private static final String FOLDER = "samples:/";
	private final ResourceSet resources = new ResourceSetImpl();

	SamplePlans() throws IOException {
		resources.getPackageRegistry().put(ReformplanPackage.eNS_URI, ReformplanPackage.eINSTANCE);
		for (String name : Samples.names()) {
			Resource resource = new XMIResourceImpl(URI.createURI(FOLDER + name));
			resources.getResources().add(resource);
			try (InputStream in = Samples.open(name)) {
				resource.load(in, null);
			}
		}
	}

	List<Resource> resources() {
		return resources.getResources();
	}

	Municipality municipality(String name) {
		return (Municipality) resources.getResource(URI.createURI(FOLDER + name), false).getContents().get(0);
	}

	Plan plan(String name) {
		return municipality(name).getPlans().get(0);
	}

	Plan plan2020() {
		return plan(Samples.TORIDE_2020);
	}

	Plan plan2016() {
		return plan(Samples.TORIDE_2016);
	}

	List<Theme> themes() {
		return contents(plan2020(), Theme.class).toList();
	}

	List<ReformItem> items() {
		return contents(plan2020(), ReformItem.class).toList();
	}

	ReformItem item(int number) {
		return items().get(number - 1);
	}

	Stream<EObject> elements() {
		return resources().stream().flatMap(resource -> stream(resource.getAllContents()));
	}

	/** What stands in a list of departments: the name of one, or the words of an open list. */
	static String name(Assignment assignment) {
		return assignment.getDepartment() == null ? assignment.getOpenText() : assignment.getDepartment().getName();
	}

	static <T extends EObject> Stream<T> contents(EObject root, Class<T> type) {
		return stream(root.eAllContents()).filter(type::isInstance).map(type::cast);
	}

	private static Stream<EObject> stream(Iterator<EObject> iterator) {
		Iterable<EObject> once = () -> iterator;
		return StreamSupport.stream(once.spliterator(), false);
	}
}
