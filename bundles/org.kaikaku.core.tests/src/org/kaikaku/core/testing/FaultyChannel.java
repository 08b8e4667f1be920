package org.kaikaku.core.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A channel whose writing, forcing and closing are steps that can fail; a write that fails has written half. */
final class FaultyChannel extends FileChannel {
	private final FileChannel real;
	private final FaultyFiles files;

	FaultyChannel(FileChannel real, FaultyFiles files) {
		this.real = real;
		this.files = files;
	}

	@Override
	public int write(ByteBuffer source) throws IOException {
		try {
			files.step("write");
		} catch (IOException e) {
			source.limit(source.position() + source.remaining() / 2);
			real.write(source);
			throw e;
		}
		return real.write(source);
	}

	@Override
	public void force(boolean metaData) throws IOException {
		files.step("force");
		real.force(metaData);
	}

	@Override
	protected void implCloseChannel() throws IOException {
		real.close();
		files.step("close");
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		return real.read(target);
	}

	@Override
	public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
		return real.read(targets, offset, length);
	}

	@Override
	public long write(ByteBuffer[] sources, int offset, int length) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long position() throws IOException {
		return real.position();
	}

	@Override
	public FileChannel position(long newPosition) throws IOException {
		real.position(newPosition);
		return this;
	}

	@Override
	public long size() throws IOException {
		return real.size();
	}

	@Override
	public FileChannel truncate(long size) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
		return real.transferTo(position, count, target);
	}

	@Override
	public long transferFrom(ReadableByteChannel source, long position, long count) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int read(ByteBuffer target, long position) throws IOException {
		return real.read(target, position);
	}

	@Override
	public int write(ByteBuffer source, long position) {
		throw new UnsupportedOperationException();
	}

	@Override
	public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
		return real.map(mode, position, size);
	}

	@Override
	public FileLock lock(long position, long size, boolean shared) throws IOException {
		return real.lock(position, size, shared);
	}

	@Override
	public FileLock tryLock(long position, long size, boolean shared) throws IOException {
		return real.tryLock(position, size, shared);
	}
}
