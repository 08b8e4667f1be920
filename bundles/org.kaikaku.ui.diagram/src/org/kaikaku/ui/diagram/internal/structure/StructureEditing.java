package org.kaikaku.ui.diagram.internal.structure;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.diagram.Node;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.items.ItemEditing;
import org.kaikaku.ui.diagram.internal.parts.Change;
import org.kaikaku.ui.diagram.internal.parts.Host;

/** What people can do on the structure map: themes and items, and lines from an item to the theme where it is listed again. */
public final class StructureEditing extends ItemEditing {
	private static final String REPEAT = "repeat";

	/** For a page. */
	public StructureEditing(Host host) {
		super(host);
	}

	@Override
	public List<Tool> tools() {
		return List.of(themeTool(), itemTool(), new Tool(REPEAT, Words.of("tool.repeat"), Words.of("tool.repeat.tip"), "repeat", true));
	}

	private Optional<ReformItem> item(Node box) {
		EObject element = host.element(box.elementId()).orElse(null);
		return element instanceof RepeatedListing listing ? Optional.ofNullable(listing.getItem())
				: element instanceof ReformItem item ? Optional.of(item) : Optional.empty();
	}

	@Override
	public boolean begins(String tool, Node from) {
		return item(from).isPresent();
	}

	@Override
	public Optional<Change> connect(String tool, Node from, Node to) {
		Node lane = lanes.of(to);
		ReformItem item = item(from).orElse(null);
		if (lane == null || item == null || lane.id().equals(from.parent())
				|| !(host.element(lane.elementId()).orElse(null) instanceof Theme theme) || theme == item.eContainer()
				|| theme.getEntries().stream().anyMatch(e -> e instanceof RepeatedListing r && r.getItem() == item))
			return Optional.empty();
		return Optional.of(Change.of(host.session().edits().repeat(List.of(item), theme, feature(theme), -1), Words.of("edit.repeat")));
	}
}
