package org.kaikaku.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.figures.Ratings;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.edit.Conversion;
import org.kaikaku.model.edit.PlanLabels;
import org.kaikaku.model.edit.YearRecords;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.Yen;
import org.kaikaku.ui.internal.RatingMarks;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;

/** Items by years: the rating and the effect of each category in exact yen. */
final class ItemTable implements YearTableModel {
	private static final int LEADING = 2;
	private static final int[] WIDTHS = { 190, 120 };
	private static final int RATING_WIDTH = 106;
	private static final int EFFECT_WIDTH = 120;

	private final Supplier<Plan> plan;
	private final PlanLabels labels;
	private List<ReformItem> items = List.of();
	private List<FiscalYear> years = List.of();
	private List<EffectCategory> categories = List.of();

	ItemTable(PlanSession session, Supplier<Plan> plan) {
		this.plan = plan;
		labels = session.labels();
		update();
	}

	@Override
	public void update() {
		Plan now = plan.get();
		items = now == null ? List.of() : PlanStructure.of(now).items();
		years = now == null ? List.of() : PlanStructure.years(now);
		categories = now == null ? List.of() : List.copyOf(now.getEffectCategories());
	}

	@Override
	public int rows() {
		return items.size();
	}

	private int perYear() {
		return 1 + categories.size();
	}

	private FiscalYear year(int column) {
		return years.get((column - LEADING) / perYear());
	}

	/** 0 for the rating, then the categories. */
	private int part(int column) {
		return (column - LEADING) % perYear();
	}

	@Override
	public List<String> headings() {
		List<String> all = new ArrayList<>(List.of(Words.alone(labels.words().of(Literals.REFORM_ITEM)), Words.of("column.departments")));
		for (FiscalYear year : years) {
			String name = labels.years(plan.get()).formatShort(year);
			all.add(name + " " + labels.words().of(Literals.RATING));
			categories.forEach(c -> all.add(name + " " + labels.of(c) + Words.of("unit.brackets", c.getUnit())));
		}
		return all;
	}

	@Override
	public int leading() {
		return LEADING;
	}

	@Override
	public int width(int column) {
		return column < LEADING ? WIDTHS[column] : part(column) == 0 ? RATING_WIDTH : EFFECT_WIDTH;
	}

	@Override
	public String text(int column, int row) {
		ReformItem item = items.get(row);
		if (column == 0)
			return labels.of(item);
		if (column == 1)
			return String.join("・", item.getAssignments().stream().map((Assignment a) -> labels.of(a)).toList());
		if (part(column) == 0)
			return Ratings.main(item, year(column)).map(RatingMarks::text).orElse("");
		EffectAmount effect = new YearRecords(item, year(column)).effect(categories.get(part(column) - 1));
		return effect == null ? "" : Conversion.write(labels, item, effect.getYen());
	}

	@Override
	public Mark mark(int column, int row) {
		return Mark.NONE;
	}

	@Override
	public boolean isNumber(int column) {
		return column >= LEADING && part(column) > 0;
	}

	@Override
	public boolean isEditable(int column, int row) {
		return column >= LEADING;
	}

	private Grade grade(String text) {
		return RatingMarks.grades(plan.get()).stream()
				.filter(g -> text.equals(g.getSymbol()) || g.getSymbol() == null && text.equals(g.getName())).findFirst().orElse(null);
	}

	@Override
	public String problem(int column, int row, String text) {
		String plain = text.strip();
		if (plain.isEmpty())
			return null;
		if (part(column) > 0)
			return Conversion.read(Literals.EFFECT_AMOUNT__YEN, plain).problem();
		return grade(plain) != null ? null
				: Words.of("wrong.grade", plain, String.join("・", RatingMarks.grades(plan.get()).stream().map(Grade::getSymbol).toList()));
	}

	@Override
	public Command set(int column, int row, String text) {
		YearRecords records = new YearRecords(items.get(row), year(column));
		if (part(column) == 0)
			return records.rate(text.isBlank() ? null : grade(text.strip()));
		return records.effect(categories.get(part(column) - 1),
				(Yen) Conversion.read(Literals.EFFECT_AMOUNT__YEN, text.strip()).value());
	}

	@Override
	public EObject element(int column, int row) {
		return items.get(row);
	}

	@Override
	public int rowOf(EObject element) {
		ReformItem item = PlanStructure.ancestor(element, ReformItem.class).orElse(null);
		return items.indexOf(item);
	}

}
