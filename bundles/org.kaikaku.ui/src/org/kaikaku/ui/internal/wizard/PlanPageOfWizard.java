package org.kaikaku.ui.internal.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.core.calendar.YearParser;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.edit.Conversion;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.file.Saving;
import org.kaikaku.ui.internal.manual.Manual;

/** Asks whose plan it is, what it is called, which years it covers and where it is kept. */
final class PlanPageOfWizard extends WizardPage {
	private Text municipality;
	private Text title;
	private Text first;
	private Text last;
	private Text file;
	private boolean fileChosen;

	PlanPageOfWizard() {
		super("plan");
		setTitle(Words.of("new.plan.title"));
		setDescription(Words.of("new.plan.text"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
		municipality = line(area, "new.municipality", 2);
		title = line(area, "new.name", 2);
		first = line(area, "new.first", 2);
		last = line(area, "new.last", 2);
		file = line(area, "new.file", 1);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Words.of("new.browse"));
		browse.addListener(SWT.Selection, e -> browse());
		YearFormat years = new YearFormat(YearFormat.DEFAULT.eraStyle(), YearFormat.DEFAULT.digitStyle(), Words.locale());
		FiscalYear next = FiscalYear.of(LocalDate.now()).plus(1);
		first.setText(years.format(next));
		last.setText(years.format(next.plus(4)));
		suggest();
		title.addModifyListener(e -> {
			if (!fileChosen)
				suggest();
		});
		for (Text text : new Text[] { municipality, title, first, last, file })
			text.addModifyListener(e -> check());
		file.addListener(SWT.KeyDown, e -> fileChosen = true);
		setControl(area);
		Manual.helpIn(area, "index.html");
		check();
		setErrorMessage(null);
	}

	private static Text line(Composite area, String key, int span) {
		new Label(area, SWT.NONE).setText(Words.of(key));
		Text text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(320, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void suggest() {
		String name = title.getText().strip().replaceAll("[\\\\/:*?\"<>|]", "_");
		Path folder = Path.of(System.getProperty("user.home"));
		file.setText(folder.resolve((name.isEmpty() ? Words.of("new.fileName") : name) + "." + PlanFiles.EXTENSION).toString());
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*." + PlanFiles.EXTENSION });
		dialog.setFilterNames(new String[] { Words.of("file.kind") });
		Path now = Path.of(file.getText());
		dialog.setFilterPath(String.valueOf(now.getParent()));
		dialog.setFileName(String.valueOf(now.getFileName()));
		String chosen = dialog.open();
		if (chosen != null) {
			fileChosen = true;
			file.setText(Saving.withEnding(Path.of(chosen)).toString());
		}
	}

	private void check() {
		String problem = null;
		Optional<FiscalYear> from = YearParser.parse(first.getText());
		Optional<FiscalYear> to = YearParser.parse(last.getText());
		if (from.isEmpty())
			problem = Conversion.year(first.getText()).problem();
		else if (to.isEmpty())
			problem = Conversion.year(last.getText()).problem();
		else if (to.get().compareTo(from.get()) < 0)
			problem = Words.of("new.yearsReversed");
		else if (!isPath(file.getText()))
			problem = Words.of("new.noFile");
		setErrorMessage(problem);
		setPageComplete(problem == null && !title.getText().isBlank());
	}

	private static boolean isPath(String text) {
		try {
			Path path = Path.of(text.strip());
			return !text.isBlank() && path.isAbsolute() && path.getParent() != null && java.nio.file.Files.isDirectory(path.getParent());
		} catch (InvalidPathException e) {
			return false;
		}
	}

	Path path() {
		return Saving.withEnding(Path.of(file.getText().strip()));
	}

	/** The municipality with its plan, as far as this page knows them. */
	Municipality make() {
		Municipality made = ReformplanFactory.eINSTANCE.createMunicipality();
		if (!municipality.getText().isBlank())
			made.setName(municipality.getText().strip());
		Plan plan = ReformplanFactory.eINSTANCE.createPlan();
		plan.setName(title.getText().strip());
		plan.setFirstYear(YearParser.parse(first.getText()).orElseThrow());
		plan.setLastYear(YearParser.parse(last.getText()).orElseThrow());
		made.getPlans().add(plan);
		return made;
	}
}
