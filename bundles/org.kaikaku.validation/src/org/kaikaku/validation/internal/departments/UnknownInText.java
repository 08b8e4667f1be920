package org.kaikaku.validation.internal.departments;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

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
import org.kaikaku.validation.internal.text.ReadNarrative;
import org.kaikaku.validation.internal.text.TextFlags;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds names of sections in texts that the register of departments does not have. */
@Component(service = Rule.class)
public final class UnknownInText extends BaseRule<Element> {
	private static final String NOT_A_SECTION = "題税程長員外後";
	/** In a run with one of these, sections in general are meant. */
	private static final Pattern GENERIC = Pattern.compile("各|所管|担当|関係|関連|主管|複数|それぞれ|(?:^|[^ぁ-ん])(?:全|同|本|他|当|両)課$|その他課$");
	private static final int LONGEST = 14;
	private static final int SHORT = 6;

	/** Created by the service registry, or for use without it. */
	public UnknownInText() {
		super("departments.unknown-in-text", RuleCategory.DEPARTMENTS, Severity.INFORMATION, Scope.DEFINITIONS,
				eINSTANCE.getNarrative(), eINSTANCE.getReorganisation());
		reads(eINSTANCE.getMunicipality_Departments(), eINSTANCE.getDepartment_Departments(), eINSTANCE.getDepartment_Name(),
				eINSTANCE.getDepartment_ShortName(), eINSTANCE.getDepartment_Names(), eINSTANCE.getDepartmentName_Name());
	}

	@Override
	protected void inspect(Element element, RuleContext context) {
		if (element instanceof Narrative narrative) {
			ReadNarrative read = UnitText.read(narrative, context);
			if (read.has(TextFlags.SECTION))
				look(element, read.text(), context);
		} else
			for (DepartmentChange change : ((Reorganisation) element).getChanges())
				if (change.getDescription() != null)
					look(element, change.getDescription(), context);
	}

	private static void look(Element element, String text, RuleContext context) {
		DepartmentNames names = DepartmentNames.of(context);
		Set<String> told = new HashSet<>();
		for (int at = text.indexOf('課'); at >= 0; at = text.indexOf('課', at + 1)) {
			int start = at;
			while (start > 0 && at - start < LONGEST && isOfName(text.charAt(start - 1)))
				start--;
			boolean another = at + 1 < text.length() && NOT_A_SECTION.indexOf(text.charAt(at + 1)) >= 0;
			String run = text.substring(start, at + 1);
			if (another || at - start < 2 || names.isKnown(run) || GENERIC.matcher(run).find())
				continue;
			String similar = names.similar(run);
			String name = similar == null ? names.shorten(run) : names.cut(run, similar);
			if (!told.add(name))
				continue;
			if (similar != null)
				context.find(element, "similar", name, similar);
			else if (isNamed(text, start, at + 1))
				context.find(element, "message", name);
		}
	}

	private static boolean isOfName(char c) {
		return c >= '一' && c <= '龥' && c != '課' || c == '々' || c >= 'ァ' && c <= 'ヶ' || c == 'ー' || c >= 'ぁ' && c <= 'ん';
	}

	/** Whether the words around show that a name is meant: a bracket before it, 担当 after it, or a comma before a short run of kanji. */
	private static boolean isNamed(String text, int start, int end) {
		char before = start > 0 ? text.charAt(start - 1) : ' ';
		boolean kanji = text.substring(start, end).chars().allMatch(c -> c >= '一' && c <= '龥');
		return "「『（(　 ".indexOf(before) >= 0 && start > 0 || text.startsWith("担当", end)
				|| before == '、' && kanji && end - start <= SHORT;
	}
}
