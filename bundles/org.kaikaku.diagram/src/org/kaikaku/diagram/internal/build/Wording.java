package org.kaikaku.diagram.internal.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.core.figures.Ratings;
import org.kaikaku.core.plan.ItemLife;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.core.text.Texts;
import org.kaikaku.diagram.Diagram.LegendEntry;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.DiagramOptions;
import org.kaikaku.diagram.Diagrams;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.Conventions;
import org.kaikaku.model.reformplan.DigitStyle;
import org.kaikaku.model.reformplan.EraStyle;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.LifeEvent;
import org.kaikaku.model.reformplan.LifeEventKind;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.types.FiscalYear;

/** The words and signs that the pictures of one plan have in common. */
public final class Wording {
	private final Plan plan;
	private final DiagramOptions options;
	private final Texts texts;
	private final ModelLabels labels;
	private final YearFormat years;
	private final FiscalYear year;

	/** For a plan. */
	public Wording(Plan plan, DiagramOptions options) {
		this.plan = plan;
		this.options = options;
		texts = Texts.of(Diagrams.class, options.locale());
		labels = ModelLabels.of(texts.locale());
		Conventions conventions = plan.getConventions();
		EraStyle era = conventions == null ? EraStyle.ERA : conventions.getEraStyle();
		DigitStyle digits = conventions == null ? DigitStyle.SINGLE_FULL_WIDTH : conventions.getDigitStyle();
		years = new YearFormat(era, digits, texts.locale());
		year = options.year() != null ? options.year() : PlanStructure.of(plan).lastReportedYear().orElse(plan.getLastYear());
	}

	DiagramOptions options() {
		return options;
	}

	/** How the plan writes years. */
	public YearFormat years() {
		return years;
	}

	String text(String key, Object... arguments) {
		return texts.text(key, arguments);
	}

	ModelLabels labels() {
		return labels;
	}

	/** A text of the plan on one line, without letters that files and fonts cannot hold; empty for null. */
	public static String clean(String text) {
		if (text == null)
			return "";
		StringBuilder clean = new StringBuilder();
		text.codePoints().forEach(c -> {
			int type = Character.getType(c);
			boolean letter = type != Character.UNASSIGNED && type != Character.SURROGATE && type != Character.FORMAT;
			if (Character.isWhitespace(c) && c != '　' || Character.isISOControl(c))
				clean.append(' ');
			else if (letter)
				clean.appendCodePoint(c);
		});
		return clean.toString().strip();
	}

	/** The name of an element, or the word for an unknown one. */
	public String name(String name) {
		String clean = clean(name);
		return clean.isEmpty() ? text("unnamed") : clean;
	}

	/** The title of the picture. */
	String title(DiagramKind kind) {
		return text(kind.word() + ".title", name(plan.getName()));
	}

	/** Whose ratings of which year are shown; empty when there are none. */
	String ratingsOf() {
		return scale().isEmpty() || year == null ? "" : text("ratings", years.format(year));
	}

	/** The scale of the ratings shown; empty when there are none. */
	private Optional<RatingScale> scale() {
		return options.ratings() ? Ratings.mainScale(plan) : Optional.empty();
	}

	/** A box for a theme; what is in it names it as parent. */
	Node.Builder theme(Theme theme, String id, String parent, int column) {
		String number = clean(theme.getNumber());
		String name = name(theme.getName());
		return Node.builder(id, Node.Kind.THEME).element(theme.getId()).in(parent).at(column, 0).named(number, name)
				.finding(options.findings().contains(theme.getId())).tooltip(numbered(number, name));
	}

	/** A lane without a name, for what stands in no theme. */
	Node.Builder lane(String id, int column) {
		return Node.builder(id, Node.Kind.THEME).at(column, 0);
	}

	/** A box for an item with its rating of the year. */
	Node.Builder item(ReformItem item, String id, String parent, int column) {
		String number = clean(item.getNumber());
		String name = name(item.getName());
		boolean held = year == null || ItemLife.isHeld(item, year);
		return Node.builder(id, Node.Kind.ITEM).element(item.getId()).in(parent).at(column, 0).named(number, name)
				.tag(held ? "" : ending(item)).marks(mark(item, year).map(List::of).orElse(List.of()))
				.state(held ? Node.State.NORMAL : Node.State.DASHED).finding(options.findings().contains(item.getId()))
				.tooltip(facts(item));
	}

	/** The word for what took an item out of the plan or kept it out yet. */
	private String ending(ReformItem item) {
		LifeEventKind kind = null;
		for (LifeEvent event : item.getLifeEvents())
			if (event.getEffective() == null || event.getEffective().year().compareTo(year) <= 0)
				kind = event.getKind();
		return kind == null ? text("notYet") : literal(kind);
	}

	/** The word for a literal of an enumeration. */
	String literal(LifeEventKind kind) {
		return labels.of(ReformplanPackage.Literals.LIFE_EVENT_KIND.getEEnumLiteral(kind.getValue()));
	}

	/** Number and name; the number may be empty. */
	public static String numbered(String number, String name) {
		return number.isEmpty() ? name : number + " " + name;
	}

	private String facts(ReformItem item) {
		List<String> facts = new ArrayList<>();
		facts.add(numbered(clean(item.getNumber()), name(item.getName())));
		List<String> departments = item.getAssignments().stream().map(this::assigned).toList();
		if (!departments.isEmpty())
			facts.add(text("fact.departments", String.join(text("and"), departments)));
		rating(item, year).ifPresent(r -> facts.add(text("fact.rating", years.format(year), ratingWords(r))));
		if (options.findings().contains(item.getId()))
			facts.add(text("fact.findings"));
		return String.join("\n", facts);
	}

	private String assigned(Assignment assignment) {
		return assignment.getDepartment() != null ? name(assignment.getDepartment().getName()) : clean(assignment.getOpenText());
	}

	private static String ratingWords(Rating rating) {
		Grade grade = rating.getGrade();
		if (grade == null)
			return symbol(rating);
		String words = clean(grade.getName());
		return words.isEmpty() ? symbol(rating) : symbol(rating) + " " + words;
	}

	private Optional<Rating> rating(PlanElement element, FiscalYear inYear) {
		return inYear == null || !options.ratings() ? Optional.empty() : Ratings.main(element, inYear).filter(r -> !symbol(r).isEmpty());
	}

	/** The rating of an element in a year as a sign. */
	Optional<Node.Mark> mark(PlanElement element, FiscalYear inYear) {
		return rating(element, inYear).map(r -> mark(r, inYear));
	}

	static Node.Mark mark(Rating rating, FiscalYear inYear) {
		return new Node.Mark(symbol(rating), place(rating.getGrade()), inYear);
	}

	/** What is written for a rating: the grade's symbol, else the score. */
	static String symbol(Rating rating) {
		Grade grade = rating.getGrade();
		if (grade != null)
			return clean(grade.getSymbol() == null ? grade.getName() : grade.getSymbol());
		if (rating.getWritten() != null)
			return clean(rating.getWritten());
		return rating.getScore() == null ? "" : rating.getScore().toPlainString();
	}

	private static int place(Grade grade) {
		return grade != null && grade.eContainer() instanceof RatingScale scale ? scale.getGrades().indexOf(grade) : -1;
	}

	/** The grades of the main scale with their meanings. */
	List<LegendEntry> gradeLegend() {
		List<LegendEntry> legend = new ArrayList<>();
		scale().ifPresent(scale -> scale.getGrades().forEach(grade -> {
			String symbol = clean(grade.getSymbol() == null ? grade.getName() : grade.getSymbol());
			if (!symbol.isEmpty())
				legend.add(new LegendEntry(new Node.Mark(symbol, place(grade), year), null, null, null, clean(grade.getName())));
		}));
		return legend;
	}

	/** The meanings of the kinds of lines that occur. */
	List<LegendEntry> lineLegend(List<Edge> edges) {
		return java.util.Arrays.stream(Edge.Kind.values()).filter(k -> k != Edge.Kind.HOLDS)
				.filter(k -> edges.stream().anyMatch(e -> e.kind() == k))
				.map(k -> new LegendEntry(null, k, null, null, text("line." + k.name()))).toList();
	}

	/** The meaning of the sign for findings, if it occurs. */
	List<LegendEntry> findingLegend(List<Node> nodes) {
		return nodes.stream().noneMatch(Node::finding) ? List.of()
				: List.of(new LegendEntry(null, null, null, null, text("finding")));
	}

	/** The meaning of a kind of box, if it occurs. */
	List<LegendEntry> stateLegend(List<Node> nodes, Node.State state, String key) {
		return nodes.stream().noneMatch(n -> n.state() == state) ? List.of()
				: List.of(new LegendEntry(null, null, state, null, text(key)));
	}
}
