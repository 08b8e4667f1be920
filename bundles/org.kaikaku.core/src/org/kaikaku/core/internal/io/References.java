package org.kaikaku.core.internal.io;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFileException.Reason;

/** References met while reading, set when everything that they can name is there, in the order of the file. */
final class References {
	private static final int FIRST_SIZE = 1024;
	private static final Pattern PATH = Pattern.compile("/(/@[a-zA-Z]+(\\.[0-9]{1,7})?)*");
	private final Problems problems;
	private final PlanText text;
	private InternalEObject[] owners = new InternalEObject[FIRST_SIZE];
	private Slot[] slots = new Slot[FIRST_SIZE];
	/** A text of ids, or an element of another file. */
	private Object[] targets = new Object[FIRST_SIZE];
	private int[] lines = new int[FIRST_SIZE];
	private int[] columns = new int[FIRST_SIZE];
	private int size;
	private final UniqueLists lists = new UniqueLists();

	References(PlanText text, Problems problems) {
		this.text = text;
		this.problems = problems;
	}

	/** Notes a reference found in the tag that ends at a place. */
	void add(InternalEObject owner, Slot slot, Object target, int line, int column) {
		if (size == owners.length) {
			int more = size * 2;
			owners = Arrays.copyOf(owners, more);
			slots = Arrays.copyOf(slots, more);
			targets = Arrays.copyOf(targets, more);
			lines = Arrays.copyOf(lines, more);
			columns = Arrays.copyOf(columns, more);
		}
		owners[size] = owner;
		slots[size] = slot;
		targets[size] = target;
		lines[size] = line;
		columns[size++] = column;
	}

	/** Sets all of them. */
	void resolve(PlanResource resource, Map<String, EObject> byId) throws PlanFileException {
		for (int i = 0; i < size; i++) {
			if (targets[i] instanceof EObject elsewhere)
				set(i, elsewhere);
			else
				setAll(i, (String) targets[i], resource, byId);
		}
	}

	private void setAll(int i, String ids, PlanResource resource, Map<String, EObject> byId) throws PlanFileException {
		if (!slots[i].many) {
			set(i, find(i, ids, resource, byId));
			return;
		}
		for (String id : ids.trim().split("\\s+"))
			set(i, find(i, id, resource, byId));
	}

	private EObject find(int i, String id, PlanResource resource, Map<String, EObject> byId) throws PlanFileException {
		EObject target = byId.get(id);
		if (target == null && PATH.matcher(id).matches())
			target = byPath(id, resource);
		if (target == null)
			throw problem(i, "dangling", id);
		if (!slots[i].instances.isInstance(target))
			throw problems.of(Reason.DANGLING_REFERENCE, line(i), "wrongTarget", problems.word(slots[i].feature), Problems.quote(id),
					problems.describe(target));
		return target;
	}

	/** Other EMF tools write the path to an element that has no id. EMF throws anything at a path that leads nowhere. */
	private static EObject byPath(String path, PlanResource resource) {
		try {
			return resource.getEObject(path);
		} catch (RuntimeException leadsNowhere) {
			return null;
		}
	}

	private PlanFileException problem(int i, String key, String id) {
		return problems.of(Reason.DANGLING_REFERENCE, line(i), key, problems.word(slots[i].feature), Problems.quote(id));
	}

	private int line(int i) {
		return text.lineOfAttribute(slots[i].name, lines[i], columns[i]);
	}

	@SuppressWarnings("unchecked")
	private void set(int i, EObject target) {
		if (slots[i].many)
			lists.add((InternalEList<EObject>) owners[i].eGet(slots[i].featureId, false, true), target);
		else
			owners[i].eSet(slots[i].featureId, target);
	}
}
