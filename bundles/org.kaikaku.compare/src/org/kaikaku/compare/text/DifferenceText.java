package org.kaikaku.compare.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.kaikaku.compare.diff.Change;
import org.kaikaku.compare.diff.Change.Added;
import org.kaikaku.compare.diff.Change.ListChanged;
import org.kaikaku.compare.diff.Change.Moved;
import org.kaikaku.compare.diff.Change.Removed;
import org.kaikaku.compare.diff.Change.ValueChanged;
import org.kaikaku.compare.diff.ElementSnapshot;
import org.kaikaku.compare.diff.FeatureValue;
import org.kaikaku.compare.diff.ModelDifference;
import org.kaikaku.compare.internal.model.ElementTable;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.Municipality;

/**
 * The difference of two states of a file in readable lines: one line for each element with a sign (＋ added, － removed, ～
 * changed, → moved) and where it stands, below it one line for each value. In texts only what differs is shown, marked
 * {@code [-so-]{+so+}} as git marks words.
 */
public final class DifferenceText {
	private static final int CONTEXT = 12;
	private static final String INDENT = "    ";
	private final ElementNames names;
	private final ValueWords words;
	private final ModelLabels labels;
	private final Texts texts;

	/** @param locale language of the lines */
	public DifferenceText(Locale locale) {
		names = new ElementNames(locale);
		words = new ValueWords(locale);
		labels = ModelLabels.of(locale);
		texts = Messages.of(locale);
	}

	/** The lines, without line ends; empty when nothing differs. Neither model is changed. */
	public List<String> lines(Municipality before, Municipality after) {
		ModelDifference difference = ModelDifference.compare(before, after);
		if (difference.isEmpty())
			return List.of();
		ElementTable olds = new ElementTable(before);
		ElementTable news = new ElementTable(after);
		List<String> lines = new ArrayList<>();
		byElement(difference).forEach((id, changes) -> write(changes, olds, news, lines));
		return lines;
	}

	/** Changes of one element follow each other, also when an order of the tree put its move elsewhere. */
	private static Map<String, List<Change>> byElement(ModelDifference difference) {
		Map<String, List<Change>> changes = new LinkedHashMap<>();
		for (Change change : difference.changes())
			changes.computeIfAbsent(change instanceof Removed ? "-" + change.elementId() : change.elementId(), id -> new ArrayList<>()).add(change);
		return changes;
	}

	private void write(List<Change> changes, ElementTable olds, ElementTable news, List<String> lines) {
		boolean titled = false;
		for (Change change : changes) {
			if (change instanceof Added added)
				writeWhole("diff.added", added.element(), news, olds, lines);
			else if (change instanceof Removed removed)
				writeWhole("diff.removed", removed.element(), olds, news, lines);
			else if (change instanceof Moved moved)
				lines.add(moved(moved, olds, news));
			else {
				if (!titled)
					lines.add(texts.text("diff.changed", names.path(news.get(change.elementId()))));
				titled = true;
				lines.add(INDENT + value(change, olds, news));
			}
		}
	}

	/** An element that is on one side only; what it stands in is not said again when it is new or gone as well. */
	private void writeWhole(String sign, ElementSnapshot snapshot, ElementTable table, ElementTable other, List<String> lines) {
		EObject element = table.get(snapshot.id());
		int depth = 0;
		for (EObject e = element.eContainer(); e.eContainer() != null && other.find(ModelDifference.elementId(e)) == null; e = e.eContainer())
			depth++;
		String indent = INDENT.repeat(depth);
		lines.add(indent + texts.text(sign, depth == 0 ? names.path(element) : names.of(element)));
		for (FeatureValue value : snapshot.values())
			lines.add(indent + INDENT + labels.of(value.feature()) + ": " + all(value.feature(), value.values(), table));
	}

	private String moved(Moved moved, ElementTable olds, ElementTable news) {
		EObject now = news.get(moved.elementId());
		if (moved.isReordering())
			return moved.to().index() == 0 ? texts.text("diff.first", names.path(now)) : texts.text("diff.reordered", names.path(now),
					names.of(before(now)));
		return texts.text("diff.moved", names.path(now), names.path(olds.get(moved.from().parentId())));
	}

	private static EObject before(EObject element) {
		List<EObject> list = Elements.children(element.eContainer(), element.eContainmentFeature());
		return list.get(list.indexOf(element) - 1);
	}

	private String value(Change change, ElementTable olds, ElementTable news) {
		if (change instanceof ListChanged list)
			return labels.of(list.feature()) + ": " + all(list.feature(), list.before(), olds) + " → " + all(list.feature(), list.after(), news);
		ValueChanged value = (ValueChanged) change;
		if (value.before() != null && value.after() != null && value.feature().getEType() == EcorePackage.Literals.ESTRING)
			return labels.of(value.feature()) + ": " + marked(value.before(), value.after());
		return labels.of(value.feature()) + ": " + one(value.feature(), value.before(), olds) + " → " + one(value.feature(), value.after(), news);
	}

	private String all(EStructuralFeature feature, List<String> values, ElementTable table) {
		return values.isEmpty() ? texts.text("value.none") : values.stream().map(v -> one(feature, v,
				table)).collect(Collectors.joining(texts.text("diff.comma")));
	}

	private String one(EStructuralFeature feature, String value, ElementTable table) {
		return oneLine(words.of(feature, value, table::find));
	}

	private static String marked(String before, String after) {
		StringBuilder marked = new StringBuilder();
		List<TextDifference.Segment> segments = TextDifference.between(before, after);
		for (int i = 0; i < segments.size(); i++) {
			TextDifference.Segment segment = segments.get(i);
			marked.append(switch (segment.kind()) {
			case SAME -> shortened(segment.text(), i > 0, i < segments.size() - 1);
			case REMOVED -> "[-" + segment.text() + "-]";
			case ADDED -> "{+" + segment.text() + "+}";
			});
		}
		return oneLine(marked.toString());
	}

	/** What stayed the same is shown only near a change. */
	private static String shortened(String text, boolean afterChange, boolean beforeChange) {
		int head = afterChange ? CONTEXT : 0;
		int tail = beforeChange ? CONTEXT : 0;
		if (text.length() <= head + tail + 1)
			return text;
		int from = safe(text, head);
		int to = safe(text, text.length() - tail);
		return text.substring(0, from) + "…" + text.substring(to);
	}

	private static int safe(String text, int at) {
		return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
	}

	private static String oneLine(String text) {
		return text.replace("\r", "").replace('\n', '⏎');
	}
}
