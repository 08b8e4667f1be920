package org.kaikaku.core.internal.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.kaikaku.core.io.FileLimits;
import org.kaikaku.core.io.MissingNeighbour;
import org.kaikaku.core.io.Neighbours;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.io.ProgressListener;

/**
 * An open plan file and the neighbours that its references lead to. A neighbour is a plan file on the same machine or share:
 * an address of another scheme or host is never opened, nor is anything but a regular file with the ending of plan files.
 */
public final class PlanResourceSet extends ResourceSetImpl {
	private static final String STREAM = "stream";
	private final FileLimits limits;
	private final Locale locale;
	private final Neighbours neighbours;
	private final Map<URI, MissingNeighbour> missing = new HashMap<>();

	/** @param neighbours asked for the neighbours of a stream */
	public PlanResourceSet(FileLimits limits, Locale locale, Neighbours neighbours) {
		this.limits = limits;
		this.locale = locale;
		this.neighbours = neighbours;
	}

	/** The address under which a stream is kept, so that its references are relative to it. */
	public static URI streamUri(String displayName) {
		String name = displayName.substring(displayName.lastIndexOf('/') + 1);
		return URI.createHierarchicalURI(STREAM, null, null, new String[] { URI.encodeSegment(name, false) }, null, null);
	}

	/** Whether an address is that of a stream. */
	public static boolean isStream(URI uri) {
		return STREAM.equals(uri.scheme());
	}

	/** A new empty resource in this set. */
	public PlanResource add(URI uri, String displayName) {
		PlanResource resource = new PlanResource(uri, displayName, limits, locale);
		getResources().add(resource);
		return resource;
	}

	/** Those of some files that cannot be read; reads the others. */
	public List<MissingNeighbour> missing(Collection<URI> files) {
		List<MissingNeighbour> found = new ArrayList<>();
		// A neighbour may have come since it was last looked for.
		missing.keySet().removeAll(files);
		for (URI file : files)
			if (getResource(file, true) == null)
				found.add(missing.get(file));
		return found;
	}

	/** The resource of an address; null, and never an exception, if it cannot be had. */
	@Override
	public Resource getResource(URI uri, boolean loadOnDemand) {
		for (Resource resource : getResources())
			if (uri.equals(resource.getURI()))
				return resource;
		if (!loadOnDemand || missing.containsKey(uri))
			return null;
		Problems problems = new Problems(uri.isFile() ? uri.toFileString() : uri.toString(), locale);
		try {
			byte[] bytes = bytes(uri, problems);
			PlanResource neighbour = new PlanResource(uri, problems.file(), limits, locale);
			new PlanReader(neighbour, limits, problems).read(bytes, ProgressListener.NONE);
			getResources().add(neighbour);
			return neighbour;
		} catch (PlanFileException e) {
			missing.put(uri, new MissingNeighbour(problems.file(), e.getMessage()));
			return null;
		}
	}

	private byte[] bytes(URI uri, Problems problems) throws PlanFileException {
		URI home = getResources().isEmpty() ? null : getResources().get(0).getURI();
		if (home == null || !Objects.equals(home.scheme(), uri.scheme()) || !Objects.equals(home.authority(), uri.authority())
				|| !PlanFiles.EXTENSION.equals(uri.fileExtension()))
			throw problems.of(PlanFileException.Reason.NOT_FOUND, -1, "foreign");
		if (uri.isFile())
			return PlanBytes.read(Path.of(uri.toFileString()), limits, problems);
		if (!isStream(uri))
			throw problems.of(PlanFileException.Reason.NOT_FOUND, -1, "foreign");
		try {
			Optional<InputStream> opened = neighbours.open(URI.decode(uri.lastSegment()));
			if (opened.isEmpty())
				throw problems.of(PlanFileException.Reason.NOT_FOUND, -1, "notFound");
			try (InputStream in = opened.get()) {
				return PlanBytes.read(in, limits, problems);
			}
		} catch (PlanFileException e) {
			throw e;
		} catch (IOException e) {
			throw problems.because(e, PlanFileException.Reason.UNREADABLE, -1, "unreadable", String.valueOf(e.getMessage()));
		}
	}
}
