package org.kaikaku.core.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.kaikaku.core.internal.io.ChangeStamp;
import org.kaikaku.core.internal.io.PlanResource;
import org.kaikaku.core.internal.io.PlanResourceSet;
import org.kaikaku.model.reformplan.Municipality;

/**
 * A plan file that is open: its content in memory and where it lives. Made by {@link PlanFiles}. Not safe for several threads
 * at once, as EMF objects are not.
 */
public final class PlanFile {
	private final PlanResource resource;
	private Path path;
	private String displayName;
	private ChangeStamp stamp;
	private boolean differs;

	PlanFile(PlanResource resource, Path path, String displayName, ChangeStamp stamp, boolean differs) {
		this.resource = resource;
		this.path = path;
		this.displayName = displayName;
		this.stamp = stamp;
		this.differs = differs;
	}

	/** The root of the content, never null. */
	public Municipality municipality() {
		return (Municipality) resource.getContents().get(0);
	}

	/** The resource that holds the content; its resource set may be given to an editing domain and holds neighbours too. */
	public Resource resource() {
		return resource;
	}

	/** Where it lives; empty when it was read from a stream and not saved under a name yet. */
	public Optional<Path> path() {
		return Optional.ofNullable(path);
	}

	/** The path, or the name under which the stream was read; for people. */
	public String displayName() {
		return displayName;
	}

	/** The format version that was found in the file; {@link PlanFiles#FORMAT_VERSION} for a new one. */
	public int foundFormat() {
		return resource.foundFormat();
	}

	/**
	 * Whether the content differs from the file although nobody edited it: it is new, was migrated from an older format, or
	 * elements without an id were given one. The file is only rewritten when saved.
	 */
	public boolean differsFromFile() {
		return differs;
	}

	/**
	 * The other files that this one refers to and that cannot be read; reads those that can. References into a missing file
	 * stay unresolved and are kept.
	 */
	public List<MissingNeighbour> missingNeighbours() {
		return resource.getResourceSet() instanceof PlanResourceSet set ? set.missing(resource.foreignFiles()) : List.of();
	}

	PlanResource planResource() {
		return resource;
	}

	ChangeStamp stamp() {
		return stamp;
	}

	void moved(Path newPath) {
		path = newPath;
		displayName = newPath.toString();
	}

	void saved(ChangeStamp newStamp) {
		stamp = newStamp;
		differs = false;
	}
}
