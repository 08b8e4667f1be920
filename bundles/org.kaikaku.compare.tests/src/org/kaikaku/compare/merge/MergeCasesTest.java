package org.kaikaku.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases in {@code testdata/merge}; a new folder there is a new case. */
class MergeCasesTest {
	private static final Path CASES = Path.of("testdata/merge");

	static List<MergeCase> cases() throws IOException {
		try (Stream<Path> folders = Files.list(CASES)) {
			return folders.filter(Files::isDirectory).sorted().map(MergeCase::new).toList();
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void mergesAsTheFilesSay(MergeCase files) throws IOException {
		MergeResult result = new ThreeWayMerge(Locale.JAPANESE).merge(files.base(), files.ours(), files.theirs());
		assertEquals(files.conflicts(), result.conflicts().stream().map(MergeCase::line).toList());
		assertEquals(files.expected(), MergeCase.withoutConflicts(result));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void keepsTheLaws(MergeCase files) throws IOException {
		MergeLaws.check(files.toString(), files.base(), files.ours(), files.theirs());
	}

	@Test
	void thereAreAtLeastSixtyCases() throws IOException {
		assertTrue(cases().size() >= 60);
	}
}
