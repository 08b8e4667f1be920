package org.kaikaku.ui.diagram.internal.schedule;

import java.util.List;
import java.util.Optional;

import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.Layout.GridColumn;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.diagram.internal.parts.Host;

/** From places in the grid of a schedule to terms and rows. */
final class Terms {
	private static final int MONTHS = 12;
	private final Host host;

	Terms(Host host) {
		this.host = host;
	}

	/** The year at a place, or the part of it where the grid is divided; the first or last one beyond the grid. */
	Optional<FiscalTerm> at(double x) {
		List<GridColumn> columns = host.picture().layout().columns();
		if (columns.isEmpty() || host.picture().diagram().time() == null)
			return Optional.empty();
		int i = column(columns, x);
		FiscalYear year = host.picture().diagram().time().years().get(i);
		int parts = columns.get(i).parts().size();
		if (parts < 2)
			return Optional.of(FiscalTerm.of(year));
		return Optional.of(new FiscalTerm(year, parts == 2 ? FiscalTerm.Part.HALF : FiscalTerm.Part.QUARTER, part(columns.get(i), x) + 1));
	}

	/** Where a term begins in the grid, or where it ends; at the edge of the grid when that lies outside. */
	double x(FiscalTerm term, boolean begin) {
		List<GridColumn> columns = host.picture().layout().columns();
		FiscalYear first = host.picture().diagram().time().years().get(0);
		int months = (term.year().value() - first.value()) * MONTHS + (term.index() - (begin ? 1 : 0)) * term.part().months();
		Rect left = columns.get(0).place();
		return left.x() + Math.max(0, Math.min(columns.size() * MONTHS, months)) * left.width() / MONTHS;
	}

	/** The width of a period of the grid, in pixels of the drawing; 0 without a grid. */
	double period() {
		List<GridColumn> columns = host.picture().layout().columns();
		return columns.isEmpty() ? 0 : columns.get(0).place().width() / Math.max(1, columns.get(0).parts().size());
	}

	/** The months of a period of the grid. */
	int months() {
		return MONTHS / Math.max(1, host.picture().layout().columns().get(0).parts().size());
	}

	private static int column(List<GridColumn> columns, double x) {
		for (int i = 0; i < columns.size(); i++)
			if (x < columns.get(i).place().right())
				return i;
		return columns.size() - 1;
	}

	private static int part(GridColumn column, double x) {
		int parts = column.parts().size();
		return Math.max(0, Math.min(parts - 1, (int) ((x - column.place().x()) / column.place().width() * parts)));
	}

	/** The cell of a row that a place is in; empty outside the grid. */
	Optional<Rect> cell(double x, Rect row) {
		List<GridColumn> columns = host.picture().layout().columns();
		if (columns.isEmpty() || x < columns.get(0).place().x() || x > columns.get(columns.size() - 1).place().right())
			return Optional.empty();
		GridColumn column = columns.get(column(columns, x));
		int parts = Math.max(1, column.parts().size());
		double width = column.place().width() / parts;
		int part = parts == 1 ? 0 : part(column, x);
		return Optional.of(new Rect(column.place().x() + part * width, row.y(), width, row.height()));
	}

	/** The row of an item or activity at a height. */
	Optional<Node> rowAt(Point at) {
		return host.picture().diagram().nodes().stream().filter(n -> !n.isLane()).filter(n -> {
			Rect place = host.picture().place(n.id());
			return place != null && at.y() >= place.y() && at.y() < place.bottom();
		}).findFirst();
	}
}
