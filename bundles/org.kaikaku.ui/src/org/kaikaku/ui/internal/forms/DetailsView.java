package org.kaikaku.ui.internal.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.ViewPart;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.ui.internal.Icons;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;

/** The form of whatever is selected. */
public final class DetailsView extends ViewPart implements Desk.Listener, PlanSession.Listener {
	/** Its id in the workbench. */
	public static final String ID = "org.kaikaku.ui.details";

	/** Below this width fields stand below each other rather than beside. */
	private static final int NARROW = 340;

	private final Map<PlanSession, Map<String, String>> drafts = new WeakHashMap<>();
	private FormToolkit toolkit;
	private Icons icons;
	private Composite parent;
	private ScrolledForm scrolled;
	private ElementForm form;
	private Desk desk;
	private PlanSession watched;
	private boolean narrow;
	/** The width that the form needs with everything side by side; 0 when that is not known. */
	private int needed;

	@Override
	public void createPartControl(Composite area) {
		parent = area;
		parent.setLayout(new FillLayout());
		desk = getSite().getService(Desk.class);
		toolkit = new FormToolkit(parent.getDisplay());
		icons = Icons.of(parent);
		desk.addListener(this);
		show();
		parent.addListener(SWT.Resize, e -> {
			if (narrow != isNarrow())
				parent.getDisplay().asyncExec(this::show);
		});
	}

	private boolean isNarrow() {
		int width = parent.getClientArea().width;
		return width > 0 && width < Math.max(NARROW, needed);
	}

	private void show() {
		if (parent.isDisposed())
			return;
		if (form != null)
			form.flush();
		parent.setRedraw(false);
		try {
			needed = 0;
			narrow = isNarrow();
			build();
			if (!narrow) {
				needed = scrolled.getBody().computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
				narrow = isNarrow();
				if (narrow)
					build();
			}
			scrolled.reflow(true);
		} finally {
			parent.setRedraw(true);
		}
		parent.layout(true, true);
	}

	private void build() {
		if (scrolled != null) {
			// Takes the keyboard out of the form while all of it is there: the workbench styles the part that gets it.
			scrolled.setVisible(false);
			scrolled.dispose();
		}
		form = null;
		toolkit.setBackground(parent.getBackground());
		scrolled = toolkit.createScrolledForm(parent);
		scrolled.setExpandHorizontal(true);
		Composite body = ElementForm.body(scrolled);
		PlanSession session = desk.session().orElse(null);
		watch(session);
		EObject element = desk.element().orElse(null);
		if (session == null || element == null) {
			GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT)
					.applyTo(toolkit.createLabel(body, Words.of("details.nothing"), SWT.WRAP));
			return;
		}
		title(body, session, element);
		form = new ElementForm(new FormContext(session, desk, toolkit, icons, drafts.computeIfAbsent(session, s -> new HashMap<>()), narrow),
				element);
		form.create(body);
	}

	private void watch(PlanSession session) {
		if (session == watched)
			return;
		if (watched != null)
			watched.removeListener(this);
		watched = session;
		if (watched != null)
			watched.addListener(this);
	}

	/** Where the element stands, as links, and its kind and name. */
	private void title(Composite body, PlanSession session, EObject element) {
		List<EObject> above = new ArrayList<>();
		for (EObject e = element.eContainer(); e != null && !(e instanceof Municipality); e = e.eContainer())
			above.add(e);
		Collections.reverse(above);
		Composite path = toolkit.createComposite(body);
		RowLayoutFactory.fillDefaults().spacing(2).wrap(true).applyTo(path);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(path);
		for (EObject e : above) {
			String label = session.labels().of(e);
			Hyperlink link = toolkit.createHyperlink(path, (label.length() > 16 ? label.substring(0, 15) + "…" : label).replace("&", "&&"),
					SWT.NONE);
			link.setToolTipText(label);
			link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(x -> desk.goTo(e, null)));
			toolkit.createLabel(path, "›");
		}
		toolkit.createLabel(path, Words.alone(session.labels().words().of(element.eClass())));
		Label name = toolkit.createLabel(body, session.labels().of(element).replace("&", "&&"), SWT.WRAP);
		name.setFont(org.eclipse.jface.resource.JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(name);
		name.setData("title", element);
	}

	@Override
	public void selectionChanged(Object source) {
		EObject wanted = desk.element().orElse(null);
		if (form == null || form.element() != wanted)
			show();
	}

	@Override
	public void yearChanged() {
		show();
	}

	@Override
	public void featureAsked(String feature) {
		// Another part may have the keyboard, and the workbench gives it back to the part that is active.
		getSite().getPage().activate(this);
		if (form != null && !form.focus(feature))
			form.focusFirst();
	}

	@Override
	public void flushAsked() {
		if (form != null)
			form.flush();
	}

	@Override
	public void contentChanged(Set<EObject> structure, Set<EObject> changed) {
		if (form == null || parent.isDisposed())
			return;
		boolean otherParts = structure.contains(form.element())
				&& form.element() instanceof org.kaikaku.model.reformplan.PlanElement e && form.indicators() != e.getIndicators().size();
		if (otherParts)
			show();
		else {
			form.refresh();
			for (Control c : ElementForm.body(scrolled).getChildren())
				if (c instanceof Label label && c.getData("title") == form.element())
					label.setText(desk.session().orElseThrow().labels().of(form.element()).replace("&", "&&"));
		}
	}

	@Override
	public void setFocus() {
		if (form != null)
			form.focusFirst();
		else
			scrolled.setFocus();
	}

	@Override
	public void dispose() {
		desk.removeListener(this);
		watch(null);
		toolkit.dispose();
		super.dispose();
	}
}
