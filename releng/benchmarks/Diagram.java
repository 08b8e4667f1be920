// bundles: org.kaikaku.core org.kaikaku.core.tests org.kaikaku.model org.kaikaku.model.tests org.kaikaku.samples
// sources: workbench/MeasuredProduct.java
// product workbench
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kaikaku.core.io.ElementIds;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.AssignmentRole;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.samples.Samples;
import workbench.MeasuredProduct;

/**
 * How fast the diagrams of the workbench are: the real plan, and a plan with 1,000 items and 1,500 lines between them and
 * their departments. The built product runs on a virtual display with {@code diagram/MeasuredDiagram.java} added to it. Opening counts
 * from the tab until the picture is painted, layout included; a step of scrolling or dragging until the window is painted anew.
 */
public class Diagram {
	private static final int ITEMS = 1000;
	private static final int YEARS = 5;
	private static final int LINES = 1500;
	private static final Map<String, Double> LIMITS = new LinkedHashMap<>();

	static {
		for (String kind : List.of("structure", "responsibility", "schedule", "lineage"))
			LIMITS.put("real-" + kind + "-open", 500.0);
		for (String kind : List.of("structure", "responsibility")) {
			LIMITS.put("large-" + kind + "-open", 2000.0);
			LIMITS.put("large-" + kind + "-scroll-median", 40.0);
			LIMITS.put("large-" + kind + "-drag-median", 40.0);
		}
	}

	public static void main(String[] args) throws Exception {
		Path work = Files.createTempDirectory("kaikaku-diagram");
		MeasuredProduct product = new MeasuredProduct(Path.of(System.getProperty("kaikaku.product")), work, LIMITS);
		try {
			Samples.copyTo(work);
			Path plan = work.resolve("large.reformplan");
			PlanFiles files = new PlanFiles(Locale.JAPANESE);
			files.save(files.create(plan, withLines(SyntheticPlans.municipality(1, ITEMS, YEARS))));
			product.run("diagram", "diagram.MeasuredDiagram", List.of("org.eclipse.core.runtime", "org.eclipse.ui", "org.eclipse.draw2d", "org.eclipse.gef",
					"org.kaikaku.diagram", "org.kaikaku.ui", "org.kaikaku.ui.diagram", "org.kaikaku.app"),
					List.of(), List.of("-Dbench.large=" + plan, "-Dbench.small=" + work.resolve(Samples.TORIDE_2020)));
		} finally {
			MeasuredProduct.delete(work);
		}
		product.tell();
		if (!product.isGood())
			System.exit(1);
	}

	/** Departments are added to items, one to each in turn, until there are 1,500 lines. */
	private static Municipality withLines(Municipality municipality) {
		List<Department> all = new ArrayList<>();
		municipality.eAllContents().forEachRemaining(e -> {
			if (e instanceof Department d)
				all.add(d);
		});
		List<ReformItem> items = PlanStructure.of(municipality.getPlans().get(0)).items();
		int lines = items.stream().mapToInt(i -> i.getAssignments().size()).sum();
		for (int i = 0; lines < LINES; i++) {
			ReformItem item = items.get(i % items.size());
			Department department = all.get(i % all.size());
			if (item.getAssignments().stream().anyMatch(a -> a.getDepartment() == department))
				continue;
			Assignment made = ReformplanFactory.eINSTANCE.createAssignment();
			made.setDepartment(department);
			made.setRole(AssignmentRole.SUPPORT);
			ElementIds.renew(made, item);
			item.getAssignments().add(made);
			lines++;
		}
		return municipality;
	}
}
