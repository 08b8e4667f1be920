package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.TextFlags;
import org.kaikaku.validation.internal.text.TextPlace;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds punctuation and particles that were typed twice. */
@Component(service = Rule.class)
public final class Doubled extends BaseRule<PlanElement> {
	private static final Pattern TWICE = Pattern.compile("。。|、、|をを|がが|にに(?![ぎつ])|。、|、。|はは(?![、がのとも親])");

	/** Created by the service registry, or for use without it. */
	public Doubled() {
		super("text.doubled", RuleCategory.TEXT, Severity.WARNING, Scope.UNIT,
				eINSTANCE.getReformItem(), eINSTANCE.getTheme(), eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(PlanElement element, RuleContext context) {
		for (TextPlace place : UnitText.of(element, context).places(TextFlags.DOUBLED))
			for (Matcher m = TWICE.matcher(place.text()); m.find();)
				context.find(place.element(), "message", m.group(),
						place.text().substring(Math.max(0, m.start() - 6), Math.min(place.text().length(), m.end() + 6))).feature(place.feature());
	}
}
