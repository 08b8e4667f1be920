package org.kaikaku.ui.internal.report;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.model.edit.PlanLabels;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportExporter;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.manual.Manual;
import org.kaikaku.ui.session.Desk;

/** Which report, of which year, in which formats, where to. */
final class ReportPage extends WizardPage {
	private final Desk desk;
	private final Plan plan;
	private final ReportServices services;
	private final String wanted;
	private final Map<ReportExporter, Button> formats = new LinkedHashMap<>();
	private Combo kind;
	private Combo year;
	private Combo order;
	private Text folder;
	private Text name;
	private Button open;

	ReportPage(Desk desk, Plan plan, ReportServices services, String wanted) {
		super("report");
		this.desk = desk;
		this.plan = plan;
		this.services = services;
		this.wanted = wanted;
		setTitle(Words.of("report.title"));
		setDescription(Words.of("report.text", desk.session().map(s -> s.labels().of(plan)).orElse("")));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
		kind = combo(area, "report.kind");
		services.builders().forEach(b -> kind.add(b.label(Words.locale())));
		kind.select(Math.max(0, services.builders().stream().map(ReportBuilder::id).toList().indexOf(wanted)));
		year = combo(area, "year.label");
		PlanLabels labels = new PlanLabels(Words.locale());
		desk.years().forEach(y -> year.add(labels.years(plan).format(y)));
		year.select(Math.max(0, desk.yearIndex()));
		order = combo(area, "report.order");
		for (ReportOptions.ItemOrder o : ReportOptions.ItemOrder.values())
			order.add(Words.of("report.order." + o.name()));
		order.select(0);
		formats(area);
		label(area, "report.folder");
		folder = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(folder);
		folder.setText(desk.session().flatMap(s -> s.path()).map(p -> p.toAbsolutePath().getParent().toString())
				.orElse(System.getProperty("user.home")));
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Words.of("new.browse"));
		browse.addListener(SWT.Selection, e -> {
			DirectoryDialog dialog = new DirectoryDialog(getShell());
			dialog.setFilterPath(folder.getText());
			String chosen = dialog.open();
			if (chosen != null)
				folder.setText(chosen);
		});
		label(area, "report.name");
		name = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
		open = new Button(area, SWT.CHECK);
		open.setText(Words.of("report.open"));
		open.setSelection(true);
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 4).applyTo(open);
		suggest();
		kind.addListener(SWT.Selection, e -> suggest());
		year.addListener(SWT.Selection, e -> suggest());
		folder.addModifyListener(e -> check());
		name.addModifyListener(e -> check());
		setControl(area);
		Manual.helpIn(area, "report.html");
		check();
	}

	private void formats(Composite area) {
		label(area, "report.formats");
		Composite cell = new Composite(area, SWT.NONE);
		RowLayoutFactory.fillDefaults().spacing(14).wrap(true).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, SWT.DEFAULT).applyTo(cell);
		for (ReportExporter exporter : services.exporters()) {
			Button box = new Button(cell, SWT.CHECK);
			String label = exporter.label(Words.locale());
			box.setText(label.contains("." + exporter.fileEnding()) ? label : label + " (." + exporter.fileEnding() + ")");
			box.setSelection(exporter.formatId().equals("docx") || services.exporters().size() == 1);
			box.addListener(SWT.Selection, e -> check());
			formats.put(exporter, box);
		}
	}

	private static void label(Composite area, String key) {
		new Label(area, SWT.NONE).setText(Words.of(key));
	}

	private static Combo combo(Composite area, String key) {
		label(area, key);
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		return combo;
	}

	private void suggest() {
		name.setText((kind.getText() + "_" + year.getText()).replaceAll("[\\\\/:*?\"<>|\\s]+", "_"));
	}

	private void check() {
		String problem = null;
		if (services.builders().isEmpty() || services.exporters().isEmpty())
			problem = Words.of("report.noServices");
		else if (desk.years().isEmpty())
			problem = Words.of("report.noYears");
		else if (formats.values().stream().noneMatch(Button::getSelection))
			problem = Words.of("report.noFormat");
		else if (!isFolder(folder.getText()) || name.getText().isBlank())
			problem = Words.of("report.noFolder");
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private static boolean isFolder(String text) {
		try {
			return !text.isBlank() && Files.isDirectory(Path.of(text));
		} catch (InvalidPathException e) {
			return false;
		}
	}

	ReportBuilder<Plan> builder() {
		return services.builders().get(kind.getSelectionIndex());
	}

	ReportOptions options() {
		FiscalYear chosen = desk.years().get(year.getSelectionIndex());
		return ReportOptions.of(chosen.value()).withLanguage(Words.locale())
				.withOrder(ReportOptions.ItemOrder.values()[order.getSelectionIndex()]);
	}

	/** The files to write, each with its format. */
	Map<Path, ReportExporter> files() {
		Map<Path, ReportExporter> files = new LinkedHashMap<>();
		List<ReportExporter> chosen = new ArrayList<>();
		formats.forEach((exporter, box) -> {
			if (box.getSelection())
				chosen.add(exporter);
		});
		for (ReportExporter exporter : chosen)
			files.put(Path.of(folder.getText()).resolve(name.getText().strip() + "." + exporter.fileEnding()), exporter);
		return files;
	}

	boolean isToBeOpened() {
		return open.getSelection();
	}
}
