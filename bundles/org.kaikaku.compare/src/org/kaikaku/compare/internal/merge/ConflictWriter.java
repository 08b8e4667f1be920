package org.kaikaku.compare.internal.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.compare.internal.model.ElementTable;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.compare.merge.SideNames;
import org.kaikaku.compare.text.ElementNames;
import org.kaikaku.compare.text.ValueWords;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.ConflictKind;
import org.kaikaku.model.reformplan.MergeConflict;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformplanFactory;

/** Writes the clashes of a merge into its result, each with a sentence that tells who did what. */
final class ConflictWriter {
	private final MergeRun run;
	private final ElementTable table;
	private final SideNames names;
	private final Texts texts;
	private final ElementNames elements;
	private final ValueWords words;
	private final ModelLabels labels;

	ConflictWriter(MergeRun run, ElementTable table, SideNames names, Locale locale) {
		this.run = run;
		this.table = table;
		this.names = names;
		texts = Messages.of(locale);
		elements = new ElementNames(locale);
		words = new ValueWords(locale);
		labels = ModelLabels.of(locale);
	}

	List<MergeConflict> write(Municipality result) {
		if (run.clashes.isEmpty())
			return List.of();
		Map<EObject, Integer> order = new HashMap<>();
		Set<String> ids = new HashSet<>();
		ids.add(result.getId());
		result.eAllContents().forEachRemaining(element -> {
			order.put(element, order.size());
			ids.add(Elements.id(element));
		});
		List<MergeConflict> written = new ArrayList<>();
		run.clashes.stream().distinct()
				.sorted(Comparator.comparing((Clash c) -> order.getOrDefault(table.find(c.key()), -1)).thenComparing(Clash::kind)
						.thenComparing(c -> String.valueOf(c.feature())).thenComparing(Clash::key).thenComparing(c -> c.ours() + c.theirs() + c.base()))
				.forEach(clash -> written.add(conflict(clash, ids)));
		result.getConflicts().addAll(written);
		return written;
	}

	private MergeConflict conflict(Clash clash, Set<String> ids) {
		MergeConflict conflict = ReformplanFactory.eINSTANCE.createMergeConflict();
		conflict.setId(freshId(clash, ids));
		conflict.setKind(clash.kind());
		conflict.setElementId(finalId(clash.key()));
		conflict.setFeature(clash.feature());
		conflict.setBase(told(clash, clash.base(), run.states.base()));
		conflict.setOurs(told(clash, clash.ours(), run.states.ours()));
		conflict.setTheirs(told(clash, clash.theirs(), run.states.theirs()));
		conflict.setDescription(describe(clash));
		return conflict;
	}

	/** The same for the same conflict, however often it is merged. */
	private static String freshId(Clash clash, Set<String> ids) {
		String key = "conflict-" + Integer.toHexString((clash.kind() + " " + clash.key() + " " + clash.feature()).hashCode());
		String id = key;
		for (int i = 2; !ids.add(id); i++)
			id = key + "-" + i;
		return id;
	}

	private String finalId(String key) {
		EObject element = table.find(key);
		return element == null ? MergeRun.idOf(key) : Elements.id(element);
	}

	/** An element as a whole is named; keys of elements that share an id are of this merge only, a file names ids. */
	private String told(Clash clash, String text, Version version) {
		if (text != null && clash.kind() == ConflictKind.DELETED_CHANGED)
			return elements.of(version.node(clash.key()).element());
		return text == null || text.indexOf(Version.APART) < 0 || !isKeys(clash) ? text : finalId(text);
	}

	private boolean isKeys(Clash clash) {
		return clash.feature() == null || feature(clash) instanceof EReference;
	}

	private EStructuralFeature feature(Clash clash) {
		EObject element = table.find(clash.key());
		return element == null || clash.feature() == null ? null : element.eClass().getEStructuralFeature(clash.feature());
	}

	private String describe(Clash clash) {
		EObject element = table.find(clash.key());
		EStructuralFeature feature = feature(clash);
		return texts.text("merge." + clash.sentence(), element == null ? clash.key() : elements.path(element), feature == null ? ""
				: labels.of(feature),
				words(feature, clash.base()), words(feature, clash.ours()), words(feature, clash.theirs()), names.ours(), names.theirs());
	}

	private String words(EStructuralFeature feature, String value) {
		boolean stated = Statements.UNKNOWN.equals(value) || Statements.NONE.equals(value);
		if (feature == null && value != null && table.find(value) != null)
			return elements.path(table.find(value));
		if (feature == null || feature.isMany() && !(feature instanceof EReference) || stated || feature instanceof EReference r
				&& r.isContainment())
			return value == null ? "" : value;
		return words.of(feature, value, table::find);
	}
}
