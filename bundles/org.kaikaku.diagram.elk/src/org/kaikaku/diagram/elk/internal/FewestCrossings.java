package org.kaikaku.diagram.elk.internal;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.kaikaku.core.text.Texts;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.layout.Arrangement;
import org.kaikaku.diagram.text.TextMeasure;
import org.osgi.service.component.annotations.Component;

/**
 * The order in which lines cross least often, for the pictures with lines between columns; the structure map has none that cross.
 * Classes of ELK are loaded when the first diagram is arranged, not before.
 */
@Component(service = Arrangement.class)
public final class FewestCrossings implements Arrangement {
	private static final Set<DiagramKind> KINDS = EnumSet.of(DiagramKind.RESPONSIBILITY, DiagramKind.LINEAGE);
	private static final int KEPT = 4;
	/** The last diagrams and their orders: moving a box by hand, or looking at a page again, asks for the same one. */
	private final Map<Diagram, Diagram> last = new LinkedHashMap<>(KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Diagram, Diagram> eldest) {
			return size() > KEPT;
		}
	};

	@Override
	public String word() {
		return "fewest-crossings";
	}

	@Override
	public String label(Locale locale) {
		return Texts.of(FewestCrossings.class, locale).text("arrangement.fewestCrossings");
	}

	@Override
	public boolean suits(DiagramKind kind) {
		return KINDS.contains(kind);
	}

	@Override
	public Diagram arrange(Diagram diagram, TextMeasure measure) {
		if (!suits(diagram.kind()))
			return diagram;
		synchronized (last) {
			Diagram known = last.get(diagram);
			if (known != null)
				return known;
		}
		Diagram found = new OrderSearch(diagram, measure).best();
		synchronized (last) {
			last.put(diagram, found);
		}
		return found;
	}
}
