package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.gef.requests.CreationFactory;

/** Tells what a tool makes; the making is left to {@link Editing}. */
public final class LineFactory implements CreationFactory {
	private final String tool;

	/** @param tool id of the tool; null for the handle of a box */
	public LineFactory(String tool) {
		this.tool = tool;
	}

	@Override
	public Object getNewObject() {
		return null;
	}

	@Override
	public Object getObjectType() {
		return tool;
	}
}
