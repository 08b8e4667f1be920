package org.kaikaku.ui.compare.internal.next;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.compare.next.NextPlan;
import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.core.calendar.YearParser;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.internal.file.Saving;

/** Which years, which name, which file. */
final class NextPlanPage extends WizardPage {
	private static final int USUAL_YEARS = 5;
	private final Plan present;
	private final Path beside;
	private Text name;
	private Text first;
	private Text last;
	private Text file;
	private boolean nameChosen;
	private boolean fileChosen;
	private boolean suggesting;

	/** @param beside the file of the present plan */
	NextPlanPage(Plan present, Path beside) {
		super("plan");
		this.present = present;
		this.beside = beside;
		setTitle(Words.of("next.plan.title"));
		setDescription(Words.of("next.plan.text", present.getName() == null ? present.getId() : present.getName()));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
		first = line(area, "next.first", 2);
		last = line(area, "next.last", 2);
		name = line(area, "next.name", 2);
		file = line(area, "next.file", 1);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Words.of("browse"));
		browse.addListener(SWT.Selection, e -> browse());
		Label note = new Label(area, SWT.WRAP);
		note.setText(Words.of("next.plan.note"));
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 12).grab(true, false).hint(420, SWT.DEFAULT).applyTo(note);
		FiscalYear begins = present.getLastYear() == null ? FiscalYear.of(LocalDate.now()).plus(1) : present.getLastYear().plus(1);
		int years = present.getFirstYear() == null || present.getLastYear() == null ? USUAL_YEARS
				: present.getLastYear().value() - present.getFirstYear().value() + 1;
		YearFormat format = new YearFormat(YearFormat.DEFAULT.eraStyle(), YearFormat.DEFAULT.digitStyle(), Words.locale());
		first.setText(format.format(begins));
		last.setText(format.format(begins.plus(years - 1)));
		suggest();
		first.addModifyListener(e -> suggest());
		name.addListener(SWT.KeyDown, e -> nameChosen = true);
		file.addListener(SWT.KeyDown, e -> fileChosen = true);
		name.addModifyListener(e -> suggest());
		last.addModifyListener(e -> check());
		file.addModifyListener(e -> check());
		setControl(area);
		check();
	}

	private static Text line(Composite area, String key, int span) {
		new Label(area, SWT.NONE).setText(Words.of(key));
		Text text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(320, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void suggest() {
		if (suggesting)
			return;
		suggesting = true;
		YearParser.parse(first.getText()).filter(y -> !nameChosen).ifPresent(y -> name.setText(new NextPlan(Words.locale()).nextName(present, y)));
		if (!fileChosen)
			file.setText(beside.toAbsolutePath().resolveSibling(name.getText().strip().replaceAll("[\\\\/:*?\"<>|]", "_") + "." + PlanFiles.EXTENSION)
					.toString());
		suggesting = false;
		check();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*." + PlanFiles.EXTENSION });
		dialog.setFilterNames(new String[] { Words.of("file.kind") });
		dialog.setFilterPath(String.valueOf(beside.toAbsolutePath().getParent()));
		String chosen = dialog.open();
		if (chosen != null) {
			fileChosen = true;
			file.setText(Saving.withEnding(Path.of(chosen)).toString());
		}
	}

	private void check() {
		String problem = null;
		if (YearParser.parse(first.getText()).isEmpty())
			problem = Words.of("next.year", first.getText());
		else if (YearParser.parse(last.getText()).isEmpty())
			problem = Words.of("next.year", last.getText());
		else if (last().compareTo(first()) < 0)
			problem = Words.of("next.reversed");
		else if (name.getText().isBlank())
			problem = Words.of("next.noName");
		else if (!isPath(file.getText()))
			problem = Words.of("next.noFile");
		else if (Files.exists(path()))
			problem = Words.of("next.exists", path().getFileName());
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private static boolean isPath(String text) {
		try {
			Path path = Path.of(text.strip());
			return !text.isBlank() && path.isAbsolute() && path.getParent() != null && Files.isDirectory(path.getParent());
		} catch (InvalidPathException e) {
			return false;
		}
	}

	FiscalYear first() {
		return YearParser.parse(first.getText()).orElseThrow();
	}

	FiscalYear last() {
		return YearParser.parse(last.getText()).orElseThrow();
	}

	/** The name of the draft. */
	String planName() {
		return name.getText().strip();
	}

	Path path() {
		return Saving.withEnding(Path.of(file.getText().strip()));
	}
}
