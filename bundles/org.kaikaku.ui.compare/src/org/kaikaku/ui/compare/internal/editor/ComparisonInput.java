package org.kaikaku.ui.compare.internal.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.internal.Icons;

/** A comparison as the workbench remembers it from one start to the next. */
public final class ComparisonInput implements IEditorInput, IPersistableElement {
	private static final String FACTORY = "org.kaikaku.ui.compare.input";
	private final ComparisonRequest request;

	/** @param request what is compared */
	public ComparisonInput(ComparisonRequest request) {
		this.request = request;
	}

	/** What is compared. */
	public ComparisonRequest request() {
		return request;
	}

	@Override
	public boolean exists() {
		return Files.exists(request.left()) && Files.exists(request.right());
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("git-compare");
	}

	@Override
	public String getName() {
		if (request.mode() == ComparisonMode.YEARS)
			return Words.of("editor.years", request.left().getFileName());
		return Words.of("editor.name", stem(request.left()), stem(request.right()));
	}

	private static String stem(Path path) {
		return path.getFileName().toString().replaceFirst("\\.reformplan$", "");
	}

	@Override
	public String getToolTipText() {
		return request.left() + "\n" + request.right();
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString("left", request.left().toString());
		memento.putString("right", request.right().toString());
		if (request.leftPlan() != null)
			memento.putString("leftPlan", request.leftPlan());
		if (request.rightPlan() != null)
			memento.putString("rightPlan", request.rightPlan());
		if (request.mode() != null)
			memento.putString("mode", request.mode().name());
		memento.putInteger("leftYear", request.leftYear());
		memento.putInteger("rightYear", request.rightYear());
		memento.putString("comparators", String.join(" ", request.comparators()));
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ComparisonInput input && input.request.equals(request);
	}

	@Override
	public int hashCode() {
		return request.hashCode();
	}

	/** Makes inputs again from what the workbench remembered. */
	public static final class Factory implements IElementFactory {
		@Override
		public IAdaptable createElement(IMemento memento) {
			String left = memento.getString("left");
			String right = memento.getString("right");
			if (left == null || right == null)
				return null;
			String mode = memento.getString("mode");
			String comparators = memento.getString("comparators");
			return new ComparisonInput(new ComparisonRequest(Path.of(left), memento.getString("leftPlan"), Path.of(right),
					memento.getString("rightPlan"), mode == null ? null : ComparisonMode.valueOf(mode), number(memento, "leftYear"),
					number(memento, "rightYear"), comparators == null || comparators.isEmpty() ? List.of() : List.of(comparators.split(" "))));
		}

		private static int number(IMemento memento, String key) {
			Integer number = memento.getInteger(key);
			return number == null ? 0 : number;
		}
	}
}
