package org.kaikaku.validation.output;

import java.util.Map;
import java.util.Objects;

import org.kaikaku.validation.ValidationResult;

/**
 * A file with what was found in it.
 *
 * @param name   as the user named it, never null
 * @param result what was found, never null
 * @param lines  line of an element's id in the file, counted from 1; may lack any or all
 */
public record CheckedFile(String name, ValidationResult result, Map<String, Integer> lines) {
	/** @throws NullPointerException for null */
	public CheckedFile {
		Objects.requireNonNull(name);
		Objects.requireNonNull(result);
		lines = Map.copyOf(lines);
	}

	/** A file whose lines are not known. */
	public static CheckedFile of(String name, ValidationResult result) {
		return new CheckedFile(name, result, Map.of());
	}
}
