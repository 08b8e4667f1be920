package org.kaikaku.compare.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.kaikaku.compare.testing.Models;
import org.kaikaku.model.reformplan.MergeConflict;
import org.kaikaku.model.reformplan.Municipality;

/**
 * A case of the merge as a folder: {@code base}, {@code ours}, {@code theirs} and {@code expected.reformplan}, and
 * {@code conflicts.txt} with a line for each conflict. A side that is missing is the base, a base that is missing the one
 * beside the folders. The expected file is without the conflicts of the merge.
 */
record MergeCase(Path folder) {
	Municipality base() throws IOException {
		return read(exists("base") ? folder : folder.getParent(), "base");
	}

	Municipality ours() throws IOException {
		return exists("ours") ? read(folder, "ours") : base();
	}

	Municipality theirs() throws IOException {
		return exists("theirs") ? read(folder, "theirs") : base();
	}

	String expected() throws IOException {
		return Files.readString(folder.resolve("expected.reformplan"));
	}

	List<String> conflicts() throws IOException {
		return Files.readAllLines(folder.resolve("conflicts.txt"));
	}

	private boolean exists(String name) {
		return Files.exists(folder.resolve(name + ".reformplan"));
	}

	private static Municipality read(Path folder, String name) throws IOException {
		return Models.read(Files.readString(folder.resolve(name + ".reformplan")));
	}

	/** Kind, element and feature, then the values before, ours and theirs, between tabs. */
	static String line(MergeConflict conflict) {
		return String.join("\t", conflict.getKind().getLiteral(), conflict.getElementId(), said(conflict.getFeature()), said(conflict.getBase()),
				said(conflict.getOurs()), said(conflict.getTheirs()));
	}

	private static String said(String value) {
		return value == null ? "-" : value.strip().replace("\n", " / ");
	}

	/** The result without what the merge has to say about it. */
	static String withoutConflicts(MergeResult result) {
		Municipality copy = Models.copy(result.merged());
		copy.getConflicts().removeIf(c -> result.conflicts().stream().anyMatch(n -> n.getId().equals(c.getId())));
		return Models.canonical(copy);
	}

	@Override
	public String toString() {
		return folder.getFileName().toString().replace('-', ' ');
	}
}
