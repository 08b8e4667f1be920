package org.kaikaku.validation;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Gives a validator with every rule service that is installed, those of other bundles included. */
@Component(service = ValidatorService.class)
public final class ValidatorService {
	private final Validator validator;

	/** Called by the service registry, again when a rule comes or goes. */
	@Activate
	public ValidatorService(
			@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Rule> rules) {
		validator = new Validator(rules);
	}

	/** A validator with the rules that are installed now. */
	public Validator validator() {
		return validator;
	}
}
