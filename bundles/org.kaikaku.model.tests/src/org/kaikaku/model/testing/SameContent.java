package org.kaikaku.model.testing;

import java.util.Arrays;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Compares two trees in every feature, ids, order and references included; says where they first differ. */
public final class SameContent extends EcoreUtil.EqualityHelper {
	private static final long serialVersionUID = 1L;
	private String difference = "";

	private SameContent() {
	}

	/** The first difference of two trees, for people; empty if there is none. */
	public static String difference(EObject one, EObject other) {
		SameContent comparison = new SameContent();
		boolean same = comparison.equals(one, other);
		return same ? "" : comparison.difference.isEmpty() ? "references or structure" : comparison.difference;
	}

	@Override
	protected boolean haveEqualAttribute(EObject one, EObject other, EAttribute attribute) {
		boolean same = one.eGet(attribute) instanceof byte[] bytes ? Arrays.equals(bytes, (byte[]) other.eGet(attribute))
				: super.haveEqualAttribute(one, other, attribute);
		if (!same && difference.isEmpty())
			difference = one.eClass().getName() + "." + attribute.getName() + ": <" + one.eGet(attribute) + "> and <" + other.eGet(attribute) + ">";
		return same;
	}
}
