package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.swt.SWT;
import org.kaikaku.diagram.Node;

/** Drawing lines from box to box. */
final class ConnectPolicy extends GraphicalNodeEditPolicy {
	private final Host host;
	private IFigure frame;

	ConnectPolicy(Host host) {
		this.host = host;
	}

	private static String tool(CreateConnectionRequest request) {
		return (String) request.getNewObjectType();
	}

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		Node from = Gestures.node(getHost());
		if (from == null || !host.editing().begins(tool(request), from))
			return null;
		Command begun = new Command() {
		};
		request.setStartCommand(begun);
		return begun;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		Node from = Gestures.node(request.getSourceEditPart());
		Node to = Gestures.node(getHost());
		if (from == null || to == null)
			return null;
		Command command = Gestures.command(host, host.editing().connect(tool(request), from, to));
		return command == null ? UnexecutableCommand.INSTANCE : command;
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		return null;
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return null;
	}

	@Override
	protected Connection createDummyConnection(Request request) {
		PolylineConnection line = new PolylineConnection() {
			@Override
			public void paintFigure(Graphics graphics) {
				graphics.setAntialias(SWT.ON);
				super.paintFigure(graphics);
			}
		};
		line.setForegroundColor(Colors.accent());
		line.setLineWidth(2);
		line.setTargetDecoration(new PolygonDecoration());
		return line;
	}

	@Override
	protected void showTargetConnectionFeedback(DropRequest request) {
		eraseTargetConnectionFeedback(request);
		Command command = getCommand((Request) request);
		if (command == null || !command.canExecute())
			return;
		frame = new MarkFigure();
		Rectangle place = getHostFigure().getBounds().getCopy().expand(3, 3);
		getHostFigure().translateToAbsolute(place);
		addFeedback(frame);
		frame.translateToRelative(place);
		frame.setBounds(place);
	}

	@Override
	protected void eraseTargetConnectionFeedback(DropRequest request) {
		if (frame != null)
			removeFeedback(frame);
		frame = null;
	}
}
