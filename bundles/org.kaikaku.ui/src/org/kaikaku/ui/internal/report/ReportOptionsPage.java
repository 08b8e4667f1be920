package org.kaikaku.ui.internal.report;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.ExportOptions.ListMarkers;
import org.kaikaku.report.ExportOptions.NotePlacement;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.ReportOptions.Appendix;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.manual.Manual;
import org.kaikaku.ui.session.Desk;

/** What a report contains and how it is laid out, beyond what is asked every time. */
final class ReportOptionsPage extends WizardPage {
	private final Set<String> selected = new LinkedHashSet<>();
	private final Map<Appendix, Button> appendices = new EnumMap<>(Appendix.class);
	private Combo scope;
	private Combo language;
	private Combo notes;
	private Combo markers;
	private Text template;

	ReportOptionsPage(Desk desk) {
		super("options");
		setTitle(Words.of("report.options.title"));
		setDescription(Words.of("report.options.text"));
		for (EObject element : desk.elements())
			PlanStructure.ancestor(element, ReformItem.class).map(ReformItem::getId).ifPresent(selected::add);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
		scope = combo(area, "report.scope", Words.of("report.scope.all"));
		if (!selected.isEmpty())
			scope.add(Words.of("report.scope.selected", selected.size()));
		language = combo(area, "report.language", Words.of("report.language.ja"), Words.of("report.language.en"));
		language.select(Locale.ENGLISH.getLanguage().equals(Words.locale().getLanguage()) ? 1 : 0);
		label(area, "report.appendices", SWT.BEGINNING);
		Composite boxes = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(boxes);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(boxes);
		for (Appendix appendix : Appendix.values()) {
			Button box = new Button(boxes, SWT.CHECK);
			box.setText(Words.of("report.appendix." + appendix.name()));
			appendices.put(appendix, box);
		}
		notes = combo(area, "report.notes");
		for (NotePlacement placement : NotePlacement.values())
			notes.add(Words.of("report.notes." + placement.name()));
		notes.select(0);
		markers = combo(area, "report.markers");
		for (ListMarkers marker : ListMarkers.values())
			markers.add(Words.of("report.markers." + marker.name()));
		markers.select(0);
		label(area, "report.template", SWT.CENTER);
		template = new Text(area, SWT.BORDER);
		template.setMessage(Words.of("report.template.none"));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(template);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Words.of("new.browse"));
		browse.addListener(SWT.Selection, e -> browse());
		template.addModifyListener(e -> check());
		setControl(area);
		Manual.helpIn(area, "report.html");
	}

	private static void label(Composite area, String key, int vertical) {
		Label label = new Label(area, SWT.NONE);
		label.setText(Words.of(key));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
	}

	private static Combo combo(Composite area, String key, String... choices) {
		label(area, key, SWT.CENTER);
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		combo.setItems(choices);
		combo.select(0);
		return combo;
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.docx;*.dotx" });
		String chosen = dialog.open();
		if (chosen != null)
			template.setText(chosen);
	}

	private void check() {
		boolean good = templatePath() != null || template.getText().isBlank();
		setErrorMessage(good ? null : Words.of("report.noTemplate"));
		setPageComplete(good);
	}

	private Path templatePath() {
		try {
			Path path = Path.of(template.getText().strip());
			return template.getText().isBlank() || !Files.isRegularFile(path) ? null : path;
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** Adds what was chosen here to what the first page asks for. */
	ReportOptions options(ReportOptions first) {
		Set<Appendix> chosen = EnumSet.noneOf(Appendix.class);
		appendices.forEach((appendix, box) -> {
			if (box.getSelection())
				chosen.add(appendix);
		});
		return first.withItems(scope.getSelectionIndex() == 1 ? selected : Set.of())
				.withLanguage(language.getSelectionIndex() == 1 ? Locale.ENGLISH : Locale.JAPANESE).withAppendices(chosen);
	}

	/** How the files are written. */
	ExportOptions layout() {
		return ExportOptions.defaults(Words.locale()).withTemplate(templatePath()).withNotes(NotePlacement.values()[notes.getSelectionIndex()])
				.withListMarkers(ListMarkers.values()[markers.getSelectionIndex()]);
	}
}
