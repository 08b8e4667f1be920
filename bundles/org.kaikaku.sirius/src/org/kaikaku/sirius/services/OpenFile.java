package org.kaikaku.sirius.services;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.DiagramOptions;
import org.kaikaku.diagram.Diagrams;
import org.kaikaku.diagram.Node;
import org.kaikaku.model.edit.PlanEditingDomain;
import org.kaikaku.model.edit.PlanLabels;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.validation.Finding;

/**
 * What the services know of one open file: its pictures, findings and elements by id, kept until the file changes. Hangs on
 * the root of the file as an adapter and goes with it.
 */
final class OpenFile extends EContentAdapter {
	private final EObject root;
	private final Map<Plan, Map<DiagramKind, Map<String, Node>>> nodes = new HashMap<>();
	private final Map<Plan, Map<DiagramKind, Diagram>> diagrams = new HashMap<>();
	private final PlanLabels labels = new PlanLabels(Locale.getDefault());
	private Map<String, EObject> elements;
	private Map<String, List<Finding>> findings;
	private PlanEditingDomain domain;

	private OpenFile(EObject root) {
		this.root = root;
	}

	/** The file that an element is in. */
	static OpenFile of(EObject element) {
		EObject root = EcoreUtil.getRootContainer(element);
		for (Object adapter : root.eAdapters())
			if (adapter instanceof OpenFile file)
				return file;
		OpenFile file = new OpenFile(root);
		root.eAdapters().add(file);
		return file;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER)
			return;
		nodes.clear();
		diagrams.clear();
		elements = null;
		findings = null;
	}

	private Municipality municipality() {
		return root instanceof Municipality m ? m : null;
	}

	/** How elements are called. */
	PlanLabels labels() {
		return labels;
	}

	/** The picture of a plan of this file. */
	Diagram diagram(Plan plan, DiagramKind kind) {
		return diagrams.computeIfAbsent(plan, p -> new EnumMap<>(DiagramKind.class)).computeIfAbsent(kind,
				k -> Diagrams.of(plan, k, DiagramOptions.of(Locale.getDefault()).withFindings(findings().keySet())));
	}

	/** The box that stands for an element in the picture of a plan; empty when it has none there. */
	Optional<Node> node(Plan plan, DiagramKind kind, EObject element) {
		if (!(element instanceof Identified identified) || plan == null)
			return Optional.empty();
		Map<String, Node> byElement = nodes.computeIfAbsent(plan, p -> new EnumMap<>(DiagramKind.class)).computeIfAbsent(kind, k -> {
			Map<String, Node> found = new HashMap<>();
			for (Node node : diagram(plan, k).nodes())
				if (node.elementId() != null)
					found.putIfAbsent(node.elementId(), node);
			return found;
		});
		return Optional.ofNullable(byElement.get(identified.getId()));
	}

	/** The element of this file with an id; empty when there is none. */
	Optional<EObject> element(String id) {
		if (elements == null) {
			elements = new HashMap<>();
			Municipality all = municipality();
			if (all != null) {
				elements.put(all.getId(), all);
				all.eAllContents().forEachRemaining(e -> {
					if (e instanceof Identified identified)
						elements.putIfAbsent(identified.getId(), e);
				});
			}
		}
		return Optional.ofNullable(elements.get(id));
	}

	/** What the rules found, by the id of the element that a diagram can show: an item, theme, department or plan. */
	Map<String, List<Finding>> findings() {
		if (findings == null) {
			findings = municipality() == null ? Map.of() : Rules.findings(municipality());
		}
		return findings;
	}

	/** The domain whose commands change this file. Its stack is not used: whoever calls a service records what it does. */
	PlanEditingDomain domain() {
		if (domain == null)
			domain = new PlanEditingDomain(new PlansAlone(), new PlanEditingDomain.Clipboard(), Locale.getDefault());
		return domain;
	}

	/** Does a command; false when there is none or it cannot be done. */
	boolean run(Command command) {
		if (command == null || !command.canExecute())
			return false;
		command.execute();
		return true;
	}

	/**
	 * The plan files among those that are open together with this one. When an element is deleted, references to it are looked
	 * for in plans only: what a modelling tool keeps beside them is its own business.
	 */
	private final class PlansAlone extends ResourceSetImpl {
		@Override
		public EList<Resource> getResources() {
			EList<Resource> plans = new BasicEList<>();
			Resource own = root.eResource();
			if (own == null)
				return plans;
			ResourceSet all = own.getResourceSet();
			for (Resource resource : all == null ? List.of(own) : List.copyOf(all.getResources()))
				if (!resource.getContents().isEmpty() && resource.getContents().get(0) instanceof Municipality)
					plans.add(resource);
			return plans;
		}
	}
}
