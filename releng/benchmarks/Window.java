// bundles: org.kaikaku.core org.kaikaku.core.tests org.kaikaku.model org.kaikaku.model.tests
// sources: workbench/MeasuredProduct.java
// product workbench
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.testing.SyntheticPlans;
import workbench.MeasuredProduct;

/**
 * How fast the workbench is with a plan of 5,000 items: opening it, typing into it by real key events, opening the whole tree,
 * scrolling and writing in the year table. The built product runs on a virtual display with {@code window/MeasuredWindow.java}
 * added to it. Beside each stands the bare control: the same keys into an empty text field, as many lines in a tree that does
 * nothing else, in the same run.
 */
public class Window {
	private static final int ITEMS = Integer.getInteger("bench.items", 5000);
	private static final int YEARS = 5;
	private static final Map<String, Double> LIMITS = new LinkedHashMap<>();

	static {
		LIMITS.put("open-usable", 3000.0);
		LIMITS.put("typing-name-worst-wait", 50.0);
		LIMITS.put("typing-name-worst-key", 50.0);
		LIMITS.put("typing-narrative-worst-wait", 50.0);
		LIMITS.put("typing-narrative-worst-key", 50.0);
		LIMITS.put("typing-filter-worst-wait", 50.0);
		LIMITS.put("typing-filter-worst-key", 50.0);
		LIMITS.put("typing-cell-worst-wait", 50.0);
		LIMITS.put("expand-all", 1000.0);
		LIMITS.put("table-scroll-worst-wait", 50.0);
	}

	public static void main(String[] args) throws Exception {
		Path work = Files.createTempDirectory("kaikaku-window");
		MeasuredProduct product = new MeasuredProduct(Path.of(System.getProperty("kaikaku.product")), work, LIMITS);
		try {
			Path plan = work.resolve("plan.reformplan");
			PlanFiles files = new PlanFiles(Locale.JAPANESE);
			files.save(files.create(plan, SyntheticPlans.municipality(1, ITEMS, YEARS)));
			System.out.printf("%,d items, %,d kB%n", ITEMS, Files.size(plan) / 1024);
			List<String> options = new ArrayList<>(List.of("-Dbench.plan=" + plan));
			if (System.getProperty("bench.options") != null)
				options.addAll(List.of(System.getProperty("bench.options").split(" ")));
			product.run("window", "window.MeasuredWindow", List.of("org.eclipse.core.runtime", "org.eclipse.ui", "org.eclipse.e4.ui.model.workbench",
					"org.eclipse.nebula.widgets.nattable.core", "org.kaikaku.ui", "org.kaikaku.core", "org.kaikaku.app"),
					List.of(Path.of("bundles/org.kaikaku.ui.tests/src/org/kaikaku/ui/tests/driver/XServer.java")), options);
		} finally {
			MeasuredProduct.delete(work);
		}
		product.tell();
		product.tellRatio("typing-name-median-key", "empty-text-median-key");
		product.tellRatio("typing-narrative-median-key", "empty-text-median-key");
		product.tellRatio("expand-all", "bare-tree");
		if (!product.isGood())
			System.exit(1);
	}
}
