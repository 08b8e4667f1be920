package org.kaikaku.ui.compare.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;

/** Chooses a plan: one of those that are open, or a file. */
public final class SidePicker {
	/**
	 * A plan to choose.
	 *
	 * @param plan  its id; null for the first of a file that is not open
	 * @param title its name
	 */
	public record Choice(Path path, String plan, String title) {
	}

	private final Combo combo;
	private final Button browse;
	private final List<Choice> choices = new ArrayList<>();

	/**
	 * @param parent  has a grid of three columns
	 * @param changed told when something else is chosen
	 */
	public SidePicker(Composite parent, String label, PlanSessions sessions, Runnable changed) {
		new Label(parent, SWT.NONE).setText(label);
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(combo);
		for (PlanSession session : sessions.open())
			if (session.path().isPresent())
				for (Plan plan : session.file().municipality().getPlans())
					add(new Choice(session.path().get(), plan.getId(), session.labels().of(plan)));
		combo.addListener(SWT.Selection, e -> changed.run());
		browse = new Button(parent, SWT.PUSH);
		browse.setText(Words.of("browse"));
		browse.addListener(SWT.Selection, e -> {
			FileDialog dialog = new FileDialog(parent.getShell(), SWT.OPEN);
			dialog.setFilterExtensions(new String[] { "*." + PlanFiles.EXTENSION, "*" });
			dialog.setFilterNames(new String[] { Words.of("file.kind"), Words.of("file.all") });
			String chosen = dialog.open();
			if (chosen != null) {
				choose(Path.of(chosen));
				changed.run();
			}
		});
	}

	private void add(Choice choice) {
		choices.add(choice);
		combo.add(Words.of("side.choice", choice.title(), choice.path().getFileName()));
	}

	/** Chooses a file, that need not be open. */
	public void choose(Path path) {
		Path wanted = path.toAbsolutePath().normalize();
		for (int i = 0; i < choices.size(); i++)
			if (choices.get(i).path().toAbsolutePath().normalize().equals(wanted)) {
				combo.select(i);
				return;
			}
		choices.add(new Choice(wanted, null, wanted.getFileName().toString()));
		combo.add(wanted.toString());
		combo.select(choices.size() - 1);
	}

	/** Chooses an open plan of a file. */
	public void choose(Plan plan, Path file) {
		choose(c -> plan != null && plan.getId().equals(c.plan()) && c.path().equals(file));
	}

	/**
	 * Chooses the first that is wanted.
	 *
	 * @return whether there was one
	 */
	public boolean choose(Predicate<Choice> wanted) {
		for (int i = 0; i < choices.size(); i++)
			if (wanted.test(choices.get(i))) {
				combo.select(i);
				return true;
			}
		return false;
	}

	/** Lets one choose, or not where the side does not matter. */
	public void setEnabled(boolean enabled) {
		combo.setEnabled(enabled);
		browse.setEnabled(enabled);
	}

	/** What is chosen; null for nothing. */
	public Choice chosen() {
		return combo.getSelectionIndex() < 0 ? null : choices.get(combo.getSelectionIndex());
	}
}
