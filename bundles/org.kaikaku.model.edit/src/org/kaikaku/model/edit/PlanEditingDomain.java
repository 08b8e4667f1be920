package org.kaikaku.model.edit;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/**
 * The editing domain of one plan file: its one command stack, and a clipboard that it shares with other files so that
 * elements can be pasted between plans. Not safe for several threads.
 */
public final class PlanEditingDomain extends AdapterFactoryEditingDomain {
	/** What was cut or copied last, in whichever file. */
	public static final class Clipboard {
		private Collection<Object> content;

		/** The elements; null when nothing was copied yet. */
		public Collection<Object> content() {
			return content;
		}

		private void content(Collection<Object> elements) {
			content = elements;
		}
	}

	private final Clipboard shared;

	/**
	 * @param resources holds the plan file and those it refers to
	 * @param clipboard shared by the domains of all open files
	 * @param locale    language of labels
	 */
	public PlanEditingDomain(ResourceSet resources, Clipboard clipboard, Locale locale) {
		super(new PlanAdapterFactory(locale), new BasicCommandStack(), resources);
		shared = clipboard;
	}

	@Override
	public Collection<Object> getClipboard() {
		return shared.content();
	}

	@Override
	public void setClipboard(Collection<Object> elements) {
		shared.content(elements);
	}

	@Override
	public BasicCommandStack getCommandStack() {
		return (BasicCommandStack) super.getCommandStack();
	}
}
