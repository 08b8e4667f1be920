package org.kaikaku.compare.internal.comparators;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonPair;
import org.kaikaku.compare.ComparisonPart;
import org.kaikaku.compare.Match;
import org.kaikaku.compare.PlanComparator;
import org.kaikaku.compare.Said;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.Section;
import org.kaikaku.model.reformplan.SectionRole;
import org.kaikaku.model.reformplan.TextField;
import org.kaikaku.model.reformplan.TextRole;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalYear;
import org.osgi.service.component.annotations.Component;

/** Texts, side by side by what they are for: of elements, of the years compared, and the chapters of the plans. */
@Component(service = PlanComparator.class)
public final class TextsComparator implements PlanComparator {
	private static final ReformplanPackage MODEL = ReformplanPackage.eINSTANCE;

	@Override
	public String id() {
		return "texts";
	}

	@Override
	public int order() {
		return 500;
	}

	@Override
	public String label(Locale language) {
		return Messages.of(language).text("compare.texts");
	}

	@Override
	public ComparisonPart compare(ComparisonPair pair, Locale language) {
		Lines lines = new Lines(pair, language);
		if (pair.mode() == ComparisonMode.PLANS || pair.mode() == ComparisonMode.DRAFTS)
			chapters(lines);
		for (Match match : pair.matches())
			if (match.isPair())
				texts(lines, match);
		return new ComparisonPart(id(), label(language), lines.rows());
	}

	private static void chapters(Lines lines) {
		Plan left = lines.pair.left().plan();
		Plan right = lines.pair.right().plan();
		for (SectionRole role : SectionRole.values())
			if (role != SectionRole.OTHER)
				lines.add(left, right, lines.labels.of(MODEL.getPlan()), lines.labels.of(MODEL.getSectionRole().getEEnumLiteral(role.getValue())),
						chapter(lines, left, role), chapter(lines, right, role), List.of());
	}

	private static Said chapter(Lines lines, Plan plan, SectionRole role) {
		String text = sections(plan.getSections()).filter(s -> s.getRole() == role).map(NarrativeText::of).filter(t -> !t.isBlank()).findFirst().orElse(null);
		return lines.said(plan, MODEL.getPlan_Sections(), Said.of(text));
	}

	private static Stream<Section> sections(List<Section> sections) {
		return sections.stream().flatMap(s -> Stream.concat(Stream.of(s), sections(s.getSections())));
	}

	private static void texts(Lines lines, Match match) {
		PlanElement left = match.leftElements().get(0);
		PlanElement right = match.rightElements().get(0);
		boolean years = lines.pair.mode() == ComparisonMode.YEARS;
		if (!years)
			fields(lines, match, left, right, byField(left.getTexts()), byField(right.getTexts()), "");
		Set<FiscalYear> compared = new TreeSet<>();
		if (lines.pair.mode() == ComparisonMode.DRAFTS)
			Stream.of(left, right).flatMap(e -> e.getRecords().stream()).map(YearlyRecord::getTerm).filter(t -> t != null).forEach(t -> compared.add(t.year()));
		for (FiscalYear year : compared)
			fields(lines, match, left, right, byField(records(left, year)), byField(records(right, year)),
					lines.texts.text("compare.inYear", lines.years.format(year)));
		if (years)
			fields(lines, match, left, right, byField(records(left, lines.pair.left().year())),
					byField(records(right, lines.pair.right().year())), "");
	}

	private static List<FieldText> records(PlanElement element, FiscalYear year) {
		return PlanStructure.records(element, year).stream().flatMap(r -> r.getTexts().stream()).toList();
	}

	private record Field(TextRole role, String name) {
	}

	/** By role, since plans name their fields differently; texts without a role by the name of their field. */
	private static Map<Field, FieldText> byField(List<FieldText> texts) {
		Map<Field, FieldText> found = new LinkedHashMap<>();
		for (FieldText text : texts) {
			TextField field = text.getField();
			boolean told = field != null && field.getRole() != TextRole.OTHER;
			found.putIfAbsent(new Field(told ? field.getRole() : TextRole.OTHER, told || field == null ? "" : field.getName()), text);
		}
		return found;
	}

	private static void fields(Lines lines, Match match, PlanElement left, PlanElement right, Map<Field, FieldText> before, Map<Field,
			FieldText> after, String year) {
		Map<Field, FieldText> all = new LinkedHashMap<>(after);
		before.forEach(all::putIfAbsent);
		all.forEach((field, text) -> {
			TextField named = text.getField();
			String aspect = named == null || named.getName() == null
					? lines.labels.of(MODEL.getTextRole().getEEnumLiteral(field.role().getValue())) : named.getName();
			lines.add(left, right, lines.subject(match), aspect + year, text(lines, left, before.get(field)),
					text(lines, right, after.get(field)), List.of(), lines.origin(before.get(field), after.get(field), null));
		});
	}

	private static Said text(Lines lines, PlanElement element, FieldText text) {
		return text == null ? lines.said(element, MODEL.getPlanElement_Texts(), Said.NOT_ENTERED) : Said.of(NarrativeText.of(text));
	}
}
