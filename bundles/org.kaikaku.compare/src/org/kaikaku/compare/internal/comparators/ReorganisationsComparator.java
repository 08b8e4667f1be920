package org.kaikaku.compare.internal.comparators;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonPair;
import org.kaikaku.compare.ComparisonPart;
import org.kaikaku.compare.ComparisonSide;
import org.kaikaku.compare.PlanComparator;
import org.kaikaku.compare.Said;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DepartmentChange;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.Reorganisation;
import org.osgi.service.component.annotations.Component;

/** What reorganisations did to departments, as recorded with either plan; left is before the change, right is after it. */
@Component(service = PlanComparator.class)
public final class ReorganisationsComparator implements PlanComparator {
	private static final ReformplanPackage MODEL = ReformplanPackage.eINSTANCE;

	@Override
	public String id() {
		return "reorganisations";
	}

	@Override
	public int order() {
		return 250;
	}

	@Override
	public String label(Locale language) {
		return Messages.of(language).text("compare.reorganisations");
	}

	@Override
	public ComparisonPart compare(ComparisonPair pair, Locale language) {
		Lines lines = new Lines(pair, language);
		if (pair.mode() == ComparisonMode.PLANS || pair.mode() == ComparisonMode.YEARS)
			changes(lines);
		return new ComparisonPart(id(), label(language), lines.rows());
	}

	private static void changes(Lines lines) {
		Map<String, Reorganisation> all = new LinkedHashMap<>();
		for (ComparisonSide side : List.of(lines.pair.left(), lines.pair.right()))
			PlanStructure.ancestor(side.plan(),
					Municipality.class).ifPresent(m -> m.getReorganisations().forEach(r -> all.putIfAbsent(r.getId(), r)));
		for (Reorganisation reorganisation : all.values())
			if (isBetween(lines.pair, reorganisation))
				for (DepartmentChange change : reorganisation.getChanges())
				lines.add(reorganisation, change, reorganisation.getName() == null ? lines.labels.of(MODEL.getReorganisation())
						: reorganisation.getName(),
						lines.labels.of(MODEL.getDepartmentChangeKind().getEEnumLiteral(change.getKind().getValue())), names(lines, change.getBefore()),
						names(lines, change.getAfter()), change.getDescription() == null ? List.of() : List.of(change.getDescription()));
	}

	/** Of two years only what took effect after the beginning of the one and before the end of the other. */
	private static boolean isBetween(ComparisonPair pair, Reorganisation reorganisation) {
		if (pair.mode() != ComparisonMode.YEARS || reorganisation.getEffective() == null)
			return true;
		LocalDate day = reorganisation.getEffective().earliest();
		return day.isAfter(pair.left().year().firstDay()) && !day.isAfter(pair.right().year().lastDay());
	}

	private static Said names(Lines lines, List<Department> departments) {
		if (departments.isEmpty())
			return Said.NOT_THERE;
		return Said.of(departments.stream().map(d -> d.getName() == null ? lines.texts.text("compare.unnamed")
				: d.getName()).collect(Collectors.joining(lines.comma())));
	}
}
