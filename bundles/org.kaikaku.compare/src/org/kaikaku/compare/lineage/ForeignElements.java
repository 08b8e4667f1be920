package org.kaikaku.compare.lineage;

import java.util.Iterator;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Municipality;

/** How a file refers to elements that were read with another one. */
public final class ForeignElements {
	private ForeignElements() {
	}

	/**
	 * What stands in a file for an element: the element with its id when both come from one file on disk, else a reference that
	 * is read when somebody asks for it, so that two open files do not hold on to each other.
	 *
	 * @param element of any file; one that is in no file stands for itself
	 * @param file    the content of the file that is to refer to it
	 */
	@SuppressWarnings("unchecked")
	public static <T extends EObject> T standIn(T element, Municipality file) {
		Resource own = file.eResource();
		Resource other = element.eResource();
		if (EcoreUtil.getRootContainer(element) == file || other == null)
			return element;
		if (own != null && Objects.equals(own.getURI(), other.getURI()))
			for (Iterator<EObject> all = file.eAllContents(); all.hasNext();)
				if (all.next() instanceof Identified here && here.eClass() == element.eClass()
						&& here.getId().equals(((Identified) element).getId()))
					return (T) here;
		T proxy = (T) EcoreUtil.create(element.eClass());
		((InternalEObject) proxy).eSetProxyURI(EcoreUtil.getURI(element));
		return proxy;
	}
}
