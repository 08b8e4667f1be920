package org.kaikaku.ui.internal;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader calls a control that has no label before it. */
public final class AccessibleName {
	/** The key of {@link Control#getData(String)} under which the name can be read again. */
	public static final String KEY = "name";

	private AccessibleName() {
	}

	/** Gives a control a name. */
	public static void give(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				// Rows and cells have names of their own.
				if (e.childID == ACC.CHILDID_SELF)
					e.result = name;
			}
		});
		control.setData(KEY, name);
	}
}
