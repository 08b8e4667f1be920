package org.kaikaku.sirius;

import java.lang.reflect.InvocationTargetException;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Gives a viewpoint specification to Sirius. Sirius makes an instance when it reads the extension; the registry of Sirius is
 * found by name, so that this bundle needs no Sirius to be built, shipped and installed.
 */
public final class Registrar implements IExecutableExtension {
	private static final String SIRIUS = "org.eclipse.sirius";
	private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

	/**
	 * Registers a specification.
	 *
	 * @param data path of the specification in the bundle that contributes the extension
	 * @throws CoreException when the Sirius that is installed has no such registry
	 */
	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) throws CoreException {
		String path = config.getContributor().getName() + "/" + data;
		try {
			Class<?> type = sirius().loadClass(REGISTRY);
			Object registry = type.getMethod("getInstance").invoke(null);
			type.getMethod("registerFromPlugin", String.class).invoke(registry, path);
		} catch (ReflectiveOperationException e) {
			Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
			throw new CoreException(Status.error("This Sirius cannot take " + path, cause));
		}
	}

	private static Bundle sirius() throws ClassNotFoundException {
		Bundle own = FrameworkUtil.getBundle(Registrar.class);
		if (own == null)
			throw new ClassNotFoundException(REGISTRY);
		return Stream.of(own.getBundleContext().getBundles())
				.filter(b -> SIRIUS.equals(b.getSymbolicName()) && (b.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) != 0)
				.findFirst().orElseThrow(() -> new ClassNotFoundException(REGISTRY));
	}
}
