package org.kaikaku.validation.internal.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.RuleParameter;
import org.kaikaku.model.reformplan.RuleSetting;
import org.kaikaku.model.reformplan.RuleSeverity;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleOption;
import org.kaikaku.validation.Severity;

/** How the profile of a plan applies the rules. Of several settings of one rule the last holds. */
final class Settings {
	private final BitSet disabled = new BitSet();
	private final Map<Integer, Severity> severities = new HashMap<>();
	private final Map<Integer, Map<String, String>> options = new HashMap<>();

	private Settings() {
	}

	/** The settings of a plan; for null, of the first plan of the municipality that has a profile. */
	static Settings of(Municipality municipality, Plan plan, RuleTable table) {
		Settings settings = new Settings();
		Plan source = plan != null || municipality == null ? plan
				: municipality.getPlans().stream().filter(p -> p.getProfile() != null).findFirst().orElse(null);
		if (source != null && source.getProfile() != null)
			for (RuleSetting setting : source.getProfile().getSettings())
				settings.add(setting, table);
		return settings;
	}

	private void add(RuleSetting setting, RuleTable table) {
		int rule = table.number(setting.getRule());
		if (rule < 0)
			return;
		disabled.set(rule, !setting.isEnabled());
		if (setting.getSeverity() != RuleSeverity.DEFAULT)
			severities.put(rule, Severity.valueOf(setting.getSeverity().name()));
		List<RuleOption> known = table.rules().get(rule).options();
		for (RuleParameter parameter : setting.getParameters())
			if (known.stream().anyMatch(o -> o.name().equals(parameter.getName()) && o.accepts(parameter.getValue())))
				options.computeIfAbsent(rule, r -> new HashMap<>()).put(parameter.getName(), parameter.getValue());
	}

	boolean isEnabled(int rule) {
		return !disabled.get(rule);
	}

	Severity severity(int number, Rule rule) {
		return severities.isEmpty() ? rule.severity() : severities.getOrDefault(number, rule.severity());
	}

	String option(int number, Rule rule, String name) {
		String set = options.getOrDefault(number, Map.of()).get(name);
		if (set != null)
			return set;
		return rule.options().stream().filter(o -> o.name().equals(name)).map(RuleOption::defaultValue).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(rule.id() + " has no option " + name));
	}

	/** The rules that find differently under other settings. */
	BitSet differences(Settings other) {
		BitSet different = (BitSet) disabled.clone();
		different.xor(other.disabled);
		for (Integer rule : options.keySet())
			if (!options.get(rule).equals(other.options.get(rule)))
				different.set(rule);
		for (Integer rule : other.options.keySet())
			if (!other.options.get(rule).equals(options.get(rule)))
				different.set(rule);
		return different;
	}
}
