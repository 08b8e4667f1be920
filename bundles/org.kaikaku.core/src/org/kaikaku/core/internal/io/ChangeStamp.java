package org.kaikaku.core.internal.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * What a file was like when it was read or written, to tell later whether someone else changed it. Goes by the content, as
 * times are coarse on some file systems and change without a change of content when a file is copied or checked out.
 *
 * @param size     bytes, -1 for no file
 * @param checksum of the content
 */
public record ChangeStamp(long size, long checksum) {
	/** There was no file. */
	public static final ChangeStamp ABSENT = new ChangeStamp(-1, 0);
	private static final int BUFFER = 1 << 16;

	/** The stamp of a content. */
	public static ChangeStamp of(byte[] content) {
		CRC32C crc = new CRC32C();
		crc.update(content, 0, content.length);
		return new ChangeStamp(content.length, crc.getValue());
	}

	/** Whether a file can be replaced without losing anything: it still has this content, or is not there. */
	public boolean stillHolds(Path file) throws IOException {
		CRC32C crc = new CRC32C();
		try (InputStream in = Files.newInputStream(file)) {
			if (size < 0 || Files.size(file) != size)
				return false;
			byte[] buffer = new byte[BUFFER];
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer))
				crc.update(buffer, 0, n);
		} catch (NoSuchFileException gone) {
			return true;
		}
		return crc.getValue() == checksum;
	}
}
