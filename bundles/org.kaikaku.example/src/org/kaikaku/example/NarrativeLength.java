package org.kaikaku.example;

import java.util.List;

import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.RuleOption;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds texts longer than a city's form has room for; how long that is a plan's profile can say. */
@Component(service = Rule.class)
public final class NarrativeLength extends BaseRule<Narrative> {
	private static final String LETTERS = "letters";

	/** Called by the service registry. */
	public NarrativeLength() {
		super("text.narrative-length", RuleCategory.TEXT, Severity.INFORMATION, Scope.UNIT, ReformplanPackage.Literals.NARRATIVE);
	}

	@Override
	public List<RuleOption> options() {
		return List.of(RuleOption.number(LETTERS, "800"));
	}

	@Override
	protected void inspect(Narrative narrative, RuleContext context) {
		String text = NarrativeText.of(narrative);
		int letters = text.codePointCount(0, text.length());
		int room = context.number(LETTERS).intValue();
		if (letters > room)
			context.find(narrative, "long", letters, room);
	}
}
