package org.kaikaku.core.internal.io;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.core.io.FileLimits;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFileException.Reason;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.ReformplanPackage;

/**
 * Writes the content of a resource as XMI in the one layout of plan files, made to be compared and merged line by line: a
 * tag's kind and id stand on its first line, every other attribute on a line of its own in the order of the metamodel, and the
 * end of the tag on a line of its own too, so that a changed, added or removed attribute is one line. No default values, no
 * dates, nothing that changes by itself. Refuses what could not be read again.
 */
public final class PlanWriter {
	private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<reformplan:Municipality id=\"";
	private static final String NAMESPACES = "\"\n  xmi:version=\"2.0\"\n  xmlns:xmi=\"http://www.omg.org/XMI\""
			+ "\n  xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n  xmlns:reformplan=\"" + ReformplanPackage.eNS_URI + "\"";
	/** One blank for each level: indentation was most of a large file with more. */
	private static final int INDENT = 1;
	/** What stands between a tag and the next besides its values. */
	private static final int MARGIN = 256;
	private static final int BETWEEN_PAUSES = 32;

	private final Resource resource;
	private final URI base;
	private final FileLimits limits;
	private final Problems problems;
	private final Runnable pause;
	private final XmlOutput out = new XmlOutput();
	private final Map<String, EObject> byId = new HashMap<>();
	private final Map<String, byte[]> names = new HashMap<>();
	private int count = 1;

	/** @param base the address that references to other files are made relative to */
	public PlanWriter(Resource resource, URI base, FileLimits limits, Problems problems) {
		this(resource, base, limits, problems, () -> {
		});
	}

	/** @param pause called every few elements, between two of which the content must stay as it is */
	public PlanWriter(Resource resource, URI base, FileLimits limits, Problems problems, Runnable pause) {
		this.pause = pause;
		this.resource = resource;
		this.base = base;
		this.limits = limits;
		this.problems = problems;
	}

	/** The bytes of the file. */
	public byte[] write() throws PlanFileException {
		if (resource.getContents().size() != 1 || resource.getContents().get(0).eClass() != ReformplanPackage.eINSTANCE.getMunicipality())
			throw problems.of(Reason.WRITE_FAILED, -1, "notOneRoot");
		InternalEObject root = (InternalEObject) resource.getContents().get(0);
		ClassTable table = ClassTable.of(root.eClass());
		out.raw(HEADER);
		out.raw(id(root));
		out.raw(NAMESPACES);
		attributes(root, table, 0);
		out.line(0);
		if (hasElements(root, table)) {
			out.raw('>');
			elements(root, table, 0);
			out.raw("\n</reformplan:Municipality>\n");
		} else {
			out.raw("/>\n");
		}
		checkSize();
		return out.toBytes();
	}

	private String id(EObject element) throws PlanFileException {
		String id = ((Identified) element).getId();
		if (!ElementIds.isValid(id))
			throw problems.of(Reason.BAD_VALUE, -1, "writeBadId", Problems.quote(String.valueOf(id)));
		EObject other = byId.putIfAbsent(id, element);
		if (other != null)
			throw problems.of(Reason.DUPLICATE_ID, -1, "writeDuplicateId", problems.describe(element), problems.describe(other));
		return id;
	}

	private void element(Slot slot, InternalEObject element, int depth) throws PlanFileException {
		if (depth >= limits.depth())
			throw problems.of(Reason.TOO_DEEP, -1, "writeTooDeep", problems.describe(element), limits.depth());
		count++;
		if (count % BETWEEN_PAUSES == 0)
			pause.run();
		checkSize();
		ClassTable table = ClassTable.of(element.eClass());
		int begin = out.length();
		start(slot, depth);
		type(slot, element);
		out.raw(" id=\"");
		out.raw(id(element));
		out.raw('"');
		if (attributes(element, table, depth))
			out.line(depth * INDENT);
		checkLength(element, begin);
		if (hasElements(element, table)) {
			out.raw('>');
			elements(element, table, depth);
			out.line(depth * INDENT);
			out.raw("</");
			out.raw(name(slot));
			out.raw('>');
		} else {
			out.raw("/>");
		}
	}

	private void checkSize() throws PlanFileException {
		if (count > limits.elements() || out.length() > limits.bytes())
			throw problems.of(Reason.TOO_LARGE, -1, "writeTooLarge");
	}

	private void checkLength(EObject element, int begin) throws PlanFileException {
		if (out.length() - begin > limits.markup() - MARGIN)
			throw problems.of(Reason.TOO_LARGE, -1, "writeTooLong", problems.describe(element), limits.markup() >> 20);
	}

	private void start(Slot slot, int depth) {
		out.line(depth * INDENT);
		out.raw('<');
		out.raw(name(slot));
	}

	private void type(Slot slot, EObject element) {
		if (element.eClass() != slot.plainClass) {
			out.raw(" xsi:type=\"reformplan:");
			out.raw(element.eClass().getName());
			out.raw('"');
		}
	}

	private byte[] name(Slot slot) {
		return names.computeIfAbsent(slot.name, name -> name.getBytes(StandardCharsets.US_ASCII));
	}

	/** Writes the attributes of a tag but for the id; false if there are none. */
	private boolean attributes(InternalEObject element, ClassTable table, int depth) throws PlanFileException {
		boolean any = false;
		for (Slot slot : table.attributes) {
			Object value = element.eGet(slot.featureId, false, true);
			if (value == null || value == slot.defaultValue)
				continue;
			if (slot.kind == Slot.Kind.REFERENCE) {
				if (!isSetWithin(element, slot, value))
					continue;
				open(slot, depth);
				references(slot, value);
			} else {
				if (value.equals(slot.defaultValue))
					continue;
				open(slot, depth);
				text(element, slot, slot.format(value));
			}
			out.raw('"');
			any = true;
		}
		return any;
	}

	private void open(Slot slot, int depth) {
		out.line(depth * INDENT + 2 * INDENT);
		out.raw(name(slot));
		out.raw("=\"");
	}

	private void text(EObject element, Slot slot, String text) throws PlanFileException {
		int bad = out.text(text);
		if (bad >= 0)
			throw problems.of(Reason.UNWRITABLE_TEXT, -1, "unwritable", problems.describe(element), problems.word(slot.feature),
					String.format(Locale.ROOT, "U+%04X", (int) text.charAt(bad)), bad + 1);
	}

	private void references(Slot slot, Object value) {
		char separator = 0;
		for (InternalEObject target : targets(slot, value)) {
			if (separator != 0)
				out.raw(separator);
			out.raw(((Identified) target).getId());
			separator = ' ';
		}
	}

	@SuppressWarnings("unchecked")
	private static List<InternalEObject> targets(Slot slot, Object value) {
		return slot.many ? ((InternalEList<InternalEObject>) value).basicList() : List.of((InternalEObject) value);
	}

	/** Whether a reference is set and leads to nothing but elements of this file; refuses one that leads nowhere. */
	private boolean isSetWithin(InternalEObject element, Slot slot, Object value) throws PlanFileException {
		List<InternalEObject> targets = targets(slot, value);
		for (InternalEObject target : targets) {
			if (target.eIsProxy())
				return false;
			Resource there = target.eResource();
			if (there == null)
				throw problems.of(Reason.DANGLING_REFERENCE, -1, "writeDangling", problems.describe(element),
						problems.word(slot.feature), problems.describe(target));
			if (there != resource)
				return false;
		}
		return !targets.isEmpty();
	}

	private boolean isElement(InternalEObject element, Slot slot) throws PlanFileException {
		if (!element.eIsSet(slot.featureId))
			return false;
		return slot.kind != Slot.Kind.REFERENCE || !isSetWithin(element, slot, element.eGet(slot.featureId, false, true));
	}

	private boolean hasElements(InternalEObject element, ClassTable table) throws PlanFileException {
		for (Slot slot : table.elements)
			if (isElement(element, slot))
				return true;
		return false;
	}

	private void elements(InternalEObject element, ClassTable table, int depth) throws PlanFileException {
		for (Slot slot : table.elements) {
			if (!isElement(element, slot))
				continue;
			Object value = element.eGet(slot.featureId, false, true);
			if (slot.kind == Slot.Kind.REFERENCE)
				for (InternalEObject target : targets(slot, value))
					href(slot, target, depth + 1);
			else if (slot.isAttribute())
				for (Object one : (List<?>) value)
					value(element, slot, one, depth + 1);
			else
				for (InternalEObject child : targets(slot, value))
					element(slot, child, depth + 1);
		}
	}

	private void value(EObject element, Slot slot, Object value, int depth) throws PlanFileException {
		count++;
		int begin = out.length();
		start(slot, depth);
		out.raw('>');
		text(element, slot, slot.format(value));
		checkLength(element, begin);
		out.raw("</");
		out.raw(name(slot));
		out.raw('>');
	}

	private void href(Slot slot, InternalEObject target, int depth) throws PlanFileException {
		count++;
		start(slot, depth);
		type(slot, target);
		out.raw(" href=\"");
		text(target, slot, address(target));
		out.raw("\"/>");
	}

	/** The address of an element as a reference names it: the bare id within the file, else relative to the file. */
	private String address(InternalEObject target) {
		Resource there = target.eResource();
		if (there == resource)
			return "#" + ((Identified) target).getId();
		URI whole = target.eIsProxy() ? target.eProxyURI() : there.getURI().appendFragment(there.getURIFragment(target));
		// What was read from a stream has no place of its own; its neighbours are wherever it is stored.
		if (PlanResourceSet.isStream(whole))
			return URI.createURI(whole.lastSegment()).appendFragment(whole.fragment()).toString();
		boolean reachable = base.isHierarchical() && Objects.equals(base.scheme(), whole.scheme())
				&& Objects.equals(base.authority(), whole.authority());
		return (reachable ? whole.deresolve(base, true, true, false) : whole).toString();
	}
}
