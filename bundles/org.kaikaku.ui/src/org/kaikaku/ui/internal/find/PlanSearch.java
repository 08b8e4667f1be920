package org.kaikaku.ui.internal.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.kaikaku.model.edit.PlanEditingDomain;
import org.kaikaku.model.reformplan.Identified;

/** Finds a text in all texts of a file: names, narratives, notes, provenance. Ids and names of features are no texts. */
final class PlanSearch {
	/** A place where the text stands. */
	record Hit(EObject element, EAttribute feature, String value) {
	}

	private final Pattern pattern;

	/** @param matchCase whether upper and lower case differ */
	PlanSearch(String text, boolean matchCase) {
		pattern = Pattern.compile(Pattern.quote(text), matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** All places in the order of the file. */
	List<Hit> in(EObject root) {
		List<Hit> found = new ArrayList<>();
		look(root, found);
		for (TreeIterator<EObject> i = root.eAllContents(); i.hasNext();)
			look(i.next(), found);
		return found;
	}

	private void look(EObject element, List<Hit> found) {
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (!attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == String.class
					&& !(element instanceof Identified && attribute.getName().equals("id"))
					&& element.eGet(attribute) instanceof String value && pattern.matcher(value).find())
				found.add(new Hit(element, attribute, value));
	}

	/** A command that replaces the text at some places. */
	Command replace(PlanEditingDomain domain, List<Hit> hits, String by) {
		CompoundCommand all = new CompoundCommand();
		Map<EObject, List<EAttribute>> done = new LinkedHashMap<>();
		for (Hit hit : hits)
			if (!done.computeIfAbsent(hit.element(), e -> new ArrayList<>()).contains(hit.feature())) {
				done.get(hit.element()).add(hit.feature());
				String now = (String) hit.element().eGet(hit.feature());
				String replaced = now == null ? "" : pattern.matcher(now).replaceAll(Matcher.quoteReplacement(by));
				all.append(SetCommand.create(domain, hit.element(), hit.feature(),
						replaced.isEmpty() ? SetCommand.UNSET_VALUE : replaced));
			}
		return all.unwrap();
	}
}
