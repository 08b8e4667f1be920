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
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.kaikaku.core.io.AtomicFile;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.ui.internal.KaikakuHome;
import org.kaikaku.ui.internal.Turns;
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

	private final Map<PlanSession, Integer> requests = Collections.synchronizedMap(new WeakHashMap<>());

	/** Asks for a copy of a plan as it is in a moment. Interface thread only. */
	public void keep(PlanSession session) {
		int mine = requests.merge(session, 1, Integer::sum);
		Display display = Display.getCurrent();
		display.timerExec(AFTER_MILLISECONDS, () -> {
			if (isCurrent(session, mine) && session.isDirty())
				session.path().ifPresent(origin -> write(session, origin, mine, display));
		});
	}

	private boolean isCurrent(PlanSession session, int request) {
		return requests.getOrDefault(session, -1) == request;
	}

	/** Reads the plan in turns with the interface thread and writes beside it; a change meanwhile asks for another copy anyway. */
	private void write(PlanSession session, Path origin, int request, Display display) {
		Path copy = copyOf(origin);
		Turns.read(display, () -> !isCurrent(session, request), pause -> new PlanFiles(Words.locale()).copy(session.file(), copy, pause),
				bytes -> store(bytes, origin, copy, () -> isCurrent(session, request)),
				e -> display.asyncExec(() -> again(session, origin, request, display, e)));
	}

	/** What was made by a rule or by taking over may have no ids yet. They are given where plans are changed, as on saving. */
	private void again(PlanSession session, Path origin, int request, Display display, Exception failure) {
		boolean lackedIds = failure instanceof PlanFileException e && e.reason() == PlanFileException.Reason.BAD_VALUE
				&& ElementIds.assignMissing(session.file().municipality()) > 0;
		if (!lackedIds)
			failed(copyOf(origin), failure);
		else if (isCurrent(session, request))
			write(session, origin, request, display);
	}

	/** Not at the same time as a copy is thrown away, which would come back to life. */
	private synchronized void store(byte[] bytes, Path origin, Path copy, BooleanSupplier current) {
		try {
			if (!current.getAsBoolean())
				return;
			Files.createDirectories(copy.getParent());
			AtomicFile.write(copy, out -> out.write(bytes));
			Files.writeString(copy.resolveSibling(copy.getFileName() + ORIGIN), origin.toAbsolutePath().toString());
		} catch (IOException e) {
			failed(copy, e);
		}
	}

	private static void failed(Path copy, Exception e) {
		ILog.of(RecoveryCopies.class).warn(Words.of("recovery.failed", copy), e);
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

	synchronized void discard(Path copy) {
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
