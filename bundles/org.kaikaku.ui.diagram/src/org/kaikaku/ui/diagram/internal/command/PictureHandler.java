package org.kaikaku.ui.diagram.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.kaikaku.ui.diagram.internal.page.Exporting;
import org.kaikaku.ui.diagram.internal.page.Pictured;
import org.kaikaku.ui.diagram.internal.page.Printing;

/** Writes or prints the diagram or the charts in front. */
public final class PictureHandler extends AbstractHandler implements IExecutableExtension {
	private boolean prints;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		prints = "print".equals(data);
	}

	@Override
	public boolean isEnabled() {
		return Pictured.inFront().filter(p -> p.drawing().isPresent()).isPresent();
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Pictured.inFront().ifPresent(p -> {
			if (prints)
				new Printing(p).ask();
			else
				new Exporting(p).ask();
		});
		return null;
	}
}
