package org.kaikaku.core.testing;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;

/** The file system that {@link FaultyFiles} provides; everything but its paths is that of the machine. */
final class FaultyFileSystem extends FileSystem {
	private final FaultyFiles provider;
	private final FileSystem real;

	FaultyFileSystem(FaultyFiles provider, FileSystem real) {
		this.provider = provider;
		this.real = real;
	}

	@Override
	public FileSystemProvider provider() {
		return provider;
	}

	@Override
	public Path getPath(String first, String... more) {
		return provider.path(real.getPath(first, more));
	}

	@Override
	public void close() throws IOException {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isOpen() {
		return real.isOpen();
	}

	@Override
	public boolean isReadOnly() {
		return real.isReadOnly();
	}

	@Override
	public String getSeparator() {
		return real.getSeparator();
	}

	@Override
	public Iterable<Path> getRootDirectories() {
		return real.getRootDirectories();
	}

	@Override
	public Iterable<FileStore> getFileStores() {
		return real.getFileStores();
	}

	@Override
	public Set<String> supportedFileAttributeViews() {
		return real.supportedFileAttributeViews();
	}

	@Override
	public PathMatcher getPathMatcher(String pattern) {
		return real.getPathMatcher(pattern);
	}

	@Override
	public UserPrincipalLookupService getUserPrincipalLookupService() {
		return real.getUserPrincipalLookupService();
	}

	@Override
	public WatchService newWatchService() throws IOException {
		return real.newWatchService();
	}
}
