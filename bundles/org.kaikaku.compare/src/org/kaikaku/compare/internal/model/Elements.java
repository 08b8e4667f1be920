package org.kaikaku.compare.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.diff.Change;
import org.kaikaku.compare.diff.ElementSnapshot;
import org.kaikaku.compare.diff.FeatureValue;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.ReformplanPackage;

/** Reads elements as the comparison sees them: by id, with values as text. */
public final class Elements {
	private Elements() {
	}

	/**
	 * The id of an element.
	 *
	 * @throws IllegalArgumentException if it has none
	 */
	public static String id(EObject element) {
		String id = element instanceof Identified identified ? identified.getId() : null;
		if (id == null || id.isEmpty())
			throw new IllegalArgumentException("an element has no id: " + element.eClass().getName());
		return id;
	}

	/** The id of an element that may be in a file that was not read; null when it has none. */
	public static String idOf(EObject target) {
		if (target == null)
			return null;
		return target.eIsProxy() ? ((InternalEObject) target).eProxyURI().fragment() : ((Identified) target).getId();
	}

	/** The key of an element in its file: its id, or {@link Change#ROOT}. */
	public static String key(EObject element) {
		return element.eContainer() == null ? Change.ROOT : id(element);
	}

	/** What a containment feature holds, as a list whether it holds one or many. */
	@SuppressWarnings("unchecked")
	public static List<EObject> children(EObject parent, EReference feature) {
		Object held = parent.eGet(feature, false);
		if (feature.isMany())
			return (List<EObject>) held;
		return held == null ? List.of() : List.of((EObject) held);
	}

	/** What a value feature holds, as text as in {@link FeatureValue}; empty when it is not set. */
	public static List<String> values(EObject element, EStructuralFeature feature) {
		if (!element.eIsSet(feature))
			return List.of();
		Object held = element.eGet(feature, false);
		if (held == null)
			return List.of();
		if (!feature.isMany())
			return List.of(written(element, feature, held));
		List<String> written = new ArrayList<>();
		for (Object value : (List<?>) held)
			written.add(written(element, feature, value));
		return written;
	}

	/** One value as text. */
	static String written(EObject holder, EStructuralFeature feature, Object value) {
		if (feature instanceof EAttribute attribute)
			return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		return reference(holder, (EObject) value);
	}

	/** A reference as text. */
	public static String reference(EObject holder, EObject target) {
		if (!target.eIsProxy()) {
			EObject top = EcoreUtil.getRootContainer(target);
			if (top == EcoreUtil.getRootContainer(holder))
				return key(target);
		}
		URI uri = target.eIsProxy() ? ((InternalEObject) target).eProxyURI() : EcoreUtil.getURI(target);
		if (!uri.isRelative() && uri.lastSegment() != null)
			uri = relative(uri, holder.eResource());
		return target.eClass().getName() + " " + uri;
	}

	/** Plans that refer to each other lie beside each other; a model in no file is taken as one that lies there too. */
	private static URI relative(URI uri, Resource own) {
		if (own == null || own.getURI() == null || own.getURI().isRelative() || !own.getURI().isHierarchical())
			return URI.createURI(uri.lastSegment()).appendFragment(uri.fragment());
		return uri.deresolve(own.getURI(), true, true, false);
	}

	/** Whether a reference written as text leads into another file. */
	public static boolean isForeign(String reference) {
		return reference.indexOf('#') >= 0;
	}

	/** A stand-in for an element of another file, to be resolved when it is asked for. */
	static EObject foreign(EObject holder, String reference) {
		int blank = reference.indexOf(' ');
		EObject proxy = EcoreUtil.create((EClass) ReformplanPackage.eINSTANCE.getEClassifier(reference.substring(0, blank)));
		URI uri = URI.createURI(reference.substring(blank + 1));
		Resource own = holder.eResource();
		if (own != null && own.getURI() != null && own.getURI().isHierarchical() && !own.getURI().isRelative() && uri.isRelative())
			uri = uri.resolve(own.getURI());
		((InternalEObject) proxy).eSetProxyURI(uri);
		return proxy;
	}

	/** The own values of an element. */
	public static ElementSnapshot snapshot(EObject element) {
		List<FeatureValue> held = new ArrayList<>();
		for (EStructuralFeature feature : ClassFeatures.of(element.eClass()).values) {
			List<String> values = values(element, feature);
			if (!values.isEmpty())
				held.add(new FeatureValue(feature, values));
		}
		return new ElementSnapshot(key(element), element.eClass(), held);
	}

	/** Whether two values of an attribute are the same; pictures are compared byte by byte. */
	static boolean sameValue(Object a, Object b) {
		return a instanceof byte[] bytes && b instanceof byte[] others ? Arrays.equals(bytes, others) : Objects.equals(a, b);
	}
}
