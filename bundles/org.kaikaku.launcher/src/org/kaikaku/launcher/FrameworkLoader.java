package org.kaikaku.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Loads the framework's classes from its jar without verifying the jar's signature at every start, which would cost more
 * than loading the classes. Its own jars come first, so that nothing is loaded by the application class loader instead.
 */
final class FrameworkLoader extends ClassLoader {

	private record Archive(JarFile file, String location, ProtectionDomain domain) {
	}

	private final List<Archive> archives = new ArrayList<>();

	FrameworkLoader(List<Path> jars) throws IOException {
		super(ClassLoader.getPlatformClassLoader());
		for (Path jar : jars) {
			URL url = jar.toUri().toURL();
			CodeSource source = new CodeSource(url, (Certificate[]) null);
			archives.add(new Archive(new JarFile(jar.toFile(), false), url.toString(), new ProtectionDomain(source, null, this, null)));
		}
	}

	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		String entry = name.replace('.', '/') + ".class";
		for (Archive archive : archives) {
			byte[] bytes = read(archive, entry);
			if (bytes != null) {
				return defineClass(name, bytes, 0, bytes.length, archive.domain());
			}
		}
		throw new ClassNotFoundException(name);
	}

	@Override
	protected URL findResource(String name) {
		for (Archive archive : archives) {
			if (archive.file().getEntry(name) != null) {
				try {
					return new URL("jar:" + archive.location() + "!/" + name);
				} catch (MalformedURLException impossible) {
					throw new IllegalStateException(impossible);
				}
			}
		}
		return null;
	}

	private static byte[] read(Archive archive, String name) throws ClassNotFoundException {
		ZipEntry entry = archive.file().getEntry(name);
		if (entry == null) {
			return null;
		}
		try (InputStream in = archive.file().getInputStream(entry)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new ClassNotFoundException(name, e);
		}
	}
}
