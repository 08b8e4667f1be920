package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.ui.internal.tree.VirtualTree;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** A tree that follows a changing list line by line shows what a tree made anew would show, with the same lines open. */
class FollowingLinesTest extends WorkbenchTest {
	/** Equal by its key, whatever it says. */
	private record Line(String key, String says) {
		@Override
		public boolean equals(Object other) {
			return other instanceof Line l && l.key.equals(key);
		}

		@Override
		public int hashCode() {
			return key.hashCode();
		}
	}

	private static final class Lines implements VirtualTree.Content {
		final List<Line> tops = new ArrayList<>();
		final Map<Line, List<Line>> below = new LinkedHashMap<>();

		@Override
		public List<?> children(Object parent) {
			return parent instanceof List<?> all ? all : below.getOrDefault(parent, List.of());
		}

		@Override
		public Object parent(Object element) {
			return below.entrySet().stream().filter(e -> e.getValue().contains(element)).map(Map.Entry::getKey).findFirst().orElse(null);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void theLinesAreThoseOfATreeMadeAnew(long seed) {
		screen.run(() -> {
			Random random = new Random(seed);
			Shell shell = new Shell(user.window(), SWT.SHELL_TRIM);
			shell.setLayout(new FillLayout());
			Lines lines = new Lines();
			VirtualTree tree = new VirtualTree(shell, SWT.SINGLE, lines);
			tree.setLabelProvider(new ColumnLabelProvider() {
				@Override
				public String getText(Object element) {
					return ((Line) element).says();
				}
			});
			shell.setSize(300, 260);
			shell.open();
			change(lines, random, 40);
			tree.show(lines.tops, new HashSet<>(lines.tops));
			for (int step = 0; step < 60; step++) {
				List<Line> before = List.copyOf(lines.tops);
				Map<Line, List<Line>> had = new LinkedHashMap<>();
				lines.below.forEach((k, v) -> had.put(k, List.copyOf(v)));
				change(lines, random, random.nextInt(3) == 0 ? 30 : 3);
				Set<Object> fresh = new HashSet<>(lines.tops);
				before.forEach(fresh::remove);
				tree.follow(lines.tops, before, fresh);
				for (Line line : lines.tops)
					if (before.contains(line))
						tree.follow(line, had.getOrDefault(line, List.of()), Set.of());
				tree.updateInSight();
				while (shell.getDisplay().readAndDispatch()) {
					// the tree asks for what came into sight
				}
				assertEquals(wanted(lines), shown(tree), "step " + step);
			}
			shell.dispose();
		});
	}

	/** Some lines go, come, are put elsewhere or say something else. */
	private static void change(Lines lines, Random random, int changes) {
		for (int i = 0; i < changes; i++) {
			int at = random.nextInt(lines.tops.size() + 1);
			Line line = new Line("k" + random.nextInt(60), "says " + random.nextInt(1000));
			List<Line> place = random.nextBoolean() || at == lines.tops.size() ? lines.tops
					: lines.below.computeIfAbsent(lines.tops.get(at), k -> new ArrayList<>());
			if (place != lines.tops)
				line = new Line(lines.tops.get(at).key() + "/" + random.nextInt(8), line.says());
			place.remove(line);
			if (random.nextInt(3) > 0)
				place.add(random.nextInt(place.size() + 1), line);
		}
		lines.below.keySet().retainAll(lines.tops);
	}

	private static List<String> wanted(Lines lines) {
		List<String> all = new ArrayList<>();
		for (Line top : lines.tops) {
			all.add(top.key());
			lines.below.getOrDefault(top, List.of()).forEach(l -> all.add("  " + l.key() + " " + l.says()));
		}
		return all;
	}

	/** All lines as the tree has them. */
	private static List<String> shown(VirtualTree tree) {
		List<String> all = new ArrayList<>();
		for (TreeItem item : tree.getTree().getItems()) {
			item.getText();
			all.add(((Line) item.getData()).key());
			for (TreeItem child : item.getItems()) {
				child.getText();
				all.add("  " + ((Line) child.getData()).key() + " " + child.getText());
			}
		}
		return all;
	}
}
