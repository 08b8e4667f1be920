package org.kaikaku.ui.internal.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.prefs.BackingStoreException;

/** The plan files that were opened lately, the last one first. */
@Component(service = Recent.class)
public final class Recent {
	private static final String NODE = "org.kaikaku.ui";
	private static final String KEY = "recent";
	private static final int MOST = 10;

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	/** Those that still exist. */
	public List<Path> paths() {
		return Stream.of(node().get(KEY, "").split("\n")).filter(s -> !s.isBlank()).map(Path::of).filter(Files::exists).toList();
	}

	/** Puts a file at the head of the list. */
	public void add(Path path) {
		List<Path> all = new ArrayList<>(paths());
		all.remove(path);
		all.add(0, path);
		node().put(KEY, all.stream().limit(MOST).map(Path::toString).collect(Collectors.joining("\n")));
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(Recent.class).warn(e.getMessage(), e);
		}
	}
}
