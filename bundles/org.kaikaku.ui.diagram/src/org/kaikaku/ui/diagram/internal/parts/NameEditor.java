package org.kaikaku.ui.diagram.internal.parts;

import java.util.Optional;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.ui.diagram.internal.Words;

/** Writes a name in its place on the diagram. */
final class NameEditor extends DirectEditManager {
	private static final String[] NAMES = { "name", "title", "label" };
	private static final int LEAST_WIDTH = 180;
	private static final int MOST_HEIGHT = 28;
	private final Host host;
	private final EObject element;
	private final EStructuralFeature feature;
	private Font font;

	private NameEditor(ElementPart part, Host host, EObject element, EStructuralFeature feature) {
		super(part, TextCellEditor.class, new OverBox(part));
		this.host = host;
		this.element = element;
		this.feature = feature;
	}

	/** Opens the editor on a part whose element has a name; nothing happens otherwise. */
	static void open(ElementPart part, Host host) {
		Optional<EObject> element = host.element(part.elementId());
		Optional<EStructuralFeature> feature = element.flatMap(NameEditor::nameOf);
		if (feature.isPresent() && element.get().eResource() == host.session().file().resource())
			new NameEditor(part, host, element.get(), feature.get()).show();
	}

	private static Optional<EStructuralFeature> nameOf(EObject element) {
		for (String name : NAMES) {
			EStructuralFeature found = element.eClass().getEStructuralFeature(name);
			if (found != null && !found.isMany() && found.getEType().getInstanceClass() == String.class)
				return Optional.of(found);
		}
		return Optional.empty();
	}

	@Override
	protected CellEditor createCellEditorOn(Composite composite) {
		return new TextCellEditor(composite, SWT.SINGLE | SWT.BORDER);
	}

	@Override
	protected void initCellEditor() {
		Object name = element.eGet(feature);
		getCellEditor().setValue(name == null ? "" : name.toString());
		Text text = (Text) getCellEditor().getControl();
		FontData[] data = text.getFont().getFontData();
		double scale = Math.max(0.8, Math.min(2, host.viewer().zoom().getZoom()));
		for (FontData d : data)
			d.setHeight((int) Math.round(d.getHeight() * scale));
		font = new Font(text.getDisplay(), data);
		text.setFont(font);
		text.selectAll();
	}

	@Override
	protected void commit() {
		Object value = getCellEditor() == null ? null : getCellEditor().getValue();
		Object old = element.eGet(feature);
		boolean changed = isDirty() && value != null && !value.equals(old == null ? "" : old);
		bringDown();
		if (changed)
			host.session().execute(host.session().edits().set(element, feature, value), Words.of("edit.rename"));
	}

	@Override
	protected void bringDown() {
		Font used = font;
		font = null;
		super.bringDown();
		if (used != null)
			used.dispose();
		if (!host.viewer().getControl().isDisposed())
			host.viewer().getControl().setFocus();
	}

	/** Over the box, wide enough to write in. */
	private record OverBox(ElementPart part) implements CellEditorLocator {
		@Override
		public void relocate(CellEditor editor) {
			if (editor.getControl() == null)
				return;
			Rectangle box = part.getFigure().getBounds().getCopy();
			part.getFigure().translateToAbsolute(box);
			Text text = (Text) editor.getControl();
			int height = Math.max(text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y, Math.min(box.height, MOST_HEIGHT));
			int y = part instanceof BoxPart b && b.node() != null && b.node().isLane() ? box.y + 1 : box.y + (box.height - height) / 2;
			int width = Math.max(LEAST_WIDTH, part instanceof BoxPart b && b.node() != null && b.node().isLane() ? Math.min(box.width, 420) : box.width);
			text.setBounds(box.x, y, width, height);
		}
	}
}
