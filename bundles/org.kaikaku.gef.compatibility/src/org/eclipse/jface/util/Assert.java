package org.eclipse.jface.util;

/**
 * Checks of arguments under the name by which GEF 3.2 knows them; the platform moved them to
 * {@link org.eclipse.core.runtime.Assert} and has since removed the old name. Only GEF uses this class.
 */
public final class Assert {
	private Assert() {
	}

	/** @throws org.eclipse.core.runtime.AssertionFailedException when the object is null */
	public static void isNotNull(Object object) {
		org.eclipse.core.runtime.Assert.isNotNull(object);
	}

	/** @throws org.eclipse.core.runtime.AssertionFailedException with the message when the object is null */
	public static void isNotNull(Object object, String message) {
		org.eclipse.core.runtime.Assert.isNotNull(object, message);
	}

	/**
	 * @return true
	 * @throws org.eclipse.core.runtime.AssertionFailedException when the expression is false
	 */
	public static boolean isTrue(boolean expression) {
		return org.eclipse.core.runtime.Assert.isTrue(expression);
	}

	/**
	 * @return true
	 * @throws org.eclipse.core.runtime.AssertionFailedException with the message when the expression is false
	 */
	public static boolean isTrue(boolean expression, String message) {
		return org.eclipse.core.runtime.Assert.isTrue(expression, message);
	}
}
