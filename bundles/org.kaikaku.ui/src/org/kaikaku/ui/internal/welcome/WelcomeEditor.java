package org.kaikaku.ui.internal.welcome;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.kaikaku.ui.internal.Icons;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.file.Opening;
import org.kaikaku.ui.internal.file.Recent;
import org.kaikaku.ui.internal.file.RecoveryCopies;

/** The first page: what one can begin with. */
public final class WelcomeEditor extends EditorPart {
	/** Its id in the workbench. */
	public static final String ID = "org.kaikaku.ui.welcome";

	private FormToolkit toolkit;
	private Icons icons;
	private ScrolledForm form;

	/** Shows the page. */
	public static void show(IWorkbenchPage page) throws PartInitException {
		page.openEditor(new WelcomeInput(), ID);
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		toolkit = new FormToolkit(parent.getDisplay());
		icons = Icons.of(parent);
		form = toolkit.createScrolledForm(parent);
		Composite body = form.getBody();
		GridLayoutFactory.fillDefaults().margins(32, 28).spacing(8, 8).applyTo(body);
		Label title = toolkit.createLabel(body, Words.of("welcome.title"));
		title.setFont(JFaceResources.getBannerFont());
		wrapped(body, "welcome.text");
		heading(body, "welcome.begin");
		action(body, "book-open", "welcome.sample", () -> Opening.openSample(getSite().getPage()));
		action(body, "file-plus-2", "welcome.new", () -> run("org.kaikaku.ui.newPlan"));
		action(body, "folder-open", "welcome.open", () -> run("org.kaikaku.ui.open"));
		action(body, "circle-help", "welcome.manual", () -> run("org.kaikaku.ui.manual"));
		files(body, "welcome.recovered", getSite().getService(RecoveryCopies.class).left());
		files(body, "welcome.recent", getSite().getService(Recent.class).paths());
		wrapped(body, "welcome.drop");
	}

	private void heading(Composite body, String key) {
		Label label = toolkit.createLabel(body, Words.of(key));
		label.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().indent(0, 14).applyTo(label);
	}

	private void wrapped(Composite body, String key) {
		Label label = toolkit.createLabel(body, Words.of(key), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(label);
	}

	private void action(Composite body, String icon, String key, Runnable action) {
		ImageHyperlink link = toolkit.createImageHyperlink(body, SWT.NONE);
		link.setImage(icons.get(icon));
		link.setText(Words.of(key));
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> action.run()));
	}

	private void files(Composite body, String key, List<Path> paths) {
		if (paths.isEmpty())
			return;
		heading(body, key);
		for (Path path : paths) {
			ImageHyperlink link = toolkit.createImageHyperlink(body, SWT.NONE);
			link.setImage(icons.get("library"));
			link.setText(path.getFileName().toString().replace("&", "&&"));
			link.setToolTipText(path.toString());
			link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> Opening.open(path, getSite().getPage())));
		}
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (org.eclipse.core.commands.common.CommandException e) {
			throw new IllegalStateException(command, e);
		}
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing can be changed here
	}

	@Override
	public void doSaveAs() {
		// nothing can be changed here
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		toolkit.dispose();
		super.dispose();
	}
}
