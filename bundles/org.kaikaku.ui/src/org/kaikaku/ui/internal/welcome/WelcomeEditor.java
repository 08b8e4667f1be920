package org.kaikaku.ui.internal.welcome;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
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

	/** What the page needs at least, as on a small screen at 200 %. */
	private static final int SHORT_LINK = 170;
	private static final int NARROW = 380;

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
		body.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(32, 30).spacing(0, 6).applyTo(body);
		Label title = toolkit.createLabel(body, Words.of("welcome.title"), SWT.WRAP);
		title.setFont(larger(title));
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(title);
		wrapped(body, "welcome.text", 0);
		Composite columns = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(36, 0).extendedMargins(0, 0, 20, 20).applyTo(columns);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(columns);
		Composite begin = column(columns, "welcome.begin");
		action(begin, "book-open", "welcome.sample", () -> Opening.openSample(getSite().getPage()));
		action(begin, "file-plus-2", "welcome.new", () -> run("org.kaikaku.ui.newPlan"));
		action(begin, "folder-open", "welcome.open", () -> run("org.kaikaku.ui.open"));
		action(begin, "circle-help", "welcome.manual", () -> run("org.kaikaku.ui.manual"));
		List<Path> left = getSite().getService(RecoveryCopies.class).left();
		Composite files = column(columns, left.isEmpty() ? "welcome.recent" : "welcome.recovered");
		if (!left.isEmpty()) {
			left.forEach(path -> file(files, path));
			heading(files, "welcome.recent");
		}
		List<Path> recent = getSite().getService(Recent.class).paths();
		recent.forEach(path -> file(files, path));
		if (recent.isEmpty())
			wrapped(files, "welcome.noRecent", 0);
		wrapped(body, "welcome.drop", 8);
	}

	private static Font larger(Label label) {
		FontData[] data = label.getFont().getFontData();
		for (FontData one : data)
			one.setHeight(one.getHeight() * 9 / 5);
		Font font = new Font(label.getDisplay(), data);
		label.addDisposeListener(e -> font.dispose());
		return font;
	}

	private Composite column(Composite columns, String heading) {
		Composite column = toolkit.createComposite(columns);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(column);
		heading(column, heading);
		return column;
	}

	private void heading(Composite column, String key) {
		Label label = toolkit.createLabel(column, Words.of(key), SWT.WRAP);
		label.setFont(JFaceResources.getBannerFont());
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).hint(150, SWT.DEFAULT).applyTo(label);
	}

	private void wrapped(Composite column, String key, int indent) {
		Label label = toolkit.createLabel(column, Words.of(key), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, indent).hint(170, SWT.DEFAULT).applyTo(label);
	}

	/** A link with a line below it that says what comes of it. */
	private void action(Composite column, String icon, String key, Runnable action) {
		link(column, icon, Words.of(key), action).setToolTipText(Words.of(key + ".text"));
		under(column, Words.of(key + ".text"));
	}

	private void file(Composite column, Path path) {
		link(column, "library", path.getFileName().toString().replace("&", "&&"), () -> Opening.open(path, getSite().getPage()))
				.setToolTipText(path.toString());
		under(column, String.valueOf(path.getParent()).replace("&", "&&"));
	}

	private ImageHyperlink link(Composite column, String icon, String text, Runnable action) {
		ImageHyperlink link = toolkit.createImageHyperlink(column, SWT.NONE);
		link.setImage(icons.get(icon));
		link.setText(text);
		link.setUnderlined(false);
		// The theme would give links a ground of their own on this page.
		link.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> action.run()));
		// A long name is shortened in the middle.
		boolean fits = link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= SHORT_LINK;
		GridDataFactory.fillDefaults().align(fits ? SWT.BEGINNING : SWT.FILL, SWT.CENTER).grab(!fits, false).indent(0, 10)
				.hint(fits ? SWT.DEFAULT : SHORT_LINK, SWT.DEFAULT).applyTo(link);
		return link;
	}

	private void under(Composite column, String text) {
		Label label = toolkit.createLabel(column, text, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(22, 0).hint(150, SWT.DEFAULT).applyTo(label);
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
