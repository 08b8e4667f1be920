package org.kaikaku.compare.internal.comparators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonPair;
import org.kaikaku.compare.ComparisonPart;
import org.kaikaku.compare.ComparisonRow;
import org.kaikaku.compare.ComparisonRow.Outcome;
import org.kaikaku.compare.Origin;
import org.kaikaku.compare.PlanComparator;
import org.kaikaku.compare.Said;
import org.kaikaku.compare.diff.Change;
import org.kaikaku.compare.diff.Change.Added;
import org.kaikaku.compare.diff.Change.ListChanged;
import org.kaikaku.compare.diff.Change.Moved;
import org.kaikaku.compare.diff.Change.Removed;
import org.kaikaku.compare.diff.Change.ValueChanged;
import org.kaikaku.compare.diff.ModelDifference;
import org.kaikaku.compare.internal.model.ElementTable;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.compare.text.ElementNames;
import org.kaikaku.compare.text.PlanText;
import org.kaikaku.compare.text.ValueWords;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.osgi.service.component.annotations.Component;

/**
 * Everything in which two drafts of one plan differ, element by element by id: each line is one change, and all lines together
 * are the whole difference of the two files. For other comparisons it says nothing.
 */
@Component(service = PlanComparator.class)
public final class ElementsComparator implements PlanComparator {
	/** Its id. */
	public static final String ID = "elements";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public int order() {
		return 900;
	}

	@Override
	public String label(Locale language) {
		return Messages.of(language).text("compare.elements");
	}

	@Override
	public ComparisonPart compare(ComparisonPair pair, Locale language) {
		String title = label(language);
		if (pair.mode() != ComparisonMode.DRAFTS || !(EcoreUtil.getRootContainer(pair.left().plan()) instanceof Municipality before)
				|| !(EcoreUtil.getRootContainer(pair.right().plan()) instanceof Municipality after))
			return new ComparisonPart(ID, title, List.of());
		return new ComparisonPart(ID, title, new Run(before, after, language).rows());
	}

	private static final class Run {
		private final ElementTable olds;
		private final ElementTable news;
		private final List<Change> changes;
		private final ElementNames names;
		private final ValueWords words;
		private final PlanText whole;
		private final ModelLabels labels;
		private final Texts texts;
		private final Set<String> told = new HashSet<>();

		Run(Municipality before, Municipality after, Locale language) {
			olds = new ElementTable(before);
			news = new ElementTable(after);
			changes = ModelDifference.compare(before, after).changes();
			names = new ElementNames(language);
			words = new ValueWords(language);
			whole = new PlanText(language);
			labels = ModelLabels.of(language);
			texts = Messages.of(language);
			for (Change change : changes)
				if (change instanceof Added || change instanceof Removed)
					told.add(change.elementId());
		}

		List<ComparisonRow> rows() {
			List<ComparisonRow> rows = new ArrayList<>();
			for (Change change : changes) {
				if (change instanceof Added added && !told.contains(added.place().parentId()))
					rows.add(whole(news.get(added.elementId()), false));
				else if (change instanceof Removed removed && !told.contains(removed.place().parentId()))
					rows.add(whole(olds.get(removed.elementId()), true));
				else if (change instanceof Moved moved)
					rows.add(moved(moved));
				else if (change instanceof ValueChanged value)
					rows.add(value(value.elementId(), value.feature(), value.before() == null ? List.of() : List.of(value.before()),
							value.after() == null ? List.of() : List.of(value.after())));
				else if (change instanceof ListChanged list)
					rows.add(value(list.elementId(), list.feature(), list.before(), list.after()));
			}
			return rows;
		}

		private ComparisonRow whole(EObject element, boolean left) {
			String id = Elements.key(element);
			Said said = Said.of(String.join("\n", whole.lines(element)));
			String parent = Elements.key(element.eContainer());
			return new ComparisonRow(left ? id : parentOn(olds, parent), left ? parentOn(news, parent) : id, subject(element), aspect(element, null),
					left ? said : Said.NOT_THERE, left ? Said.NOT_THERE : said, left ? Outcome.REMOVED : Outcome.ADDED, List.of(),
					new Origin(left ? id : null, left ? null : id, null));
		}

		private static String parentOn(ElementTable table, String key) {
			return table.find(key) == null || key.equals(Change.ROOT) ? null : key;
		}

		private ComparisonRow moved(Moved moved) {
			EObject old = olds.get(moved.elementId());
			EObject now = news.get(moved.elementId());
			String aspect = texts.text(moved.isReordering() ? "compare.order" : "compare.place");
			String own = subjectOf(now) == now ? "" : aspect(now, null) + ElementNames.STEP;
			return new ComparisonRow(moved.elementId(), moved.elementId(), subject(now), own + aspect, Said.of(place(old, moved.isReordering())),
					Said.of(place(now, moved.isReordering())), Outcome.CHANGED, List.of(),
					Origin.placeOf(moved.elementId(), moved.elementId()));
		}

		private String place(EObject element, boolean reordering) {
			if (!reordering)
				return names.path(element.eContainer());
			List<EObject> list = Elements.children(element.eContainer(), element.eContainmentFeature());
			int at = list.indexOf(element);
			return at == 0 ? texts.text("compare.first") : texts.text("compare.after", at + 1, names.of(list.get(at - 1)));
		}

		private ComparisonRow value(String id, EStructuralFeature feature, List<String> before, List<String> after) {
			EObject now = news.get(id);
			Said left = said(feature, before, olds);
			Said right = said(feature, after, news);
			return new ComparisonRow(known(id), known(id), subject(now), aspect(now, feature), left, right, Outcome.CHANGED, List.of(),
					new Origin(id, id, feature));
		}

		private static String known(String id) {
			return id.equals(Change.ROOT) ? null : id;
		}

		private Said said(EStructuralFeature feature, List<String> values, ElementTable table) {
			if (values.isEmpty())
				return Said.NOT_ENTERED;
			boolean text = feature.getEType() == EcorePackage.Literals.ESTRING && !feature.isMany();
			String joined = values.stream().map(v -> text ? v : words.of(feature, v, table::find))
					.collect(Collectors.joining(texts.text("diff.comma")));
			return feature.getEType().getName().equals("Decimal") ? Said.of(joined, new BigDecimal(values.get(0)))
					: feature.getEType().getName().equals("Yen") ? Said.of(joined, new BigDecimal(values.get(0))) : Said.of(joined);
		}

		/** The plan, theme, item or other element that people know by name. */
		private static EObject subjectOf(EObject element) {
			EObject known = element;
			while (known.eContainer() != null && !(known instanceof PlanElement)
					&& !(known.eContainer() instanceof Plan) && !(known.eContainer() instanceof Municipality))
				known = known.eContainer();
			return known;
		}

		private String subject(EObject element) {
			EObject known = subjectOf(element);
			return known instanceof PlanElement item && !(known instanceof Plan) && !names.name(item).isEmpty() ? names.name(item) : names.of(known);
		}

		private String aspect(EObject element, EStructuralFeature feature) {
			List<String> steps = new ArrayList<>();
			EObject top = subjectOf(element);
			for (EObject e = element; e != top; e = e.eContainer())
				steps.add(0, names.of(e));
			if (feature != null)
				steps.add(labels.of(feature));
			return Lines.alone(steps.isEmpty() ? labels.of(element.eClass()) : String.join(ElementNames.STEP, steps));
		}
	}
}
