package org.kaikaku.validation;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.samples.Samples;

/** The sample plans, with their references to each other. */
final class RealPlan {
	private RealPlan() {
	}

	/** The plan of 2020. */
	static Municipality read() throws IOException {
		return read(Samples.TORIDE_2020);
	}

	static Municipality read(String name) throws IOException {
		try (var in = Samples.open(name)) {
			return new PlanFiles(Locale.JAPANESE).read(in, name, neighbour -> Samples.names().contains(neighbour)
					? Optional.of(Samples.open(neighbour)) : Optional.empty()).municipality();
		}
	}
}
