package org.kaikaku.report.docx.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Collects the texts of our content controls. */
final class ControlTexts implements WordText.Listener {

	/**
	 * The text of a control.
	 *
	 * @param tag its tag
	 * @param label its title
	 * @param text its lines
	 */
	record Text(String tag, String label, String text) {
	}

	/** A content control that is open. */
	private static final class Control {
		private String tag = "";
		private String label = "";
		private boolean ours;
	}

	private final List<Text> found = new ArrayList<>();
	private final Deque<Control> controls = new ArrayDeque<>();
	private final TextLines lines = new TextLines();
	private Control region;

	/** What was found, in the order of the document. */
	List<Text> found() {
		return found;
	}

	@Override
	public void controlStart() {
		controls.push(new Control());
	}

	@Override
	public void controlTag(String tag) {
		if (!controls.isEmpty()) {
			controls.peek().tag = tag;
		}
		if (region != null && tag.startsWith(Regions.MARK_TAG)) {
			lines.text(tag.substring(Regions.MARK_TAG.length()));
		}
	}

	@Override
	public void controlLabel(String label) {
		if (!controls.isEmpty()) {
			controls.peek().label = label;
		}
	}

	@Override
	public void controlContent() {
		if (region == null && !controls.isEmpty() && controls.peek().tag.startsWith(Regions.TAG)) {
			region = controls.peek();
			region.ours = true;
			lines.clear();
		}
	}

	@Override
	public void controlEnd() {
		if (!controls.isEmpty() && controls.pop().ours) {
			found.add(new Text(region.tag, region.label, lines.text()));
			region = null;
		}
	}

	@Override
	public void text(String letters) {
		if (region != null) {
			lines.text(letters);
		}
	}

	@Override
	public void paragraphEnd() {
		if (region != null) {
			lines.paragraphEnd();
		}
	}

	@Override
	public void tableStart() {
		if (region != null) {
			lines.tableStart();
		}
	}

	@Override
	public void cellStart() {
		if (region != null) {
			lines.cellStart();
		}
	}

	@Override
	public void cellEnd() {
		if (region != null) {
			lines.cellEnd();
		}
	}

	@Override
	public void rowEnd() {
		if (region != null) {
			lines.rowEnd();
		}
	}

	@Override
	public void tableEnd() {
		if (region != null) {
			lines.tableEnd();
		}
	}
}
