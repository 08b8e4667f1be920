package org.kaikaku.ui.diagram.internal.places;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.layout.Arrangement;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The orders in which boxes can be shown: that of the plan, and those that bundles add. Any thread. */
@Component(service = Arrangements.class)
public final class Arrangements {
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	private volatile List<Arrangement> added = List.of();

	/** Those that suit a kind of diagram; the order of the plan is the first. */
	public List<Arrangement> of(DiagramKind kind) {
		return Stream.concat(Stream.of(Arrangement.PLAN),
				added.stream().filter(a -> a.suits(kind)).sorted(Comparator.comparing(Arrangement::word))).toList();
	}

	/** The one with a word; the order of the plan when the word is missing, unknown or does not suit the diagram. */
	public Arrangement of(DiagramKind kind, Optional<String> word) {
		return of(kind).stream().filter(a -> word.filter(a.word()::equals).isPresent()).findFirst().orElse(Arrangement.PLAN);
	}
}
