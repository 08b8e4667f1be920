package org.kaikaku.validation.internal.departments;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.model.reformplan.DepartmentChange;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.Reorganisation;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.DepartmentNames;
import org.osgi.service.component.annotations.Component;

/** Finds names of sections in texts that the register of departments does not have. */
@Component(service = Rule.class)
public final class UnknownInText extends BaseRule<Element> {
	private static final Pattern SECTION = Pattern.compile("[一-龥々ァ-ヶーぁ-ん]{2,14}課(?![題税程長員外])");
	private static final Pattern GENERIC = Pattern
			.compile("(?:^|.*[、。・のはをにがでとやもら])?(?:各部|関係|関連|担当|所管|主管|所管所属|各|全|同|他|当該|庁内|原|本|賦|日|放|両|複数|其他|その他|その他関連|それぞれの)*(?:各|全|関係|関連|担当|所管|主管|同|賦|日|放|両|複数|一つの|ひとつの|つの|新しい)課");

	/** Created by the service registry, or for use without it. */
	public UnknownInText() {
		super("departments.unknown-in-text", RuleCategory.DEPARTMENTS, Severity.INFORMATION, Scope.DEFINITIONS,
				eINSTANCE.getNarrative(), eINSTANCE.getReorganisation());
	}

	@Override
	protected void inspect(Element element, RuleContext context) {
		List<String> texts = element instanceof Narrative narrative ? List.of(NarrativeText.of(narrative))
				: ((Reorganisation) element).getChanges().stream().map(DepartmentChange::getDescription).filter(Objects::nonNull).toList();
		DepartmentNames names = null;
		for (String text : texts) {
			if (text.indexOf('課') < 0)
				continue;
			names = names == null ? DepartmentNames.of(context) : names;
			Set<String> told = new HashSet<>();
			for (Matcher m = SECTION.matcher(text); m.find();) {
				String run = m.group();
				if (names.isKnown(run) || GENERIC.matcher(run).matches())
					continue;
				String name = names.shorten(run);
				String similar = names.similar(run);
				if (told.add(name))
					if (similar == null && isNamed(text, m))
						context.find(element, "message", name);
					else if (similar != null)
						context.find(element, "similar", names.cut(run, similar), similar);
			}
		}
	}

	/** Whether the words around show that a name is meant: brackets, or 担当 after it. */
	private static boolean isNamed(String text, Matcher m) {
		boolean bracket = m.start() > 0 && "「『（(　 ".indexOf(text.charAt(m.start() - 1)) >= 0;
		return bracket || text.startsWith("担当", m.end());
	}
}
