package org.kaikaku.ui.diagram.internal.parts;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.diagram.internal.canvas.PictureViewer;
import org.kaikaku.ui.session.PlanSession;

/** The page around a diagram, as its parts see it. Interface thread only. */
public interface Host {
	/** The open file. */
	PlanSession session();

	/** What is shown; null before the first picture is ready. */
	Picture picture();

	/** What people can do. */
	Editing editing();

	/** The scrolling area. */
	PictureViewer viewer();

	/** The plan that is shown; null for none. */
	Plan plan();

	/** The year that the window shows; null for none. */
	FiscalYear year();

	/** An element of the file or of those beside it by its id. */
	Optional<EObject> element(String id);

	/** A command that gives boxes of this diagram places; null takes a place away. Null when nothing would change. */
	Command placing(Map<String, Point> places);

	/** Executes a change; when it makes something, selects it and lets the person write its name. */
	boolean execute(Change change);
}
