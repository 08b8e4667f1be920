package org.kaikaku.compare.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.Municipality;

/** Plans in memory and as the bytes of a file. */
public final class Models {
	private static final PlanFiles FILES = new PlanFiles(Locale.JAPANESE);

	private Models() {
	}

	/** A copy that is in no file; references into other files are kept and not followed. */
	public static Municipality copy(Municipality model) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
		Municipality copy = (Municipality) copier.copy(model);
		copier.copyReferences();
		return copy;
	}

	/** The canonical form: the text of the file that would be saved. The model is not touched. */
	public static String canonical(Municipality model) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			FILES.write(FILES.create(Path.of("plan.reformplan"), copy(model)), out);
			return out.toString(StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Reads the text of a file. */
	public static Municipality read(String text) {
		try {
			return FILES.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "plan.reformplan").municipality();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
