package org.kaikaku.compare.internal.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.compare.lineage.Evidence;
import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.PlanElement;

/** What an element is known by, prepared for comparing it with many others. */
public final class Profile {
	private record Measure(Indicator indicator, Likeness name) {
	}

	private final PlanElement element;
	private final Likeness name;
	private final Likeness text;
	private final Set<String> departments;
	private final List<Measure> indicators;

	/**
	 * @param departmentNames names under which a department is compared, such as those of its successors
	 */
	public Profile(PlanElement element, Function<Department, List<String>> departmentNames) {
		this.element = element;
		name = Likeness.of(element.getName());
		text = Likeness.of(text(element));
		departments = PlanStructure.departments(element).stream().flatMap(d -> departmentNames.apply(d).stream()).map(Likeness::evened)
				.filter(n -> !n.isEmpty()).collect(Collectors.toSet());
		indicators = element.getIndicators().stream().map(i -> new Measure(i, Likeness.of(i.getName()))).toList();
	}

	private static String text(PlanElement element) {
		StringBuilder text = new StringBuilder();
		for (FieldText field : element.getTexts())
			text.append(NarrativeText.of(field)).append('\n');
		for (EObject part : element.eContents())
			if (part instanceof Activity activity && activity.getName() != null)
				text.append(activity.getName()).append('\n');
		return text.toString();
	}

	/** The element. */
	public PlanElement element() {
		return element;
	}

	/** Whether two elements have the same name. */
	public boolean sameName(Profile other) {
		return name.to(other.name) == 1;
	}

	/** What speaks for their being the same, for everything that both have. */
	public List<Evidence> evidence(Profile newer, Texts texts) {
		List<Evidence> found = new ArrayList<>();
		if (!name.isEmpty() && !newer.name.isEmpty())
			found.add(new Evidence(Evidence.Kind.NAME, name.to(newer.name), texts.text("lineage.names", element.getName(), newer.element.getName())));
		if (!text.isEmpty() && !newer.text.isEmpty())
			found.add(new Evidence(Evidence.Kind.TEXT, text.to(newer.text), texts.text("lineage.texts")));
		if (!departments.isEmpty() && !newer.departments.isEmpty())
			found.add(departments(newer, texts));
		if (!indicators.isEmpty() && !newer.indicators.isEmpty())
			found.add(indicators(newer, texts));
		return found;
	}

	private Evidence departments(Profile newer, Texts texts) {
		Set<String> common = departments.stream().filter(newer.departments::contains).collect(Collectors.toSet());
		int all = departments.size() + newer.departments.size() - common.size();
		return new Evidence(Evidence.Kind.DEPARTMENT, (double) common.size() / all,
				texts.text("lineage.departments", common.stream().sorted().collect(Collectors.joining(texts.text("diff.comma")))));
	}

	private Evidence indicators(Profile newer, Texts texts) {
		double best = 0;
		String told = "";
		for (Measure mine : indicators)
			for (Measure yours : newer.indicators) {
				boolean recorded = continues(yours.indicator(), mine.indicator());
				double likeness = recorded ? 1 : mine.name().to(yours.name());
				if (likeness > best) {
					best = likeness;
					told = texts.text(recorded ? "lineage.continues" : "lineage.indicators", mine.indicator().getName(), yours.indicator().getName());
				}
			}
		return new Evidence(Evidence.Kind.INDICATOR, best, told);
	}

	private static boolean continues(Indicator newer, Indicator older) {
		return older.getId().equals(Elements.idOf(newer.getContinues()));
	}

	/** The weighted mean of evidence; 0 without any. */
	public static double score(List<Evidence> evidence) {
		double weight = evidence.stream().mapToDouble(e -> e.kind().weight()).sum();
		return weight == 0 ? 0 : evidence.stream().mapToDouble(e -> e.score() * e.kind().weight()).sum() / weight;
	}
}
