package org.kaikaku.core.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Municipality;

/**
 * Ids of elements: short, random, given once and never changed. Random rather than counted, so that two people who add
 * elements to copies of one file do not give the same id twice; two of a million differ with odds of 80 to 1.
 */
public final class ElementIds {
	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz";
	private static final String SIGNS = "0123456789abcdefghijkmnpqrstuvwxyz";
	private static final int LENGTH = 9;
	private static final int LONGEST = 200;
	private static final boolean[] ALLOWED = new boolean[128];

	static {
		for (char c = 0; c < ALLOWED.length; c++)
			ALLOWED[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
	}

	private ElementIds() {
	}

	/** Whether a text may be an id: letters and digits of ASCII, hyphen, underscore and dot, at most 200 of them. */
	public static boolean isValid(String id) {
		if (id == null || id.isEmpty() || id.length() > LONGEST)
			return false;
		for (int i = 0; i < id.length(); i++) {
			char c = id.charAt(i);
			if (c >= ALLOWED.length || !ALLOWED[c])
				return false;
		}
		return true;
	}

	/** A new id that is not among those taken; it is not added to them. */
	public static String fresh(Set<String> taken) {
		ThreadLocalRandom random = ThreadLocalRandom.current();
		char[] signs = new char[LENGTH];
		String id;
		do {
			signs[0] = LETTERS.charAt(random.nextInt(LETTERS.length()));
			for (int i = 1; i < LENGTH; i++)
				signs[i] = SIGNS.charAt(random.nextInt(SIGNS.length()));
			id = new String(signs);
		} while (taken.contains(id));
		return id;
	}

	/**
	 * Gives an id to every element of a tree that has none, the top included.
	 *
	 * @return how many were given
	 */
	public static int assignMissing(Identified top) {
		List<Identified> without = new ArrayList<>();
		if (isMissing(top))
			without.add(top);
		for (TreeIterator<EObject> i = top.eAllContents(); i.hasNext();)
			if (i.next() instanceof Identified element && isMissing(element))
				without.add(element);
		if (!without.isEmpty())
			give(without, taken(EcoreUtil.getRootContainer(top)));
		return without.size();
	}

	/**
	 * Gives fresh ids to every element of a tree, as a copy needs them before it is pasted. References within the copy are
	 * not touched, since they do not go by id.
	 *
	 * @param copy  the top of the copy, not yet in the file
	 * @param place any element of the file that it goes to; null for none
	 */
	public static void renew(Identified copy, EObject place) {
		Set<String> taken = place == null ? new HashSet<>() : taken(EcoreUtil.getRootContainer(place));
		List<Identified> all = new ArrayList<>();
		all.add(copy);
		copy.eAllContents().forEachRemaining(o -> {
			if (o instanceof Identified element)
				all.add(element);
		});
		give(all, taken);
	}

	/** Elements of a tree that share an id, by id, each list in the order of the tree. Empty when all is well. */
	public static Map<String, List<Identified>> duplicates(Identified top) {
		Map<String, Identified> first = new HashMap<>();
		Map<String, List<Identified>> shared = new LinkedHashMap<>();
		if (!isMissing(top))
			first.put(top.getId(), top);
		for (TreeIterator<EObject> i = top.eAllContents(); i.hasNext();) {
			if (!(i.next() instanceof Identified element) || isMissing(element))
				continue;
			Identified other = first.putIfAbsent(element.getId(), element);
			if (other != null)
				shared.computeIfAbsent(element.getId(), id -> new ArrayList<>(List.of(other))).add(element);
		}
		return shared;
	}

	private static void give(List<Identified> elements, Set<String> taken) {
		for (Identified element : elements) {
			String id = fresh(taken);
			taken.add(id);
			element.setId(id);
		}
	}

	/**
	 * Takes over the ids of a file from somebody who keeps them current, since reading all of them for each new one takes long in a
	 * large file. New ones are added to them.
	 *
	 * @param ids those of all elements of the file; may hold more, as those of elements that undo brings back
	 */
	public static void know(Municipality file, Set<String> ids) {
		file.eAdapters().removeIf(Taken.class::isInstance);
		file.eAdapters().add(new Taken(ids));
	}

	private static Set<String> taken(EObject root) {
		for (Adapter adapter : root.eAdapters())
			if (adapter instanceof Taken known)
				return known.ids;
		return read(root);
	}

	/** The ids of a file as somebody keeps them. */
	private static final class Taken extends AdapterImpl {
		private final Set<String> ids;

		private Taken(Set<String> ids) {
			this.ids = ids;
		}
	}

	private static Set<String> read(EObject root) {
		Set<String> taken = new HashSet<>();
		if (root instanceof Identified element && !isMissing(element))
			taken.add(element.getId());
		for (TreeIterator<EObject> i = root.eAllContents(); i.hasNext();)
			if (i.next() instanceof Identified element && !isMissing(element))
				taken.add(element.getId());
		return taken;
	}

	private static boolean isMissing(Identified element) {
		return element.getId() == null || element.getId().isEmpty();
	}
}
