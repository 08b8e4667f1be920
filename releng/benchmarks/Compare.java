// bundles: org.kaikaku.core org.kaikaku.core.tests org.kaikaku.model org.kaikaku.model.tests org.kaikaku.compare org.kaikaku.report
// options: -Xmx3g
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.diff.Change;
import org.kaikaku.compare.diff.ModelDifference;
import org.kaikaku.compare.merge.ThreeWayMerge;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;

/**
 * How long it takes to compare two plans of 90,000 elements of which 1 % changed, against looking up every element of both by
 * id, and against a comparison that knows no ids and matches by structural equality as EcoreUtil does. Rounds alternate; the
 * median of the ratios counts. Memory: the two models and all that a comparison allocates, which is more than it ever holds.
 */
public class Compare {
	private static final int ELEMENTS = 90_000;
	private static final int WARM_UP = 30;
	private static final int ROUNDS = 31;
	private static final double MOST_LOOKUPS = 4.0;
	private static final double LEAST_GAIN = 5.0;
	private static final double MOST_MEMORY = 2.5;

	public static void main(String[] args) {
		long empty = used();
		Municipality before = SyntheticPlans.ofSize(1, ELEMENTS);
		Municipality after = ThreeWayMerge.copy(before);
		int size = SyntheticPlans.size(before);
		change(after, (size + 99) / 100);
		long models = used() - empty;
		long changed = ModelDifference.compare(before, after).changes().stream().map(Change::elementId).distinct().count();
		System.out.printf("%,d elements, %,d of them changed (%.2f %%), both models %.1f MB%n", size, changed, 100.0 * changed / size, models / 1e6);
		boolean passed = time(before, after) & memory(before, after, models);
		if (!passed)
			System.exit(1);
	}

	private static boolean time(Municipality before, Municipality after) {
		List<Double> compared = new ArrayList<>();
		List<Double> looked = new ArrayList<>();
		List<Double> lookups = new ArrayList<>();
		List<Double> gains = new ArrayList<>();
		List<Double> structural = new ArrayList<>();
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			double ours = time(() -> ModelDifference.compare(before, after));
			double lookup = time(() -> lookUp(before, after));
			double generic = time(() -> new Structural().compare(before, after));
			if (round < 0)
				continue;
			compared.add(ours);
			looked.add(lookup);
			structural.add(generic);
			lookups.add(ours / lookup);
			gains.add(generic / ours);
		}
		System.out.printf("compare %.1f ms   id lookups %.1f ms   structural %.1f ms%n", median(compared), median(looked),
		median(structural));
		System.out.printf("compare / id lookups     %.2f (at most %.1f)%n", median(lookups), MOST_LOOKUPS);
		System.out.printf("structural / compare     %.1f (at least %.1f)%n", median(gains), LEAST_GAIN);
		return median(lookups) <= MOST_LOOKUPS && median(gains) >= LEAST_GAIN;
	}

	private static boolean memory(Municipality before, Municipality after, long models) {
		com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadAllocatedBytes();
		ModelDifference difference = ModelDifference.compare(before, after);
		double allocated = threads.getCurrentThreadAllocatedBytes() - start;
		double ratio = (models + allocated) / models;
		System.out.printf("memory / both models     %.2f (at most %.1f), %,d changes%n", ratio, MOST_MEMORY, difference.changes().size());
		return ratio <= MOST_MEMORY;
	}

	/** Sets names and texts, removes, adds and moves items and what is in them, until so many elements differ. */
	private static void change(Municipality model, int elements) {
		Random random = new Random(7);
		List<EObject> all = new ArrayList<>();
		model.eAllContents().forEachRemaining(all::add);
		List<Theme> themes = all.stream().filter(Theme.class::isInstance).map(Theme.class::cast).toList();
		Collections.shuffle(all, random);
		int changed = 0;
		for (EObject element : all) {
			if (changed == elements)
				return;
			boolean done = switch (changed % 20) {
			case 0 -> remove(element) || setText(element, changed);
			case 1 -> add(element, changed);
			case 2 -> move(element, themes.get(random.nextInt(themes.size()))) || setText(element, changed);
			default -> setText(element, changed);
			};
			if (done)
				changed++;
		}
		throw new IllegalStateException("only " + changed + " elements could be changed");
	}

	private static boolean remove(EObject element) {
		boolean lone = element.eContainer() != null && element.eContents().isEmpty() && element.eCrossReferences().isEmpty()
				&& element.eContainmentFeature().isMany() && element.eClass().getName().equals("Paragraph");
		if (lone)
			EcoreUtil.remove(element);
		return lone;
	}

	@SuppressWarnings("unchecked")
	private static boolean add(EObject element, int i) {
		if (element.eContainer() == null || !element.eContainmentFeature().isMany())
			return false;
		EObject copy = EcoreUtil.create(element.eClass());
		((Identified) copy).setId("added-" + i);
		return ((List<EObject>) element.eContainer().eGet(element.eContainmentFeature())).add(copy);
	}

	private static boolean move(EObject element, Theme theme) {
		if (!(element instanceof ReformItem item) || item.eContainer() == theme)
			return false;
		return theme.getEntries().add(item);
	}

	private static boolean setText(EObject element, int i) {
		if (element.eContainer() == null)
			return false;
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (!attribute.isID() && !attribute.isMany() && attribute.getEAttributeType().getName().equals("EString")) {
				element.eSet(attribute, "changed " + i);
				return true;
			}
		return false;
	}

	private static int lookUp(EObject left, EObject right) {
		Map<String, EObject> byId = new HashMap<>();
		for (TreeIterator<EObject> i = left.eAllContents(); i.hasNext();) {
			EObject element = i.next();
			byId.put(((Identified) element).getId(), element);
		}
		int found = 0;
		for (TreeIterator<EObject> i = right.eAllContents(); i.hasNext();)
			if (byId.get(((Identified) i.next()).getId()) != null)
				found++;
		return found;
	}

	/**
	 * The usual way without ids: elements of two lists are the same when they are structurally equal, the rest are paired by
	 * class and by how much they have in common, and compared within.
	 */
	private static final class Structural {
		private int differences;

		int compare(EObject left, EObject right) {
			for (EAttribute attribute : left.eClass().getEAllAttributes())
				if (!attribute.isID() && !Objects.equals(left.eGet(attribute), right.eGet(attribute)))
					differences++;
			for (EReference reference : left.eClass().getEAllReferences())
				if (reference.isContainment())
					compareLists(targets(left, reference), targets(right, reference));
				else if (!new Equality().equals(targets(left, reference), targets(right, reference)))
					differences++;
			return differences;
		}

		private static List<EObject> targets(EObject holder, EReference reference) {
			Object held = holder.eGet(reference);
			if (held instanceof List<?> list)
				return list.stream().map(EObject.class::cast).toList();
			return held == null ? List.of() : List.of((EObject) held);
		}

		private void compareLists(List<EObject> lefts, List<EObject> rights) {
			List<EObject> open = new ArrayList<>(lefts);
			List<EObject> unmatched = new ArrayList<>();
			for (EObject right : rights) {
				EObject equal = open.stream().filter(left -> new Equality().equals(left, right)).findFirst().orElse(null);
				if (equal == null)
					unmatched.add(right);
				else
					open.remove(equal);
			}
			for (EObject right : unmatched) {
				EObject best = null;
				int most = -1;
				for (EObject left : open) {
					int alike = left.eClass() == right.eClass() ? alike(left, right) : -1;
					if (alike > most) {
						best = left;
						most = alike;
					}
				}
				if (best == null) {
					differences++;
					continue;
				}
				open.remove(best);
				compare(best, right);
			}
			differences += open.size();
		}

		/** Attributes and references that are equal, and children that have an equal one on the other side. */
		private static int alike(EObject left, EObject right) {
			int same = 0;
			for (EAttribute attribute : left.eClass().getEAllAttributes())
				if (!attribute.isID() && Objects.equals(left.eGet(attribute), right.eGet(attribute)))
					same++;
			for (EReference reference : left.eClass().getEAllReferences())
				if (!reference.isContainment()) {
					if (new Equality().equals(targets(left, reference), targets(right, reference)))
						same++;
				} else {
					List<EObject> others = targets(right, reference);
					for (EObject child : targets(left, reference))
						if (others.stream().anyMatch(other -> new Equality().equals(child, other)))
							same++;
				}
			return same;
		}
	}

	/** EMF's own structural equality, but for the ids, which this way does not know. */
	private static final class Equality extends EcoreUtil.EqualityHelper {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean haveEqualFeature(EObject left, EObject right, EStructuralFeature feature) {
			return feature instanceof EAttribute attribute && attribute.isID() || super.haveEqualFeature(left, right, feature);
		}
	}

	private static long used() {
		Runtime runtime = Runtime.getRuntime();
		for (int i = 0; i < 4; i++)
			System.gc();
		return runtime.totalMemory() - runtime.freeMemory();
	}

	private static double time(Runnable work) {
		long begin = System.nanoTime();
		work.run();
		return (System.nanoTime() - begin) / 1e6;
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}
}
