package org.kaikaku.sirius.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Entry;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.validation.BuiltInRules;
import org.kaikaku.validation.Finding;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.Validator;
import org.kaikaku.validation.ValidatorService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Asks the rules: all that are installed, or those that come with the product where there is no OSGi. */
final class Rules {
	private Rules() {
	}

	/** What is to be looked at in a file, accepted findings and mere information left out, by the id of the nearest element that has a box. */
	static Map<String, List<Finding>> findings(Municipality file) {
		Map<String, List<Finding>> found = new LinkedHashMap<>();
		for (Finding finding : validator().sequential().validate(file).findings()) {
			Identified shown = shown(finding.element());
			if (shown != null && finding.severity().atLeast(Severity.WARNING))
				found.computeIfAbsent(shown.getId(), id -> new ArrayList<>()).add(finding);
		}
		return found;
	}

	private static Identified shown(EObject element) {
		for (EObject e = element; e != null; e = e.eContainer())
			if (e instanceof Entry || e instanceof Department || e instanceof Plan)
				return (Identified) e;
		return null;
	}

	private static Validator validator() {
		Bundle own = FrameworkUtil.getBundle(Rules.class);
		BundleContext context = own == null ? null : own.getBundleContext();
		ServiceReference<ValidatorService> reference = context == null ? null : context.getServiceReference(ValidatorService.class);
		if (reference == null)
			return new Validator(BuiltInRules.all());
		try {
			ValidatorService service = context.getService(reference);
			return service == null ? new Validator(BuiltInRules.all()) : service.validator();
		} finally {
			context.ungetService(reference);
		}
	}
}
