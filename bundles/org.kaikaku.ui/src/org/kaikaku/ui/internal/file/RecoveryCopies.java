package org.kaikaku.ui.internal.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.ui.internal.KaikakuHome;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;
import org.osgi.service.component.annotations.Component;

/**
 * Copies of plans with changes that are not saved yet, kept so that a crash loses at most a few seconds of work. A copy is
 * written a moment after a change and removed when the plan is saved or closed.
 */
@Component(service = RecoveryCopies.class)
public final class RecoveryCopies {
	private static final int AFTER_MILLISECONDS = 2000;
	private static final String ORIGIN = ".origin";

	private final Map<PlanSession, Integer> requests = new WeakHashMap<>();

	/** Asks for a copy of a plan as it is in a moment. Interface thread only. */
	public void keep(PlanSession session) {
		int mine = requests.merge(session, 1, Integer::sum);
		Display.getCurrent().timerExec(AFTER_MILLISECONDS, () -> {
			if (requests.getOrDefault(session, -1) == mine && session.isDirty())
				write(session);
		});
	}

	private void write(PlanSession session) {
		Path origin = session.path().orElse(null);
		if (origin == null)
			return;
		Path copy = copyOf(origin);
		try {
			Files.createDirectories(copy.getParent());
			Files.writeString(copy.resolveSibling(copy.getFileName() + ORIGIN), origin.toAbsolutePath().toString());
			new PlanFiles(Words.locale()).saveCopy(session.file(), copy);
		} catch (IOException e) {
			ILog.of(RecoveryCopies.class).warn(Words.of("recovery.failed", copy), e);
		}
	}

	/** No copy of this plan is needed any more: it was saved, or closed on purpose. */
	public void forget(PlanSession session) {
		requests.merge(session, 1, Integer::sum);
		session.path().ifPresent(p -> discard(copyOf(p)));
	}

	/** The copy of a file that was left behind by a crash. */
	public Optional<Path> find(Path origin) {
		Path copy = copyOf(origin);
		return Files.exists(copy) ? Optional.of(copy) : Optional.empty();
	}

	/** The files of which copies were left behind by a crash. */
	public List<Path> left() {
		List<Path> found = new ArrayList<>();
		Path folder = KaikakuHome.folder("recovery");
		if (!Files.isDirectory(folder))
			return found;
		try (var entries = Files.newDirectoryStream(folder, "*" + ORIGIN)) {
			for (Path entry : entries)
				found.add(Path.of(Files.readString(entry)));
		} catch (IOException e) {
			ILog.of(RecoveryCopies.class).warn(Words.of("recovery.failed", folder), e);
		}
		return found;
	}

	/** The content of a copy as the unsaved content of its file. */
	PlanFile take(Path copy, Path origin, PlanFiles files) throws IOException {
		PlanFile saved = Files.exists(origin) ? files.open(origin) : null;
		PlanFile kept = files.open(copy);
		var content = kept.municipality();
		kept.resource().getContents().clear();
		if (saved == null)
			return files.create(origin, content);
		saved.resource().getContents().set(0, content);
		content.setFormatVersion(PlanFiles.FORMAT_VERSION);
		return saved;
	}

	/** When a copy was written, for people. */
	String timeOf(Path copy) {
		try {
			return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Words.locale())
					.withZone(ZoneId.systemDefault()).format(Files.getLastModifiedTime(copy).toInstant());
		} catch (IOException e) {
			ILog.of(RecoveryCopies.class).warn(Words.of("recovery.failed", copy), e);
			return "";
		}
	}

	void discard(Path copy) {
		try {
			Files.deleteIfExists(copy);
			Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + ORIGIN));
		} catch (IOException e) {
			ILog.of(RecoveryCopies.class).warn(Words.of("recovery.failed", copy), e);
		}
	}

	private static Path copyOf(Path origin) {
		String key = origin.toAbsolutePath().normalize().toString();
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
			return KaikakuHome.folder("recovery").resolve(HexFormat.of().formatHex(hash, 0, 10) + "." + PlanFiles.EXTENSION);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
