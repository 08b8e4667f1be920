package org.kaikaku.ui.compare.internal.merge;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.validation.Finding;
import org.osgi.service.component.annotations.Component;

/** What merges of this session brought up, by the file that they wrote. Interface thread only. */
@Component(service = MergeReports.class)
public final class MergeReports {
	private final Map<Path, Set<String>> fresh = new HashMap<>();

	/** Remembers which findings neither side had. */
	void remember(Path file, Set<String> findings) {
		fresh.put(file.toAbsolutePath().normalize(), Set.copyOf(findings));
	}

	/** The findings that a merge brought up; empty when the file was not merged in this session. */
	Optional<Set<String>> of(Path file) {
		return Optional.ofNullable(fresh.get(file.toAbsolutePath().normalize()));
	}

	/** What tells a finding apart, the same in every state of a file. */
	static String key(Finding finding) {
		EObject element = finding.element();
		return finding.rule().id() + ' ' + (element instanceof Identified identified ? identified.getId() : "") + ' ' + finding.fingerprint();
	}
}
