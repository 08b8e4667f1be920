package org.kaikaku.ui.internal.table;

import java.util.List;

import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.set.mutable.UnifiedSet;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/**
 * NatTable keeps its cells in Eclipse Collections, whose factories look for their implementations by Java's service loader. In
 * OSGi that finds nothing, because the two halves are bundles of their own; so every factory is initialised once while the
 * loader of the implementations is the thread's. Factories keep what they have found.
 */
final class CollectionFactories {
	private static final List<String> PACKAGES = List.of("org/eclipse/collections/api/factory",
			"org/eclipse/collections/api/factory/primitive");

	private CollectionFactories() {
	}

	/** Makes the factories ready; cheap when they are. */
	static void prepare() {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(UnifiedSet.class.getClassLoader());
		try {
			BundleWiring api = FrameworkUtil.getBundle(MutableSet.class).adapt(BundleWiring.class);
			for (String folder : PACKAGES)
				for (String resource : api.listResources(folder, "*.class", BundleWiring.LISTRESOURCES_LOCAL))
					Class.forName(resource.substring(0, resource.length() - ".class".length()).replace('/', '.'), true,
							api.getClassLoader());
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(e);
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
