package org.kaikaku.compare.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.compare.diff.Change;
import org.kaikaku.compare.internal.merge.Places.Slot;
import org.kaikaku.compare.internal.model.ElementTable;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.compare.merge.MergeResult;
import org.kaikaku.compare.merge.SideNames;
import org.kaikaku.compare.merge.ThreeWayMerge;
import org.kaikaku.model.reformplan.ConflictKind;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformplanPackage;

/** Makes the merged model: a copy of the base, changed as the merge decided. */
public final class ResultBuilder {
	private final MergeRun run;
	private final SideNames names;
	private final Locale locale;
	private final Municipality result;
	private final ElementTable table;
	private final Map<String, EObject> created = new LinkedHashMap<>();

	/** Used once. */
	public ResultBuilder(MergeRun run, SideNames names, Locale locale) {
		this.run = run;
		this.names = names;
		this.locale = locale;
		result = ThreeWayMerge.copy((Municipality) run.states.base().root());
		table = new ElementTable(result);
	}

	/** The result with its conflicts. */
	public MergeResult build() {
		detach();
		create();
		run.contents.forEach(this::fill);
		run.values.forEach(this::setValues);
		giveIds();
		setRootId();
		new Statements(run, result, table).settle();
		new ForeignReferences(result, run.states.base().root(), run.states.ours().root()).settle();
		return new MergeResult(result, new ConflictWriter(run, table, names, locale).write(result));
	}

	private void detach() {
		List<EObject> out = new ArrayList<>();
		for (Version.Node node : run.states.base().nodes().values())
			if (!Version.isRoot(node.key()) && (run.survival.isDead(node.key()) || !Slot.of(node).equals(run.slots.get(node.key()))))
				out.add(table.get(node.key()));
		out.forEach(table::detach);
	}

	private void create() {
		run.values.keySet().forEach(key -> {
			if (run.states.isNew(key))
				created.put(key, table.create(run.states.element(key).eClass(), key));
		});
	}

	@SuppressWarnings("unchecked")
	private void fill(Slot slot, List<String> keys) {
		EObject parent = table.get(slot.parent());
		List<EObject> children = keys.stream().map(table::get).toList();
		EReference feature = slot.feature();
		if (!feature.isMany()) {
			parent.eSet(feature, children.isEmpty() ? null : children.get(0));
			return;
		}
		List<EObject> list = (List<EObject>) parent.eGet(feature);
		list.clear();
		list.addAll(children);
	}

	private void setValues(String key, Map<EStructuralFeature, List<String>> values) {
		EObject element = table.get(key);
		boolean isNew = run.states.isNew(key);
		values.forEach((feature, value) -> {
			if (isNew || !value.equals(run.states.base().values(key, feature)))
				table.set(element, feature, value);
		});
	}

	/** Elements that shared an id go by it as long as nobody else does. */
	private void giveIds() {
		Set<String> taken = new HashSet<>();
		Map<String, EObject> shared = new HashMap<>();
		taken.add(result.getId());
		result.eAllContents().forEachRemaining(element -> {
			String key = Elements.id(element);
			if (key.indexOf(Version.APART) < 0)
				taken.add(key);
			else
				shared.put(key, element);
		});
		shared.keySet().stream().sorted().forEach(key -> {
			String id = MergeRun.idOf(key);
			for (int i = 2; taken.contains(id); i++)
				id = MergeRun.idOf(key) + "-" + i;
			taken.add(id);
			((Identified) shared.get(key)).setId(id);
		});
	}

	private void setRootId() {
		String before = Elements.id(run.states.base().root());
		String mine = Elements.id(run.states.ours().root());
		String yours = Elements.id(run.states.theirs().root());
		if (mine.equals(yours) || yours.equals(before))
			result.setId(mine);
		else if (mine.equals(before))
			result.setId(yours);
		else
			run.clashes.add(new Clash(ConflictKind.VALUE, Change.ROOT,
					ReformplanPackage.eINSTANCE.getIdentified_Id().getName(), before, mine, yours, "value"));
	}
}
