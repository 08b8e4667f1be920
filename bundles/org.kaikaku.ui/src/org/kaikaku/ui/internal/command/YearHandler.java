package org.kaikaku.ui.internal.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kaikaku.model.types.FiscalYear;

/** Shows the next year, the one before, or a named one. */
public final class YearHandler extends DeskHandler {
	private static final String PARAMETER = "year";

	@Override
	boolean canRun() {
		return variant().isEmpty() ? !desk().years().isEmpty() : target() != null;
	}

	private FiscalYear target() {
		List<FiscalYear> years = desk().years();
		int at = desk().yearIndex() + Integer.parseInt(variant());
		return desk().year() != null && at >= 0 && at < years.size() ? years.get(at) : null;
	}

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		if (!variant().isEmpty()) {
			desk().year(target());
			return;
		}
		if (HandlerUtil.matchesRadioState(event))
			return;
		String year = event.getParameter(PARAMETER);
		desk().year(FiscalYear.parse(year));
		HandlerUtil.updateRadioState(event.getCommand(), year);
	}
}
