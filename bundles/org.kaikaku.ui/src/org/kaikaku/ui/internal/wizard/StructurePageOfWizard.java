package org.kaikaku.ui.internal.wizard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DisplayedSign;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.EffectKind;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Level;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.Standing;
import org.kaikaku.model.reformplan.TextField;
import org.kaikaku.model.reformplan.TextRole;
import org.kaikaku.model.reformplan.TextScope;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.manual.Manual;

/** Asks for levels, grades and departments; what stands there already is what most cities use. */
final class StructurePageOfWizard extends WizardPage {
	private static final ReformplanFactory MAKE = ReformplanFactory.eINSTANCE;
	private Text levels;
	private Text grades;
	private Text departments;

	StructurePageOfWizard() {
		super("structure");
		setTitle(Words.of("new.structure.title"));
		setDescription(Words.of("new.structure.text"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		levels = box(area, "new.levels", 3, Words.of("new.levels.usual"));
		scales(area);
		grades = box(area, "new.grades", 4, Words.of("new.scale.1"));
		departments = box(area, "new.departments", 6, "");
		setControl(area);
		Manual.helpIn(area, "index.html");
	}

	/** A choice of scales that cities use; it fills the box below. */
	private void scales(Composite area) {
		new Label(area, SWT.NONE).setText(Words.of("new.scales"));
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		for (int i = 1; Words.has("new.scale." + i); i++)
			combo.add(Words.of("new.scale." + i).lines().map(l -> l.split("[\\s　]+", 2)[0]).collect(Collectors.joining("・")));
		combo.select(0);
		combo.addListener(SWT.Selection, e -> grades.setText(Words.of("new.scale." + (combo.getSelectionIndex() + 1))));
	}

	private static Text box(Composite area, String key, int lines, String usual) {
		Label label = new Label(area, SWT.NONE);
		label.setText(Words.of(key));
		label.setToolTipText(Words.of(key + ".tip"));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
		Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		text.setText(usual);
		text.setToolTipText(Words.of(key + ".tip"));
		GridDataFactory.fillDefaults().grab(true, true).hint(320, text.getLineHeight() * lines).applyTo(text);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Words.of(key + ".tip"));
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(hint);
		label.setLayoutData(GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).span(1, 2).create());
		return text;
	}

	private static Stream<String> lines(Text text) {
		return text.getText().lines().map(String::strip).filter(s -> !s.isEmpty());
	}

	/** Adds what this page asks for to a municipality with one plan. */
	Municipality fill(Municipality municipality) {
		Plan plan = municipality.getPlans().get(0);
		List<String> names = lines(levels).toList();
		for (String name : names) {
			Level level = MAKE.createLevel();
			level.setName(name);
			level.setCounted(plan.getLevels().size() == names.size() - 1);
			plan.getLevels().add(level);
		}
		RatingScale scale = MAKE.createRatingScale();
		scale.setName(Words.of("new.scale"));
		lines(grades).forEach(line -> scale.getGrades().add(grade(line, scale.getGrades().size())));
		if (!scale.getGrades().isEmpty())
			plan.getScales().add(scale);
		lines(departments).forEach(name -> {
			Department department = MAKE.createDepartment();
			department.setName(name);
			municipality.getDepartments().add(department);
		});
		plan.getTextFields().add(field("new.progress", TextRole.PROGRESS));
		plan.getTextFields().add(field("new.nextStep", TextRole.NEXT_STEP));
		plan.getEffectCategories().add(category("new.cut", EffectKind.EXPENDITURE_CUT, DisplayedSign.NEGATIVE));
		plan.getEffectCategories().add(category("new.gain", EffectKind.REVENUE_GAIN, DisplayedSign.POSITIVE));
		if (PlanStructure.years(plan).isEmpty())
			throw new IllegalStateException("years were checked on the first page");
		return municipality;
	}

	private static Grade grade(String line, int place) {
		String[] parts = line.split("[\\s　]+", 2);
		Grade grade = MAKE.createGrade();
		grade.setSymbol(parts[0]);
		if (parts.length > 1)
			grade.setName(parts[1]);
		Standing[] usual = { Standing.ON_PLAN, Standing.MOSTLY_ON_PLAN, Standing.BEHIND };
		if (place < usual.length && parts[0].matches("[A-CＡ-Ｃ]"))
			grade.setStanding(usual[place]);
		return grade;
	}

	private static TextField field(String key, TextRole role) {
		TextField field = MAKE.createTextField();
		field.setName(Words.of(key));
		field.setRole(role);
		field.getScopes().add(TextScope.RECORD);
		return field;
	}

	private static EffectCategory category(String key, EffectKind kind, DisplayedSign sign) {
		EffectCategory category = MAKE.createEffectCategory();
		category.setName(Words.of(key));
		category.setKind(kind);
		category.setSign(sign);
		return category;
	}
}
