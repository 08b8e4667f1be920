package org.kaikaku.compare.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.samples.Samples;

/** The real plans, read anew each time. */
public final class Plans {
	private Plans() {
	}

	/** A sample as a file, with its neighbours at hand. */
	public static PlanFile file(String name) {
		try (InputStream in = Samples.open(name)) {
			return new PlanFiles(Locale.JAPANESE).read(in, name, other -> Samples.names().contains(other) ? Optional.of(Samples.open(other))
					: Optional.empty());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The file of the plan of 2020. */
	public static Municipality toride() {
		return file(Samples.TORIDE_2020).municipality();
	}

	/** The plan of 2020. */
	public static Plan toride2020() {
		return toride().getPlans().get(0);
	}

	/** The plan of 2016, of which little is known. */
	public static Plan toride2016() {
		return file(Samples.TORIDE_2016).municipality().getPlans().get(0);
	}
}
