package org.kaikaku.core.io;

import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;
import org.kaikaku.core.internal.io.PlanResource;

/**
 * Makes the resources of plan files for EMF tools that open files by their ending, such as modelling workbenches; messages are
 * in the language of the machine. The product itself opens files through {@link PlanFiles}.
 */
public final class PlanResourceFactory extends ResourceFactoryImpl {
	@Override
	public Resource createResource(URI uri) {
		return new PlanResource(uri, null, FileLimits.DEFAULT, Locale.getDefault());
	}
}
