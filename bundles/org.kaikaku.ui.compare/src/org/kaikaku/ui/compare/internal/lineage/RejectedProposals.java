package org.kaikaku.ui.compare.internal.lineage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.kaikaku.compare.lineage.LineageProposal;
import org.kaikaku.model.reformplan.PlanElement;
import org.osgi.service.prefs.BackingStoreException;

/** Proposals that a person on this machine does not want to see again. They are no fact about the plans and stand in no file of theirs. */
public final class RejectedProposals {
	private static final String NODE = "org.kaikaku.ui.compare";
	private static final String KEY = "rejected";

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	private static Set<String> all() {
		String text = node().get(KEY, "");
		return text.isEmpty() ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(text.split("\n")));
	}

	private static String key(LineageProposal proposal) {
		return ids(proposal.from()) + ">" + ids(proposal.to());
	}

	private static String ids(List<PlanElement> elements) {
		return elements.stream().map(PlanElement::getId).sorted().collect(Collectors.joining("+"));
	}

	/** Whether it was rejected. */
	public boolean contains(LineageProposal proposal) {
		return all().contains(key(proposal));
	}

	/** Rejects it. */
	public void add(LineageProposal proposal) {
		Set<String> all = all();
		all.add(key(proposal));
		store(all);
	}

	/** Takes the rejection back. */
	public void remove(LineageProposal proposal) {
		Set<String> all = all();
		all.remove(key(proposal));
		store(all);
	}

	private static void store(Set<String> all) {
		node().put(KEY, String.join("\n", all));
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(RejectedProposals.class).warn(e.getMessage(), e);
		}
	}
}
