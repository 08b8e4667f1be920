package org.kaikaku.ui.internal.table;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Copy, cut, paste and delete of blocks of cells in the year table. */
public final class TableClipboardHandler extends AbstractHandler implements IExecutableExtension {
	private String kind = "";

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		kind = String.valueOf(data);
	}

	@Override
	public boolean isEnabled() {
		return YearTable.focused() != null;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		YearTable table = YearTable.focused();
		if (table == null || !table.hasSelection())
			return null;
		switch (kind) {
		case "copy" -> table.copy();
		case "cut" -> {
			table.copy();
			table.delete();
		}
		case "paste" -> table.paste();
		case "delete" -> table.delete();
		default -> throw new IllegalStateException(kind);
		}
		return null;
	}
}
