package org.kaikaku.ui.internal.tree;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.kaikaku.model.edit.ElementGroup;
import org.kaikaku.model.edit.PlanEdits;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;

/** Dragging in the tree: plain moves, Ctrl copies, Ctrl+Shift lists an item a second time (再掲). Between files it copies. */
final class TreeDragging extends ViewerDropAdapter {
	private static final int OPERATIONS = DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK;
	private final PlanSessions sessions;

	private record Place(EObject owner, EReference feature, int index) {
	}

	private TreeDragging(PlanTree tree, PlanSessions sessions) {
		super(tree.viewer());
		this.sessions = sessions;
	}

	/** Lets people drag within a tree and from one to another. */
	static void in(PlanTree tree, PlanSessions sessions) {
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		tree.viewer().addDragSupport(OPERATIONS, transfers, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				IStructuredSelection selection = tree.viewer().getStructuredSelection();
				event.doit = !selection.isEmpty()
						&& selection.toList().stream().allMatch(o -> o instanceof EObject && !(o instanceof Municipality));
				LocalSelectionTransfer.getTransfer().setSelection(selection);
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(StructuredSelection.EMPTY);
			}
		});
		TreeDragging drop = new TreeDragging(tree, sessions);
		drop.setScrollExpandEnabled(true);
		tree.viewer().addDropSupport(OPERATIONS, transfers, drop);
	}

	private static List<EObject> dragged() {
		if (!(LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection))
			return List.of();
		List<EObject> found = new java.util.ArrayList<>();
		for (Object o : selection.toList())
			if (o instanceof EObject e)
				found.add(e);
		return List.copyOf(EcoreUtil.filterDescendants(found));
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		List<EObject> elements = dragged();
		if (elements.isEmpty() || target == null)
			return false;
		if (operation == DND.DROP_LINK)
			return elements.stream().allMatch(ReformItem.class::isInstance) && listingPlace(target).isPresent();
		return place(target, elements).isPresent();
	}

	private Optional<Place> place(Object target, List<EObject> elements) {
		if (target instanceof ElementGroup group)
			return PlanEdits.fits(elements, group.owner(), group.feature())
					? Optional.of(new Place(group.owner(), group.feature(), -1))
					: Optional.empty();
		EObject element = (EObject) target;
		int where = getCurrentLocation();
		boolean between = where == LOCATION_BEFORE || where == LOCATION_AFTER;
		Optional<Place> inside = PlanEdits.featureFor(elements, element).map(f -> new Place(element, f, -1));
		Optional<Place> beside = beside(element, where).filter(p -> PlanEdits.fits(elements, p.owner(), p.feature()));
		return between ? beside.or(() -> inside) : inside.or(() -> beside);
	}

	private Optional<Place> beside(EObject element, int where) {
		EObject owner = element.eContainer();
		EReference feature = element.eContainmentFeature();
		if (owner == null || !feature.isMany())
			return Optional.empty();
		int index = ((List<?>) owner.eGet(feature)).indexOf(element);
		return Optional.of(new Place(owner, feature, where == LOCATION_BEFORE ? index : index + 1));
	}

	private Optional<Place> listingPlace(Object target) {
		if (!(target instanceof EObject element))
			return Optional.empty();
		if (element.eClass().getEStructuralFeature("entries") instanceof EReference entries
				&& getCurrentLocation() == LOCATION_ON)
			return Optional.of(new Place(element, entries, -1));
		return beside(element, getCurrentLocation()).filter(p -> p.feature().getName().equals("entries"));
	}

	@Override
	public boolean performDrop(Object data) {
		List<EObject> elements = dragged();
		Object target = getCurrentTarget();
		EObject any = target instanceof ElementGroup g ? g.owner() : (EObject) target;
		PlanSession session = sessions.open().stream().filter(s -> s.file().resource() == any.eResource()).findFirst().orElse(null);
		if (session == null || elements.isEmpty())
			return false;
		boolean foreign = elements.stream().anyMatch(e -> e.eResource() != any.eResource());
		if (getCurrentOperation() == DND.DROP_LINK && !foreign) {
			Place place = listingPlace(target).orElse(null);
			return place != null && session.execute(session.edits().repeat(elements.stream().map(ReformItem.class::cast).toList(),
					place.owner(), place.feature(), place.index()), Words.of("edit.repeat"));
		}
		Place place = place(target, elements).orElse(null);
		if (place == null)
			return false;
		boolean copies = foreign || getCurrentOperation() == DND.DROP_COPY;
		Command command = copies ? session.edits().addCopies(elements, place.owner(), place.feature(), place.index())
				: session.edits().move(elements, place.owner(), place.feature(), place.index());
		return session.execute(command, Words.of(copies ? "edit.paste" : "edit.move"));
	}
}
