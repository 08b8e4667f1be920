package org.kaikaku.core.internal.io;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Fills lists that hold each value once. EMF's own check looks through the whole list each time, which takes hours for a list
 * that somebody made long on purpose.
 */
final class UniqueLists {
	private final Map<Object, Set<Object>> values = new IdentityHashMap<>();

	/** Adds a value unless the list has it. */
	<E> void add(InternalEList<E> list, E value) {
		if (values.computeIfAbsent(list, l -> new HashSet<>()).add(value))
			list.addUnique(value);
	}
}
