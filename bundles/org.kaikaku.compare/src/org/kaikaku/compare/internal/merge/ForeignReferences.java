package org.kaikaku.compare.internal.merge;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.kaikaku.compare.internal.model.ClassFeatures;

/**
 * References of a merged file into other files. The three states may lie in different folders, as those that git hands over
 * do; the result refers to the neighbours of our side, wherever a reference came from.
 */
final class ForeignReferences {
	private final EObject top;
	private final URI base;
	private final URI ours;

	/**
	 * @param top  the merged file, in no resource
	 * @param base the state from which it was copied
	 * @param ours the side whose neighbours are meant
	 */
	ForeignReferences(EObject top, EObject base, EObject ours) {
		this.top = top;
		this.base = uri(base);
		this.ours = uri(ours);
	}

	private static URI uri(EObject root) {
		Resource resource = root.eResource();
		URI uri = resource == null ? null : resource.getURI();
		return uri == null || uri.isRelative() || !uri.isHierarchical() ? null : uri;
	}

	void settle() {
		settle(top);
		for (TreeIterator<EObject> i = top.eAllContents(); i.hasNext();)
			settle(i.next());
	}

	@SuppressWarnings("unchecked")
	private void settle(EObject element) {
		for (EStructuralFeature feature : ClassFeatures.of(element.eClass()).values()) {
			if (!(feature instanceof EReference) || !element.eIsSet(feature))
				continue;
			Object held = element.eGet(feature, false);
			if (held instanceof InternalEList<?> list) {
				InternalEList<EObject> targets = (InternalEList<EObject>) list;
				List<EObject> now = List.copyOf(targets.basicList());
				for (int i = 0; i < now.size(); i++)
					if (isForeign(now.get(i)))
						targets.setUnique(i, proxy(now.get(i)));
			} else if (isForeign((EObject) held))
				element.eSet(feature, proxy((EObject) held));
		}
	}

	private boolean isForeign(EObject target) {
		return target.eIsProxy() || EcoreUtil.getRootContainer(target) != top;
	}

	private EObject proxy(EObject target) {
		URI uri = target.eIsProxy() ? ((InternalEObject) target).eProxyURI() : EcoreUtil.getURI(target);
		if (!uri.isRelative() && base != null)
			uri = uri.deresolve(base, true, true, false);
		if (uri.isRelative() && ours != null)
			uri = uri.resolve(ours);
		EObject proxy = EcoreUtil.create(target.eClass());
		((InternalEObject) proxy).eSetProxyURI(uri);
		return proxy;
	}
}
