package org.kaikaku.validation.faults;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Note;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Section;
import org.kaikaku.validation.faults.TextEdits.Place;

/** Slips in texts, planted only where the plan itself or the same text contradicts them. */
public final class FaultsInTexts {
	/** What the texts say and the figures, or other numbers of the same sentence, say too. */
	private static final List<String> TOLD_TWICE = List.of("459,782,993", "230,275,500", "112,090,154", "118,185,346", "86,092,770",
			"32,092,576", "680,000", "201,600", "300,000", "16,088", "29,500", "360,000", "200,000", "18,388", "538", "41人", "152", "95人", "826",
			"97.8と適正", "97件", "14件", "99.16", "40.51", "0.22", "1.98", "3.9％", "82.3", "17.2", "167事業", "35事業", "13事業", "76％", "24％",
			"17の改革項目");
	private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?");
	private static final int MOST_BRACKETS = 40;
	private static final int MOST_STOPS = 40;

	private final Plan plan;
	private final List<Place> places;
	private final List<Mutant> mutants = new ArrayList<>();

	private FaultsInTexts(Municipality original) {
		plan = original.getPlans().get(0);
		places = TextEdits.places(plan);
	}

	public static List<Mutant> in(Municipality original) {
		FaultsInTexts faults = new FaultsInTexts(original);
		faults.numbers();
		faults.reportAmounts();
		faults.marks();
		faults.punctuation();
		faults.names();
		faults.eras();
		return faults.mutants;
	}

	private void numbers() {
		for (String told : TOLD_TWICE)
			for (Place place : places)
				for (int at = place.text().indexOf(told); at >= 0; at = place.text().indexOf(told, at + 1)) {
					Matcher m = DIGITS.matcher(place.text());
					if (isInside(place.text(), at) || !m.find(at))
						continue;
					for (BigDecimal slip : Slips.of(new BigDecimal(m.group().replace(",", ""))))
						mutants.add(place.replace("number in a text miscopied", m.start(), m.end(), Slips.like(m.group(), slip)));
				}
	}

	private static boolean isInside(String text, int at) {
		return at > 0 && (Character.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == ',');
	}

	/** The totals that the report tells in words. */
	private void reportAmounts() {
		for (String[] slip : new String[][] { { "377万5千円", "373万5千円" }, { "377万5千円", "377万6千円" }, { "377万5千円", "3,775万円" },
				{ "5億7,919万6千円", "5億7,916万9千円" }, { "5億7,919万6千円", "5億7,919万7千円" }, { "5億7,919万6千円", "5億7,991万6千円" },
				{ "5億7,919万6千円", "5,791万6千円" }, { "5億8,297万1千円", "5億8,279万1千円" }, { "5億8,297万1千円", "5億8,297万2千円" },
				{ "歳出を377", "歳入を377" }, { "Ａ評価は７割", "Ａ評価は８割" }, { "(Ｂ評価)が４事業", "(Ｂ評価)が５事業" }, { "(Ｃ評価)はなく", "(Ｂ評価)はなく" },
				{ "３つのテーマ", "４つのテーマ" }, { "５年間としました", "６年間としました" }, { "令和２年度の進捗結果", "令和元年度の進捗結果" },
				{ "６件の土地", "７件の土地" }, { "契約による売却が４件", "契約による売却が５件" } })
			for (Place place : places)
				if (place.text().contains(slip[0])) {
					int at = place.text().indexOf(slip[0]);
					mutants.add(place.replace("report text off", at, at + slip[0].length(), slip[1]));
				}
	}

	private void marks() {
		Pattern mark = Pattern.compile("[(（]?※[１-９][)）]?");
		for (Place place : places)
			for (Matcher m = mark.matcher(place.text()); m.find();)
				mutants.add(place.replace("mark removed", m.start(), m.end(), ""));
		for (Note note : PlanCopy.all(plan, Note.class)) {
			boolean remark = note.eContainer().eClass().getName().equals("Activity");
			if (remark)
				continue;
			mutants.add(new Mutant("note removed", note.getId(), c -> EcoreUtil.delete(c.of(note))));
			mutants.add(new Mutant("note renumbered", note.getId(), c -> c.of(note).setMark("※９")));
		}
		for (IndicatorValue value : PlanCopy.all(plan, IndicatorValue.class))
			if (value.getMark() != null)
				mutants.add(new Mutant("mark removed", value.getId(), c -> c.of(value).setMark(null)));
	}

	private void punctuation() {
		Pattern bracket = Pattern.compile("[「」『』（）()【】]");
		int every = 0;
		for (Place place : places)
			for (Matcher m = bracket.matcher(place.text()); m.find();)
				if (every++ % 7 == 0 && every < 7 * MOST_BRACKETS)
					mutants.add(place.replace("bracket removed", m.start(), m.end(), ""));
		int stops = 0;
		for (Place place : places)
			if (place.text().endsWith("。") && place.text().length() > 40 && stops++ % 2 == 0 && stops < 2 * MOST_STOPS
					&& place.element().eClass().getName().equals("Paragraph"))
				mutants.add(place.replace("full stop removed", place.text().length() - 1, place.text().length(), ""));
		int doubled = 0;
		for (Place place : places)
			if (place.text().contains("を") && doubled++ % 9 == 0) {
				int at = place.text().indexOf("を");
				mutants.add(place.replace("particle doubled", at, at + 1, "をを"));
			}
	}

	/** Names in quotation marks, and headings of sections on a theme or item. */
	private void names() {
		Pattern quoted = Pattern.compile("[「｢](とりで[^」｣]{5,}|第六次取手市総合計画|行政改革推進[^」]+|第四次取手市情報化計画|取手市公共施設等総合管理計画)[」｣]");
		for (Place place : places)
			for (Matcher m = quoted.matcher(place.text()); m.find();)
				mutants.add(place.replace("name misspelt", m.start(1) + 2, m.start(1) + 3, "々"));
		for (Section section : PlanCopy.all(plan, Section.class))
			if (section.getSubject() != null)
				mutants.add(new Mutant("heading misspelt", section.getId(),
						c -> c.of(section).setTitle(section.getTitle().replaceFirst("の", "と"))));
	}

	private void eras() {
		Pattern heisei = Pattern.compile("平成(\\d\\d)年");
		for (Place place : places)
			for (Matcher m = heisei.matcher(place.text()); m.find();)
				mutants.add(place.replace("year that was not", m.start(1), m.end(1), Integer.toString(Integer.parseInt(m.group(1)) + 10)));
	}
}
