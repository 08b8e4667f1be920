package org.kaikaku.ui.compare.internal.command;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.kaikaku.compare.take.TakeOver.Side;
import org.kaikaku.ui.compare.internal.editor.ComparisonEditor;
import org.kaikaku.ui.compare.internal.editor.Line;
import org.kaikaku.ui.compare.internal.lineage.ProposalsDialog;

/** What is done in the comparison in front: going to differences, taking a side, writing it to files. */
public final class DifferenceHandler extends CompareHandler implements IExecutableExtension {
	private String variant = "";

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		if (data instanceof String text)
			variant = text;
	}

	@Override
	boolean canRun() {
		ComparisonEditor editor = comparison();
		return editor != null && switch (variant) {
		case "takeLeft" -> isOffered(editor, Side.LEFT);
		case "takeRight" -> isOffered(editor, Side.RIGHT);
		default -> true;
		};
	}

	private static boolean isOffered(ComparisonEditor editor, Side side) {
		Line line = editor.view().selection();
		return line != null && editor.isOffered(line, side);
	}

	@Override
	void run() {
		Consumer<ComparisonEditor> action = switch (variant) {
		case "next" -> e -> e.view().step(1);
		case "previous" -> e -> e.view().step(-1);
		case "takeLeft" -> e -> e.take(e.view().selection(), Side.LEFT);
		case "takeRight" -> e -> e.take(e.view().selection(), Side.RIGHT);
		case "export" -> e -> e.bar().export();
		case "proposals" -> ProposalsDialog::open;
		case "copy" -> e -> e.bar().copy();
		default -> throw new IllegalStateException(variant);
		};
		action.accept(comparison());
	}
}
