package org.kaikaku.cli.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Finds services of the framework. Declarative Services, and the bundles with components, are started only when first asked
 * for, since the commands that need none should not wait for them.
 */
final class ServiceExtensions implements Extensions {
	private static final String COMPONENT_RUNTIME = "org.apache.felix.scr";
	private static final String COMPONENTS = "Service-Component";
	private final BundleContext context;
	private boolean started;

	ServiceExtensions(BundleContext context) {
		this.context = context;
	}

	@Override
	public <T> List<T> all(Class<T> type) {
		start();
		try {
			return context.getServiceReferences(type, null).stream()
					.sorted(Comparator.<ServiceReference<T>>naturalOrder().reversed()).map(context::getService)
					.filter(Objects::nonNull).toList();
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e); // there is no filter that could be wrong
		}
	}

	private void start() {
		if (started)
			return;
		started = true;
		for (Bundle bundle : context.getBundles())
			if (bundle.getSymbolicName().equals(COMPONENT_RUNTIME) || bundle.getHeaders("").get(COMPONENTS) != null)
				start(bundle);
	}

	/**
	 * Starts for this process alone. The bundle's policy of lazy activation is not used: the component runtime passes over
	 * a bundle that waits to be activated unless the framework has that start recorded, which one for this process is not.
	 */
	private static void start(Bundle bundle) {
		try {
			bundle.start(Bundle.START_TRANSIENT);
		} catch (BundleException e) {
			throw new IllegalStateException(bundle.getSymbolicName() + ": " + e.getMessage(), e);
		}
	}
}
