package org.kaikaku.ui.diagram.internal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kaikaku.icons.IconFiles;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.parts.Editing;
import org.kaikaku.ui.diagram.internal.parts.LineFactory;

/** The palette: the pointer, and what can be made and drawn. A tool is used once; with Ctrl held it stays. */
final class ToolStrip {
	private final ToolBar bar;
	private final LocalResourceManager images;
	private final Map<Tool, ToolItem> items = new LinkedHashMap<>();
	private final EditDomain domain;

	ToolStrip(Composite parent, EditDomain domain, List<Editing.Tool> tools) {
		this.domain = domain;
		bar = new ToolBar(parent, SWT.VERTICAL | SWT.FLAT | SWT.RIGHT);
		images = new LocalResourceManager(JFaceResources.getResources(), bar);
		add(domain.getDefaultTool(), Words.of("tool.select"), Words.of("tool.select.tip"), "mouse-pointer-2").setSelection(true);
		boolean made = false;
		boolean lines = false;
		for (Editing.Tool tool : tools) {
			if (!made || tool.line() && !lines)
				new ToolItem(bar, SWT.SEPARATOR);
			made = true;
			lines = tool.line();
			Tool gef = tool.line() ? new ConnectionCreationTool(new LineFactory(tool.id())) : new CreationTool(new LineFactory(tool.id()));
			add(gef, tool.label(), tool.hint(), tool.icon());
		}
	}

	Control control() {
		return bar;
	}

	private ToolItem add(Tool tool, String label, String tip, String icon) {
		ToolItem item = new ToolItem(bar, SWT.RADIO);
		item.setText(label);
		item.setToolTipText(tip);
		item.setImage(images.get(IconFiles.url(icon).map(ImageDescriptor::createFromURL).orElseGet(ImageDescriptor::getMissingImageDescriptor)));
		item.addListener(SWT.Selection, e -> {
			if (item.getSelection())
				domain.setActiveTool(tool);
		});
		items.put(tool, item);
		return item;
	}

	/** Shows which tool is active. */
	void active(Tool tool) {
		items.forEach((t, item) -> {
			if (!item.isDisposed())
				item.setSelection(t == tool);
		});
	}
}
