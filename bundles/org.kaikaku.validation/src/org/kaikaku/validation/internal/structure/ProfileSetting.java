package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.RuleParameter;
import org.kaikaku.model.reformplan.RuleSetting;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.RuleOption;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds settings of the profile that have no effect. */
@Component(service = Rule.class)
public final class ProfileSetting extends BaseRule<RuleSetting> {
	/** Created by the service registry, or for use without it. */
	public ProfileSetting() {
		super("structure.profile-setting", RuleCategory.STRUCTURE, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getRuleSetting());
	}

	@Override
	protected void inspect(RuleSetting setting, RuleContext context) {
		Rule rule = context.rule(String.valueOf(setting.getRule())).orElse(null);
		if (rule == null) {
			context.find(setting, "rule", String.valueOf(setting.getRule())).feature(eINSTANCE.getRuleSetting_Rule());
			return;
		}
		for (RuleParameter parameter : setting.getParameters()) {
			RuleOption option = rule.options().stream().filter(o -> o.name().equals(parameter.getName())).findFirst().orElse(null);
			if (option == null)
				context.find(parameter, "option", rule.id(), String.valueOf(parameter.getName()));
			else if (!option.accepts(parameter.getValue()))
				context.find(parameter, "value", option.name(), String.valueOf(parameter.getValue()));
		}
	}
}
