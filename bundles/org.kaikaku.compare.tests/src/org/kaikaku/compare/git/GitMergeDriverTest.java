package org.kaikaku.compare.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaikaku.compare.merge.ThreeWayMerge;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.Municipality;

/** The merge and the readable difference with the git that is installed. */
class GitMergeDriverTest {
	private static final String NAME = "plan.reformplan";
	@TempDir
	Path folder;

	@BeforeEach
	void repository() throws Exception {
		assumeTrue(hasGit(), "git is not installed");
		git("init", "-q", "-b", "main");
		git("config", "user.name", "Test");
		git("config", "user.email", "test@example.org");
		git("config", "merge.kaikaku.driver", java() + " merge %O %A %B");
		git("config", "diff.kaikaku.textconv", java() + " text");
		Files.writeString(folder.resolve(".gitattributes"), "*.reformplan merge=kaikaku diff=kaikaku\n");
		copyCase("base");
		commit("base");
	}

	@Test
	void twoBranchesThatEditDifferentParagraphsMergeWithoutConflict() throws Exception {
		branches("different-paragraphs-of-one-text");
		Result merge = git("merge", "-q", "--no-edit", "branch");
		assertEquals(0, merge.exit(), merge.output());
		assertEquals(Files.readString(Path.of("testdata/merge/different-paragraphs-of-one-text/expected.reformplan")),
				Files.readString(folder.resolve(NAME)));
	}

	@Test
	void aConflictStopsTheMergeAndTheFileStillOpensWithTheConflictInIt() throws Exception {
		branches("value-changed-differently");
		Result merge = git("merge", "-q", "--no-edit", "branch");
		assertEquals(1, merge.exit(), merge.output());
		Municipality merged = new PlanFiles(Locale.JAPANESE).open(folder.resolve(NAME)).municipality();
		assertEquals(1, merged.getConflicts().size());
		assertEquals("4600", merged.getConflicts().get(0).getOurs());
		assertEquals("4700", merged.getConflicts().get(0).getTheirs());
		assertFalse(Files.readString(folder.resolve(NAME)).contains("<<<<"));
	}

	@Test
	void aFileThatBothBranchesBeganIsMergedToo() throws Exception {
		String other = "other.reformplan";
		PlanFiles files = new PlanFiles(Locale.JAPANESE);
		Municipality begun = files.open(folder.resolve(NAME)).municipality();
		git("checkout", "-q", "-b", "branch");
		files.saveOverwriting(files.create(folder.resolve(other), ThreeWayMerge.copy(begun)));
		commit("theirs");
		git("checkout", "-q", "main");
		Municipality mine = ThreeWayMerge.copy(begun);
		mine.setCode("082171");
		files.saveOverwriting(files.create(folder.resolve(other), mine));
		commit("ours");
		Result merge = git("merge", "-q", "--no-edit", "branch");
		assertEquals(0, merge.exit(), merge.output());
		Municipality merged = files.open(folder.resolve(other)).municipality();
		assertEquals("082171", merged.getCode());
		assertEquals(1, merged.getPlans().size(), "the same plan, not twice");
	}

	@Test
	void theDifferenceIsShownInReadableLines() throws Exception {
		copyCase("different-paragraphs-of-one-text/ours");
		String difference = git("diff").output();
		assertTrue(difference.contains("本文: 「窓口を一か所にまとめた。」"), difference);
		assertTrue(difference.contains("本文: 「窓口を二か所にまとめた。」"), difference);
		assertFalse(difference.contains("<blocks"), difference);
	}

	private void branches(String name) throws Exception {
		git("checkout", "-q", "-b", "branch");
		copyCase(name + "/theirs");
		commit("theirs");
		git("checkout", "-q", "main");
		copyCase(name + "/ours");
		commit("ours");
	}

	private void copyCase(String name) throws IOException {
		Files.writeString(folder.resolve(NAME), Files.readString(Path.of("testdata/merge/" + name + ".reformplan")));
	}

	private void commit(String message) throws Exception {
		git("add", "-A");
		Result result = git("commit", "-q", "-m", message);
		assertEquals(0, result.exit(), result.output());
	}

	private record Result(int exit, String output) {
	}

	private Result git(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(process.waitFor(60, TimeUnit.SECONDS));
		return new Result(process.exitValue(), output);
	}

	private boolean hasGit() throws InterruptedException {
		try {
			return new ProcessBuilder("git", "--version").redirectErrorStream(true).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private static String java() {
		Set<String> places = new LinkedHashSet<>();
		for (Class<?> needed : List.of(GitEntry.class, ThreeWayMerge.class, PlanFiles.class, ReformplanPackage.class, EObject.class,
				URI.class, XMLResource.class))
			places.addAll(places(needed));
		places.addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
		return "'" + System.getProperty("java.home") + "/bin/java' -XX:TieredStopAtLevel=1 -cp '" + String.join(File.pathSeparator,
				places) + "' " + GitEntry.class.getName();
	}

	/** In a framework the code of a bundle that is being built lies below its folder. */
	private static List<String> places(Class<?> type) {
		Path place = path(type.getProtectionDomain().getCodeSource().getLocation());
		return Files.isDirectory(place) ? List.of(place.toString(), place.resolve("target/classes").toString()) : List.of(place.toString());
	}

	/** A plain JVM writes blanks of a path as %20, the framework as they are. */
	private static Path path(URL location) {
		try {
			return Path.of(location.toURI());
		} catch (URISyntaxException unescaped) {
			return Path.of(location.getPath());
		}
	}
}
