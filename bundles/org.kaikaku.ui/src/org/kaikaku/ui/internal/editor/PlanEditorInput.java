package org.kaikaku.ui.internal.editor;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.kaikaku.ui.internal.Icons;

/** A plan file anywhere on disk, as the workbench remembers it from one start to the next. */
public final class PlanEditorInput implements IEditorInput, IPersistableElement {
	private static final String FACTORY = "org.kaikaku.ui.planInput";
	private static final String PATH = "path";
	private final Path path;

	/** @param path of the file */
	public PlanEditorInput(Path path) {
		this.path = path.toAbsolutePath().normalize();
	}

	/** The file. */
	public Path path() {
		return path;
	}

	@Override
	public boolean exists() {
		return java.nio.file.Files.exists(path);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("library");
	}

	@Override
	public String getName() {
		return path.getFileName().toString();
	}

	@Override
	public String getToolTipText() {
		return path.toString();
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
		memento.putString(PATH, path.toString());
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PlanEditorInput i && i.path.equals(path);
	}

	@Override
	public int hashCode() {
		return Objects.hash(path);
	}

	/** Makes inputs again from what the workbench remembered. */
	public static final class Factory implements IElementFactory {
		@Override
		public IAdaptable createElement(IMemento memento) {
			String path = memento.getString(PATH);
			return path == null ? null : new PlanEditorInput(Path.of(path));
		}
	}
}
