package org.kaikaku.ui.compare.internal.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.kaikaku.compare.Comparison;
import org.kaikaku.report.ReportExporter;
import org.kaikaku.ui.compare.internal.CompareServices;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.compare.internal.editor.ComparisonEditor;

/** Asks in which formats and where to a comparison is written. */
public final class ExportDialog extends TitleAreaDialog {
	private static final String JSON = "json";
	private final Comparison comparison;
	private final CompareServices services;
	private final Path beside;
	private final Map<String, Button> formats = new LinkedHashMap<>();
	private Text folder;
	private Text name;
	private Button open;

	private ExportDialog(Shell shell, Comparison comparison, CompareServices services, Path beside) {
		super(shell);
		this.comparison = comparison;
		this.services = services;
		this.beside = beside;
		setHelpAvailable(false);
	}

	/** Opens the dialog for what an editor shows. */
	public static void open(ComparisonEditor editor) {
		new ExportDialog(editor.getSite().getShell(), editor.compared().comparison(),
				PlatformUI.getWorkbench().getService(CompareServices.class), editor.request().right()).open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Words.of("export.window"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle(Words.of("export.title"));
		setMessage(Words.of("export.text", comparison.pair().left().label(), comparison.pair().right().label()));
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		label(area, "export.formats");
		Composite boxes = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 4).applyTo(boxes);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(boxes);
		for (ReportExporter exporter : services.exporters()) {
			String label = exporter.label(Words.locale());
			box(boxes, exporter.formatId(), label.contains("." + exporter.fileEnding()) ? label : label + " (." + exporter.fileEnding() + ")");
		}
		box(boxes, JSON, Words.of("export.json"));
		label(area, "export.folder");
		folder = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(folder);
		folder.setText(String.valueOf(beside.getParent()));
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Words.of("browse"));
		browse.addListener(SWT.Selection, e -> browse());
		label(area, "export.name");
		name = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
		name.setText(Words.of("export.file", comparison.pair().left().label(), comparison.pair().right().label()).replaceAll("[\\\\/:*?\"<>|\\s]+", "_"));
		open = new Button(area, SWT.CHECK);
		open.setText(Words.of("export.open"));
		open.setSelection(true);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(open);
		folder.addModifyListener(e -> check());
		name.addModifyListener(e -> check());
		return outer;
	}

	private void box(Composite parent, String id, String label) {
		Button box = new Button(parent, SWT.CHECK);
		box.setText(label);
		box.setSelection(id.equals("docx"));
		box.addListener(SWT.Selection, e -> check());
		formats.put(id, box);
	}

	private static void label(Composite area, String key) {
		new Label(area, SWT.NONE).setText(Words.of(key));
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null)
			folder.setText(chosen);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Words.of("export.write"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Words.of("cancel"), false);
	}

	private void check() {
		String problem = null;
		if (formats.values().stream().noneMatch(Button::getSelection))
			problem = Words.of("export.noFormat");
		else if (!isFolder(folder.getText()) || name.getText().isBlank())
			problem = Words.of("export.noFolder");
		setErrorMessage(problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	private static boolean isFolder(String text) {
		try {
			return !text.isBlank() && Files.isDirectory(Path.of(text));
		} catch (InvalidPathException e) {
			return false;
		}
	}

	@Override
	protected void okPressed() {
		Map<Path, ReportExporter> documents = new LinkedHashMap<>();
		List<Path> data = new ArrayList<>();
		for (ReportExporter exporter : services.exporters())
			if (formats.get(exporter.formatId()).getSelection())
				documents.put(file(exporter.fileEnding()), exporter);
		if (formats.get(JSON).getSelection())
			data.add(file(JSON));
		new ExportJob(comparison, services, documents, data, open.getSelection(), (Shell) getShell().getParent()).schedule();
		super.okPressed();
	}

	private Path file(String ending) {
		return Path.of(folder.getText()).resolve(name.getText().strip() + "." + ending);
	}
}
