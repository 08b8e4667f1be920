package org.kaikaku.ui.internal.welcome;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.kaikaku.ui.internal.Icons;
import org.kaikaku.ui.internal.Words;

/** The first page; there is only one. */
public final class WelcomeInput implements IEditorInput, IPersistableElement {
	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("book-marked");
	}

	@Override
	public String getName() {
		return Words.of("welcome.tab");
	}

	@Override
	public String getToolTipText() {
		return Words.of("welcome.tab");
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return "org.kaikaku.ui.welcomeInput";
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putBoolean("welcome", true);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WelcomeInput;
	}

	@Override
	public int hashCode() {
		return WelcomeInput.class.hashCode();
	}

	/** Makes the input again at start. */
	public static final class Factory implements IElementFactory {
		@Override
		public IAdaptable createElement(IMemento memento) {
			return new WelcomeInput();
		}
	}
}
