package org.kaikaku.validation;

import java.util.List;

import org.kaikaku.model.reformplan.Municipality;

/**
 * What was found in a file.
 *
 * @param municipality the file's content
 * @param findings     what nobody has accepted, in the order of the file
 * @param accepted     what a person has accepted, in the order of the file
 */
public record ValidationResult(Municipality municipality, List<Finding> findings, List<Finding> accepted) {
	/** How many findings have a severity, accepted ones left out. */
	public long count(Severity severity) {
		return findings.stream().filter(f -> f.severity() == severity).count();
	}

	/** Whether a finding that nobody accepted is as grave as a severity, or graver. */
	public boolean hasAtLeast(Severity severity) {
		return findings.stream().anyMatch(f -> f.severity().atLeast(severity));
	}
}
