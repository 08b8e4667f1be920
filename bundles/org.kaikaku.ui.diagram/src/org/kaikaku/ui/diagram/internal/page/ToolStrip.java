package org.kaikaku.ui.diagram.internal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kaikaku.icons.IconFiles;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.parts.Editing;
import org.kaikaku.ui.diagram.internal.parts.LineFactory;
import org.kaikaku.ui.diagram.internal.parts.MakingTool;

/** The palette: the pointer, and what can be made and drawn. A tool is used once; then the pointer is back. */
final class ToolStrip {
	/** Under which key a button keeps the id of its tool. */
	static final String ID = "org.kaikaku.ui.diagram.tool";
	private final Composite area;
	private final LocalResourceManager images;
	private final Map<Tool, ToolButton> buttons = new LinkedHashMap<>();
	private final EditDomain domain;

	ToolStrip(Composite parent, EditDomain domain, List<Editing.Tool> tools) {
		this.domain = domain;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 2).applyTo(area);
		images = new LocalResourceManager(JFaceResources.getResources(), area);
		add(domain.getDefaultTool(), "select", Words.of("tool.select"), Words.of("tool.select.tip"), "mouse-pointer-2").choose(true);
		Boolean lines = null;
		for (Editing.Tool tool : tools) {
			if (lines == null || tool.line() != lines)
				GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL));
			lines = tool.line();
			add(tool.line() ? lines(tool) : new MakingTool(tool.id()), tool.id(), tool.label(), tool.hint(), tool.icon());
		}
	}

	private static Tool lines(Editing.Tool tool) {
		ConnectionCreationTool drawing = new ConnectionCreationTool(new LineFactory(tool.id()));
		drawing.setUnloadWhenFinished(true);
		return drawing;
	}

	Control control() {
		return area;
	}

	private ToolButton add(Tool tool, String id, String label, String tip, String icon) {
		ToolButton button = new ToolButton(area, label, tip,
				images.get(IconFiles.url(icon).map(ImageDescriptor::createFromURL).orElseGet(ImageDescriptor::getMissingImageDescriptor)),
				() -> domain.setActiveTool(domain.getActiveTool() == tool ? domain.getDefaultTool() : tool));
		button.setData(ID, id);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		buttons.put(tool, button);
		return button;
	}

	/** Shows which tool is active. */
	void active(Tool tool) {
		buttons.forEach((t, button) -> {
			if (!button.isDisposed())
				button.choose(t == tool);
		});
	}
}
