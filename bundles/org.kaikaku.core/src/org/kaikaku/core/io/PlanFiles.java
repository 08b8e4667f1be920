package org.kaikaku.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.kaikaku.core.internal.io.ChangeStamp;
import org.kaikaku.core.internal.io.PlanBytes;
import org.kaikaku.core.internal.io.PlanReader;
import org.kaikaku.core.internal.io.PlanResource;
import org.kaikaku.core.internal.io.PlanResourceSet;
import org.kaikaku.core.internal.io.PlanWriter;
import org.kaikaku.core.internal.io.Problems;
import org.kaikaku.core.io.PlanFileException.Reason;
import org.kaikaku.model.reformplan.Municipality;

/**
 * Opens and saves plan files. Stateless; one object may serve any number of threads, each with its own files. Reading never
 * touches the network, and a file is either written whole or left as it was.
 */
public final class PlanFiles {
	/** The format that is written. Older ones are migrated when read, newer ones refused. */
	public static final int FORMAT_VERSION = 2;
	/** The ending of plan files, without the dot. */
	public static final String EXTENSION = "reformplan";

	private final FileLimits limits;
	private final Locale locale;

	/** With the usual limits. */
	public PlanFiles(Locale locale) {
		this(FileLimits.DEFAULT, locale);
	}

	/** @param locale the language of messages */
	public PlanFiles(FileLimits limits, Locale locale) {
		this.limits = Objects.requireNonNull(limits);
		this.locale = Objects.requireNonNull(locale);
	}

	/** Reads a file. */
	public PlanFile open(Path path) throws PlanFileException {
		return open(path, ProgressListener.NONE);
	}

	/**
	 * Reads a file. References to other files are followed when they are first asked for, and only to files on the same
	 * machine or share, see {@link PlanFile#missingNeighbours()}.
	 *
	 * @param listener told of progress, and asked whether to go on
	 */
	public PlanFile open(Path path, ProgressListener listener) throws PlanFileException {
		Problems problems = new Problems(path.toString(), locale);
		byte[] bytes = PlanBytes.read(path, limits, problems);
		PlanResourceSet set = new PlanResourceSet(limits, locale, Neighbours.NONE);
		URI uri = URI.createFileURI(path.toAbsolutePath().normalize().toString());
		return read(set, uri, bytes, problems, listener, path);
	}

	/** Reads a stream that has no neighbours; see {@link #read(InputStream, String, Neighbours)}. */
	public PlanFile read(InputStream in, String displayName) throws PlanFileException {
		return read(in, displayName, Neighbours.NONE);
	}

	/**
	 * Reads a stream, such as a sample inside a bundle. The stream is read to its end and not closed.
	 *
	 * @param displayName names the file in messages and, as a file name, in references from its neighbours
	 */
	public PlanFile read(InputStream in, String displayName, Neighbours neighbours) throws PlanFileException {
		Problems problems = new Problems(displayName, locale);
		byte[] bytes = PlanBytes.read(in, limits, problems);
		PlanResourceSet set = new PlanResourceSet(limits, locale, neighbours);
		return read(set, PlanResourceSet.streamUri(displayName), bytes, problems, ProgressListener.NONE, null);
	}

	private PlanFile read(PlanResourceSet set, URI uri, byte[] bytes, Problems problems, ProgressListener listener, Path path)
			throws PlanFileException {
		PlanResource resource = set.add(uri, problems.file());
		boolean differs = new PlanReader(resource, limits, problems).read(bytes, listener);
		return new PlanFile(resource, path, problems.file(), ChangeStamp.of(bytes), differs);
	}

	/**
	 * A new file with the given content. Nothing is written before the first {@link #save}, which refuses to replace a file
	 * that is there by then.
	 *
	 * @param municipality becomes the content; must not be in another file
	 */
	public PlanFile create(Path path, Municipality municipality) {
		PlanResourceSet set = new PlanResourceSet(limits, locale, Neighbours.NONE);
		PlanResource resource = set.add(URI.createFileURI(path.toAbsolutePath().normalize().toString()), path.toString());
		municipality.setFormatVersion(FORMAT_VERSION);
		ElementIds.assignMissing(municipality);
		resource.getContents().add(municipality);
		return new PlanFile(resource, path, path.toString(), ChangeStamp.ABSENT, true);
	}

	/**
	 * Writes a file where it lives. Refused with {@link Reason#CHANGED_ON_DISK} when someone else changed it since it was
	 * opened or saved; a file that was deleted meanwhile is written again.
	 *
	 * @throws IllegalStateException if it was read from a stream and has no path yet
	 */
	public void save(PlanFile file) throws PlanFileException {
		store(file, pathOf(file), file.stamp());
	}

	/** Like {@link #save}, but replaces what someone else wrote: for a person who has been asked. */
	public void saveOverwriting(PlanFile file) throws PlanFileException {
		store(file, pathOf(file), null);
	}

	/**
	 * Writes a file under another path, replacing what is there, and lets it live there from now on. References to
	 * neighbours are written so that they still reach them.
	 */
	public void saveAs(PlanFile file, Path path) throws PlanFileException {
		PlanResource resource = file.planResource();
		URI before = resource.getURI();
		resource.setURI(URI.createFileURI(path.toAbsolutePath().normalize().toString()));
		try {
			store(file, path, null);
		} catch (PlanFileException | RuntimeException e) {
			resource.setURI(before);
			throw e;
		}
		file.moved(path);
	}

	/** Writes a copy under another path, replacing what is there; the open file goes on living where it does. */
	public void saveCopy(PlanFile file, Path path) throws PlanFileException {
		byte[] bytes = bytes(file.planResource(), URI.createFileURI(path.toAbsolutePath().normalize().toString()), path.toString());
		replace(path, bytes, null, new Problems(path.toString(), locale));
	}

	/**
	 * The bytes of a copy under another path, made in small pieces so that whoever owns the content can go on meanwhile. The
	 * content is read only, so that this may happen beside the thread that owns it.
	 *
	 * @param pause called every few elements. The content must not change between two calls; after a change the pause must
	 *              throw, as the bytes would be of no use
	 * @throws PlanFileException with {@link Reason#BAD_VALUE} if an element has no id; {@link ElementIds#assignMissing} gives one
	 */
	public byte[] copy(PlanFile file, Path path, Runnable pause) throws PlanFileException {
		URI base = URI.createFileURI(path.toAbsolutePath().normalize().toString());
		return new PlanWriter(file.planResource(), base, limits, new Problems(path.toString(), locale), pause).write();
	}

	/**
	 * Writes the bytes that {@link #save} would write. The stream is not closed.
	 *
	 * @throws PlanFileException if the content cannot be written as a plan file
	 * @throws IOException       if the stream fails
	 */
	public void write(PlanFile file, OutputStream out) throws IOException {
		out.write(bytes(file.planResource(), file.resource().getURI(), file.displayName()));
	}

	private static Path pathOf(PlanFile file) {
		return file.path().orElseThrow(() -> new IllegalStateException("no path: " + file.displayName()));
	}

	private void store(PlanFile file, Path path, ChangeStamp expected) throws PlanFileException {
		Problems problems = new Problems(path.toString(), locale);
		byte[] bytes = bytes(file.planResource(), file.resource().getURI(), path.toString());
		replace(path, bytes, expected, problems);
		file.saved(ChangeStamp.of(bytes));
		file.resource().setModified(false);
	}

	private byte[] bytes(Resource resource, URI base, String name) throws PlanFileException {
		Municipality municipality = (Municipality) resource.getContents().get(0);
		if (municipality.getFormatVersion() != FORMAT_VERSION)
			municipality.setFormatVersion(FORMAT_VERSION);
		ElementIds.assignMissing(municipality);
		return new PlanWriter(resource, base, limits, new Problems(name, locale)).write();
	}

	private void replace(Path path, byte[] bytes, ChangeStamp expected, Problems problems) throws PlanFileException {
		try {
			AtomicFile.write(path, out -> out.write(bytes), target -> {
				if (expected != null && !expected.stillHolds(target))
					throw problems.of(Reason.CHANGED_ON_DISK, -1, "changedOnDisk");
			});
		} catch (IOException e) {
			throw FileProblems.writing(path, e, locale);
		}
	}
}
