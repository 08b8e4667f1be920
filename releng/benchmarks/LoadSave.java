// bundles: org.kaikaku.core org.kaikaku.core.tests org.kaikaku.model org.kaikaku.model.tests
// options: -Xmx2g
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.core.io.AtomicFile;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.model.reformplan.Municipality;

/**
 * How long a plan of 90,000 elements takes to load and to save as a plan file (XMI), compared with EMF's binary resource for
 * the same model: once from and to memory, once from and to the disk, where both are written by the same atomic save. Rounds
 * alternate between the two, so that a busy machine slows both alike; the median of the rounds' ratios counts.
 */
public class LoadSave {
	private static final int ELEMENTS = 90_000;
	private static final int WARM_UP = 20;
	private static final int ROUNDS = 21;
	private static final double LIMIT = 2.0;

	private final PlanFiles files = new PlanFiles(Locale.ENGLISH);
	private final Path folder = Files.createTempDirectory("kaikaku-load-save");
	private final Path xmiFile = folder.resolve("plan.reformplan");
	private final Path binaryFile = folder.resolve("plan.bin");
	private final PlanFile plan;
	private final Resource binary = binaryResource();
	private final byte[] xmi;
	private final byte[] bin;
	private boolean passed = true;

	private LoadSave() throws IOException {
		Municipality municipality = SyntheticPlans.ofSize(1, ELEMENTS);
		plan = files.create(xmiFile, municipality);
		files.save(plan);
		xmi = Files.readAllBytes(xmiFile);
		binary.getContents().add(EcoreUtil.copy(municipality));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		binary.save(out, null);
		bin = out.toByteArray();
		Files.write(binaryFile, bin);
		System.out.printf("%,d elements; XMI %.1f MB, binary %.1f MB%n", SyntheticPlans.size(municipality), xmi.length / 1e6, bin.length / 1e6);
	}

	public static void main(String[] args) throws IOException {
		LoadSave benchmark = new LoadSave();
		try {
			benchmark.run();
		} finally {
			Files.deleteIfExists(benchmark.xmiFile);
			Files.deleteIfExists(benchmark.binaryFile);
			Files.deleteIfExists(benchmark.folder);
		}
		if (!benchmark.passed) {
			System.exit(1);
		}
	}

	private void run() throws IOException {
		compare("load from memory", () -> files.read(new ByteArrayInputStream(xmi), "plan.reformplan"),
				() -> binaryResource().load(new ByteArrayInputStream(bin), null));
		compare("save to memory", () -> files.write(plan, new ByteArrayOutputStream(xmi.length)),
				() -> binary.save(new ByteArrayOutputStream(bin.length), null));
		compare("load from disk", () -> files.open(xmiFile), () -> {
			try (var in = Files.newInputStream(binaryFile)) {
				binaryResource().load(in, null);
			}
		});
		compare("save to disk", () -> files.save(plan), () -> AtomicFile.write(binaryFile, (OutputStream out) -> binary.save(out, Map.of())));
	}

	private void compare(String what, Work ours, Work theirs) throws IOException {
		List<Double> our = new ArrayList<>();
		List<Double> their = new ArrayList<>();
		List<Double> ratios = new ArrayList<>();
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			double x = time(ours);
			double b = time(theirs);
			if (round >= 0) {
				our.add(x);
				their.add(b);
				ratios.add(x / b);
			}
		}
		double ratio = median(ratios);
		passed &= ratio <= LIMIT;
		System.out.printf("%-18s XMI %6.1f ms   binary %6.1f ms   ratio %.2f (at most %.1f)%n", what, median(our), median(their), ratio, LIMIT);
	}

	private static double time(Work work) throws IOException {
		System.gc();
		long begin = System.nanoTime();
		work.run();
		return (System.nanoTime() - begin) / 1e6;
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

	private static Resource binaryResource() {
		return new BinaryResourceImpl(URI.createURI("memory:/plan.bin"));
	}

	/** Something that is timed. */
	private interface Work {
		void run() throws IOException;
	}
}
