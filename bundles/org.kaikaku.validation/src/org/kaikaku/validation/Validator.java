package org.kaikaku.validation;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.validation.internal.engine.Checks;
import org.kaikaku.validation.internal.engine.RuleTable;

/**
 * Applies rules to plan files. Immutable, and safe for any thread as long as nobody changes the files meanwhile. The findings
 * and their order are the same however many threads work: by unit of the file, by element in its order, by rule id.
 */
public final class Validator {
	private final RuleTable table;
	private final boolean parallel;

	/**
	 * A validator that uses all processors.
	 *
	 * @throws IllegalArgumentException if two rules share an id, or a rule of scope PLAN or FILE looks at more than units' roots
	 */
	public Validator(Collection<? extends Rule> rules) {
		this(new RuleTable(rules), true);
	}

	private Validator(RuleTable table, boolean parallel) {
		this.table = table;
		this.parallel = parallel;
	}

	/** The same validator, working on the calling thread alone. */
	public Validator sequential() {
		return new Validator(table, false);
	}

	/** Its rules by id. */
	public List<Rule> rules() {
		return table.rules();
	}

	/** Checks one file. */
	public ValidationResult validate(Municipality file) {
		return validate(List.of(file)).get(0);
	}

	/** Checks several files; the results are in their order. */
	public List<ValidationResult> validate(List<Municipality> files) {
		return validate(files, Progress.NONE);
	}

	/**
	 * Checks several files and tells how far it is.
	 *
	 * @throws CancellationException when the progress says that the work is to stop
	 */
	public List<ValidationResult> validate(List<Municipality> files, Progress progress) {
		return Checks.run(table, files, parallel, progress);
	}

	/** Keeps the findings of a file current while it is edited. Attaches to the file until closed. */
	public LiveValidation live(Municipality file) {
		return new LiveValidation(table, file, parallel);
	}
}
