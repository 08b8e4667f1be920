package org.kaikaku.ui.internal.tree;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.Desk;

/** Writing the name of an element in its place in the tree, with F2 or the menu. */
final class Renaming extends EditingSupport {
	private static final List<String> NAMES = List.of("name", "title", "term", "openText");
	private final PlanTree tree;

	private Renaming(PlanTree tree) {
		super(tree.viewer());
		this.tree = tree;
	}

	/** Makes the names in a column editable; never by a plain click, which selects. */
	static void in(PlanTree tree, TreeViewerColumn column) {
		column.setEditingSupport(new Renaming(tree));
		TreeViewerEditor.create(tree.viewer(), new ColumnViewerEditorActivationStrategy(tree.viewer()) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, ColumnViewerEditor.DEFAULT);
	}

	/** The feature that names an element; null when it has none of its own. */
	static EStructuralFeature nameOf(Object element) {
		if (element instanceof EObject object)
			for (String name : NAMES) {
				EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
				if (feature != null && !feature.isMany())
					return feature;
			}
		return null;
	}

	@Override
	protected boolean canEdit(Object element) {
		return nameOf(element) != null;
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		return new TextCellEditor(tree.tree());
	}

	@Override
	protected Object getValue(Object element) {
		Object value = ((EObject) element).eGet(nameOf(element));
		return value == null ? "" : value.toString();
	}

	@Override
	protected void setValue(Object element, Object value) {
		Desk desk = tree.desk();
		desk.session().ifPresent(s -> {
			if (!getValue(element).equals(value))
				s.execute(s.edits().set((EObject) element, nameOf(element), value), Words.of("edit.rename"));
		});
	}
}
