package org.kaikaku.ui.diagram.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.SimpleDragTracker;

/**
 * Something that is dragged and is no box: at each step of the pointer it is asked what letting go there would do, and shows it. It
 * is asked once more where the button is let go, which may be farther than the last step that was seen.
 */
abstract class Pulling {
	private final Host host;
	private final List<IFigure> shown = new ArrayList<>();

	Pulling(Host host) {
		this.host = host;
	}

	/** What letting go at a place of the window would do; shows it with {@link #show}. */
	abstract Optional<Change> at(Point inWindow);

	/** Puts a figure onto a layer until the next step. */
	final <T extends IFigure> T show(Object layer, T figure) {
		LayerManager.Helper.find(host.viewer().getContents()).getLayer(layer).add(figure);
		shown.add(figure);
		return figure;
	}

	/** Shows what a place would mean, and gives it as a command. */
	final Command to(Point inWindow) {
		clear();
		Command command = host.picture() == null ? null : Gestures.command(host, at(inWindow));
		return command == null ? UnexecutableCommand.INSTANCE : command;
	}

	/** Takes away what is shown. */
	final void clear() {
		shown.forEach(f -> f.getParent().remove(f));
		shown.clear();
	}

	/** Drags it by a handle. */
	final DragTracker tracker() {
		return new Tracker();
	}

	private final class Tracker extends SimpleDragTracker {
		private Tracker() {
			setDisabledCursor(org.eclipse.draw2d.Cursors.NO);
		}

		@Override
		protected String getCommandName() {
			return "pull";
		}

		@Override
		protected Command getCommand() {
			return to(getLocation());
		}

		@Override
		protected boolean handleButtonUp(int button) {
			if (isInState(STATE_DRAG_IN_PROGRESS))
				setCurrentCommand(getCommand());
			return super.handleButtonUp(button);
		}

		@Override
		protected void eraseSourceFeedback() {
			clear();
			super.eraseSourceFeedback();
		}
	}
}
