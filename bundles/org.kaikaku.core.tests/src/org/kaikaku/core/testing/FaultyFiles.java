package org.kaikaku.core.testing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The file system of the machine with faults: every step that changes or opens something is counted, and one of them, or
 * every one from a certain point on, fails. What was done before the fault stays done, as it does when a disk is full or a
 * process dies.
 */
public final class FaultyFiles extends FileSystemProvider {
	/** How a fault shows. */
	public enum Fault {
		/** One step fails, those after it work. */
		ONCE,
		/** From a step on nothing works any more, as when the process was killed. */
		FOR_GOOD
	}

	private final FileSystemProvider real = FileSystems.getDefault().provider();
	private final FileSystem fileSystem = new FaultyFileSystem(this, FileSystems.getDefault());
	private final Fault fault;
	private final int failing;
	private final String reason;
	private final List<String> steps = new ArrayList<>();

	/**
	 * @param failing the number of the step that fails, from 1; 0 for none
	 * @param reason  what the system says, such as {@code No space left on device}
	 */
	public FaultyFiles(Fault fault, int failing, String reason) {
		this.fault = fault;
		this.failing = failing;
		this.reason = reason;
	}

	/** A path in this file system. */
	public Path path(Path path) {
		return path == null ? null : proxy(path);
	}

	/** The steps taken until now, the failing ones included. */
	public List<String> steps() {
		return List.copyOf(steps);
	}

	/** Whether the fault came. */
	public boolean failed() {
		return failing > 0 && steps.size() >= failing;
	}

	void step(String what) throws FileSystemException {
		steps.add(what);
		if (failing > 0 && (fault == Fault.ONCE ? steps.size() == failing : steps.size() >= failing))
			throw new FileSystemException(what, null, reason);
	}

	/** Wraps what comes out and unwraps what goes in. */
	private Path proxy(Path target) {
		return Path.class.cast(Proxy.newProxyInstance(FaultyFiles.class.getClassLoader(), new Class<?>[] { Path.class, Faulty.class },
				(self, method, arguments) -> {
					if (method.getDeclaringClass() == Faulty.class)
						return target;
					if (method.getName().equals("getFileSystem"))
						return fileSystem;
					Object[] given = arguments == null ? new Object[0] : arguments.clone();
					for (int i = 0; i < given.length; i++)
						given[i] = given[i] instanceof Path path ? real(path) : given[i];
					try {
						Object result = method.invoke(target, given);
						return result instanceof Path path ? path(path) : result;
					} catch (InvocationTargetException e) {
						throw e.getCause();
					}
				}));
	}

	/** The path of the machine behind one of these. */
	interface Faulty {
		Path target();
	}

	private static Path real(Path path) {
		return path instanceof Faulty faulty ? faulty.target() : path;
	}

	@Override
	public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
		step("open " + options);
		return new FaultyChannel(real.newFileChannel(real(path), options, attributes), this);
	}

	@Override
	public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
			throws IOException {
		step("open " + options);
		return real.newByteChannel(real(path), options, attributes);
	}

	@Override
	public void delete(Path path) throws IOException {
		step("delete");
		real.delete(real(path));
	}

	@Override
	public void move(Path source, Path target, CopyOption... options) throws IOException {
		step("move");
		real.move(real(source), real(target), options);
	}

	@Override
	public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
		step("set " + attribute);
		real.setAttribute(real(path), attribute, value, options);
	}

	@Override
	public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
		return real.getFileAttributeView(real(path), type, options);
	}

	@Override
	public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
		return real.readAttributes(real(path), type, options);
	}

	@Override
	public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
		return real.readAttributes(real(path), attributes, options);
	}

	@Override
	public void checkAccess(Path path, AccessMode... modes) throws IOException {
		real.checkAccess(real(path), modes);
	}

	@Override
	public Path readSymbolicLink(Path link) throws IOException {
		return path(real.readSymbolicLink(real(link)));
	}

	@Override
	public void copy(Path source, Path target, CopyOption... options) throws IOException {
		step("copy");
		real.copy(real(source), real(target), options);
	}

	@Override
	public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
		step("create directory");
		real.createDirectory(real(path), attributes);
	}

	@Override
	public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter) throws IOException {
		return real.newDirectoryStream(real(path), filter);
	}

	@Override
	public boolean isSameFile(Path one, Path other) throws IOException {
		return real.isSameFile(real(one), real(other));
	}

	@Override
	public boolean isHidden(Path path) throws IOException {
		return real.isHidden(real(path));
	}

	@Override
	public FileStore getFileStore(Path path) throws IOException {
		return real.getFileStore(real(path));
	}

	@Override
	public String getScheme() {
		return "faulty";
	}

	@Override
	public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
		throw new UnsupportedOperationException();
	}

	@Override
	public FileSystem getFileSystem(URI uri) {
		return fileSystem;
	}

	@Override
	public Path getPath(URI uri) {
		throw new UnsupportedOperationException();
	}
}
