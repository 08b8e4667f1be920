package org.kaikaku.compare.internal.lineage;

import java.util.Arrays;
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

	/**
	 * How alike two elements are: the weighted mean over everything that both have; 0 without any. Texts, which cost most, are
	 * compared only where they can still lift the mean to the least score.
	 */
	public double score(Profile newer, double least) {
		double sum = 0;
		double weight = 0;
		for (Evidence.Kind kind : List.of(Evidence.Kind.NAME, Evidence.Kind.DEPARTMENT, Evidence.Kind.INDICATOR))
			if (has(kind) && newer.has(kind)) {
				sum += kind.weight() * likeness(kind, newer);
				weight += kind.weight();
			}
		double text = Evidence.Kind.TEXT.weight();
		if (has(Evidence.Kind.TEXT) && newer.has(Evidence.Kind.TEXT) && sum + text >= least * (weight + text)) {
			sum += text * likeness(Evidence.Kind.TEXT, newer);
			weight += text;
		}
		return weight == 0 ? 0 : sum / weight;
	}

	private boolean has(Evidence.Kind kind) {
		return switch (kind) {
		case NAME -> !name.isEmpty();
		case TEXT -> !text.isEmpty();
		case DEPARTMENT -> !departments.isEmpty();
		case INDICATOR -> !indicators.isEmpty();
		};
	}

	private double likeness(Evidence.Kind kind, Profile newer) {
		return switch (kind) {
		case NAME -> name.to(newer.name);
		case TEXT -> text.to(newer.text);
		case DEPARTMENT -> (double) common(newer).size() / (departments.size() + newer.departments.size() - common(newer).size());
		case INDICATOR -> best(newer).likeness();
		};
	}

	private Set<String> common(Profile newer) {
		return departments.stream().filter(newer.departments::contains).collect(Collectors.toSet());
	}

	private record MeasurePair(Measure mine, Measure yours, double likeness) {
	}

	private MeasurePair best(Profile newer) {
		MeasurePair best = null;
		for (Measure mine : indicators)
			for (Measure yours : newer.indicators) {
				double likeness = continues(yours.indicator(), mine.indicator()) ? 1 : mine.name().to(yours.name());
				if (best == null || likeness > best.likeness())
					best = new MeasurePair(mine, yours, likeness);
			}
		return best;
	}

	/** What speaks for their being the same, for everything that both have. */
	public List<Evidence> evidence(Profile newer, Texts texts) {
		return Arrays.stream(Evidence.Kind.values()).filter(kind -> has(kind) && newer.has(kind))
				.map(kind -> new Evidence(kind, likeness(kind, newer), words(kind, newer, texts))).toList();
	}

	private String words(Evidence.Kind kind, Profile newer, Texts texts) {
		return switch (kind) {
		case NAME -> texts.text("lineage.names", element.getName(), newer.element.getName());
		case TEXT -> texts.text("lineage.texts");
		case DEPARTMENT -> texts.text("lineage.departments",
				common(newer).stream().sorted().collect(Collectors.joining(texts.text("diff.comma"))));
		case INDICATOR -> {
			MeasurePair best = best(newer);
			boolean recorded = continues(best.yours().indicator(), best.mine().indicator());
			yield texts.text(recorded ? "lineage.continues" : "lineage.indicators", best.mine().indicator().getName(),
					best.yours().indicator().getName());
		}
		};
	}

	private static boolean continues(Indicator newer, Indicator older) {
		return older.getId().equals(Elements.idOf(newer.getContinues()));
	}
}
