package org.kaikaku.core.internal.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.core.io.FileLimits;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFileException.Reason;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds elements from the tags of a file of the current format. */
final class ModelBuilder extends DefaultHandler {
	private static final String ROOT = "Municipality";
	/** About what an element takes in a file; only to make room. */
	private static final int BYTES_OF_ELEMENT = 100;

	private final PlanResource resource;
	private final FileLimits limits;
	private final Problems problems;
	private final PlanText text;
	private final References references;
	private final Map<String, EObject> byId;
	private final Map<String, ClassTable> types = new HashMap<>();
	private final Prefixes prefixes = new Prefixes();
	private final UniqueLists lists = new UniqueLists();
	private final InternalEObject[] elements;
	private final ClassTable[] tables;
	private final StringBuilder content = new StringBuilder();
	private Locator locator;
	private int depth;
	private int count;
	private int withoutId;
	/** The feature whose text or reference is being read in a tag of its own; null otherwise. */
	private Slot leaf;

	ModelBuilder(PlanResource resource, PlanText text, FileLimits limits, Problems problems) {
		this.resource = resource;
		this.text = text;
		this.limits = limits;
		this.problems = problems;
		references = new References(text, problems);
		byId = new HashMap<>(text.size() / BYTES_OF_ELEMENT);
		elements = new InternalEObject[limits.depth() + 1];
		tables = new ClassTable[limits.depth() + 1];
	}

	/** Whether the first tag was read. */
	boolean hasRoot() {
		return elements[0] != null;
	}

	/** How many elements had no id. */
	int withoutId() {
		return withoutId;
	}

	int line() {
		return locator == null ? 1 : locator.getLineNumber();
	}

	int column() {
		return locator == null ? 1 : locator.getColumnNumber();
	}

	/** Sets the references and gives the content to the resource. */
	void finish() throws PlanFileException {
		resource.fill(elements[0], byId);
		try {
			references.resolve(resource, byId);
		} catch (PlanFileException e) {
			resource.getContents().clear();
			throw e;
		}
	}

	@Override
	public void setDocumentLocator(Locator where) {
		locator = where;
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		if (depth == limits.depth())
			throw problem(Reason.TOO_DEEP, "tooDeep", limits.depth());
		if (++count > limits.elements())
			throw problem(Reason.TOO_LARGE, "tooMany", limits.elements());
		if (leaf != null)
			throw problem(Reason.UNKNOWN_ELEMENT, "unknownElement", Problems.quote(name), problems.word(leaf.feature));
		if (depth == 0) {
			root(name, attributes);
		} else {
			Slot slot = tables[depth - 1].slot(name);
			if (slot == null)
				throw unknownElement(name, attributes);
			if (slot.kind != Slot.Kind.CONTAINED) {
				startLeaf(slot, attributes);
				return;
			}
			open(slot, attributes);
		}
		readAttributes(attributes);
		depth++;
	}

	private void root(String name, Attributes attributes) throws SAXException {
		prefixes.note(attributes);
		String namespace = prefixes.namespaceOf(name);
		if (!namespace.equals(ReformplanPackage.eNS_URI) && !namespace.isEmpty() && !namespace.equals(Prefixes.XMI))
			throw problem(Reason.UNKNOWN_NAMESPACE, "unknownNamespace", Problems.quote(namespace));
		if (!namespace.equals(ReformplanPackage.eNS_URI) || !Prefixes.localName(name).equals(ROOT))
			throw problem(Reason.WRONG_ROOT, "wrongRoot", Problems.quote(name));
		elements[0] = (InternalEObject) ReformplanFactory.eINSTANCE.createMunicipality();
		tables[0] = ClassTable.of(elements[0].eClass());
	}

	private SAXException unknownElement(String name, Attributes attributes) {
		prefixes.note(attributes);
		String namespace = name.indexOf(':') < 0 ? "" : prefixes.namespaceOf(name);
		return namespace.isEmpty() || namespace.equals(ReformplanPackage.eNS_URI)
				? problem(Reason.UNKNOWN_ELEMENT, "unknownElement", Problems.quote(name), problems.describe(elements[depth - 1]))
				: problem(Reason.UNKNOWN_NAMESPACE, "unknownNamespace", Problems.quote(namespace));
	}

	@SuppressWarnings("unchecked")
	private void open(Slot slot, Attributes attributes) throws SAXException {
		ClassTable table = tableOf(slot, attributes);
		InternalEObject owner = elements[depth - 1];
		InternalEObject element = (InternalEObject) ReformplanFactory.eINSTANCE.create(table.eClass);
		if (slot.many)
			((InternalEList<EObject>) owner.eGet(slot.featureId, false, true)).addUnique(element);
		else if (owner.eIsSet(slot.featureId))
			throw problem(Reason.UNKNOWN_ELEMENT, "repeated", problems.word(slot.feature), problems.describe(owner));
		else
			owner.eSet(slot.featureId, element);
		elements[depth] = element;
		tables[depth] = table;
	}

	private ClassTable tableOf(Slot slot, Attributes attributes) throws SAXException {
		String type = prefixes.type(attributes);
		if (type == null && slot.plainClass != null)
			return ClassTable.of(slot.plainClass);
		if (type == null)
			throw problem(Reason.UNKNOWN_ELEMENT, "noType", slot.name);
		ClassTable table = types.get(type);
		if (table == null && prefixes.namespaceOf(type).equals(ReformplanPackage.eNS_URI)) {
			table = ClassTable.of(Prefixes.localName(type));
			types.put(type, table);
		}
		if (table == null || !slot.instances.isAssignableFrom(table.eClass.getInstanceClass()))
			throw attributeProblem(Reason.UNKNOWN_ELEMENT, "xsi:type", "unknownType", Problems.quote(type), problems.word(slot.feature));
		return table;
	}

	private void readAttributes(Attributes attributes) throws SAXException {
		InternalEObject element = elements[depth];
		ClassTable table = tables[depth];
		boolean hasId = false;
		for (int i = 0, n = attributes.getLength(); i < n; i++) {
			String name = attributes.getQName(i);
			Slot slot = table.slot(name);
			if (slot == null || slot.kind == Slot.Kind.CONTAINED || slot.many && slot.isAttribute()) {
				if (slot == null && prefixes.isMachinery(name))
					continue;
				throw unknownAttribute(name);
			}
			String value = attributes.getValue(i);
			if (slot.kind == Slot.Kind.REFERENCE) {
				refer(element, slot, value);
			} else if (slot == table.id) {
				element.eSet(slot.featureId, id(value, element));
				hasId = true;
			} else {
				element.eSet(slot.featureId, parse(slot, value));
			}
		}
		if (!hasId)
			withoutId++;
	}

	private void refer(InternalEObject element, Slot slot, String value) throws SAXException {
		if (value.isBlank() && !slot.many)
			throw attributeProblem(Reason.DANGLING_REFERENCE, slot.name, "dangling", problems.word(slot.feature), value);
		if (!value.isBlank())
			references.add(element, slot, value, line(), column());
	}

	private String id(String value, EObject element) throws SAXException {
		if (!ElementIds.isValid(value))
			throw attributeProblem(Reason.BAD_VALUE, "id", "badId", Problems.quote(value));
		EObject other = byId.putIfAbsent(value, element);
		if (other != null)
			throw attributeProblem(Reason.DUPLICATE_ID, "id", "duplicateId", value, problems.describe(other));
		return value;
	}

	private Object parse(Slot slot, String value) throws SAXException {
		try {
			return slot.parse(value);
		} catch (RuntimeException e) {
			int line = text.lineOfAttribute(slot.name, line(), column());
			throw new SAXException(problems.because(e, Reason.BAD_VALUE, line, "badValue", problems.word(slot.feature),
					Problems.quote(value), problems.expected(slot.feature)));
		}
	}

	/** A value of a list in a tag of its own, or a reference that may lead to another file. */
	private void startLeaf(Slot slot, Attributes attributes) throws SAXException {
		leaf = slot;
		content.setLength(0);
		if (slot.isAttribute()) {
			if (attributes.getLength() > 0)
				throw unknownAttribute(attributes.getQName(0));
			return;
		}
		String href = attributes.getValue("href");
		if (href == null || href.indexOf('#') < 0 || href.endsWith("#"))
			throw problem(Reason.DANGLING_REFERENCE, "noHref", problems.word(slot.feature));
		InternalEObject owner = elements[depth - 1];
		if (href.startsWith("#"))
			references.add(owner, slot, href.substring(1), line(), column());
		else
			references.add(owner, slot, elsewhere(href, slot, attributes), line(), column());
	}

	private EObject elsewhere(String href, Slot slot, Attributes attributes) throws SAXException {
		URI target;
		try {
			target = URI.createURI(href).resolve(resource.getURI());
		} catch (IllegalArgumentException e) {
			throw new SAXException(problems.because(e, Reason.BAD_VALUE, text.lineOfAttribute("href", line(), column()), "badValue",
					"href", Problems.quote(href), problems.words("file.expected.href")));
		}
		InternalEObject proxy = (InternalEObject) ReformplanFactory.eINSTANCE.create(tableOf(slot, attributes).eClass);
		proxy.eSetProxyURI(target);
		resource.foreignFiles().add(target.trimFragment());
		return proxy;
	}

	@Override
	public void characters(char[] chars, int start, int length) throws SAXException {
		if (leaf != null && leaf.isAttribute()) {
			content.append(chars, start, length);
			return;
		}
		for (int i = start; i < start + length; i++)
			if (chars[i] > ' ')
				throw problem(Reason.UNKNOWN_ELEMENT, "strayText",
						Problems.quote(new String(Arrays.copyOfRange(chars, i, start + length))));
	}

	@Override
	@SuppressWarnings("unchecked")
	public void endElement(String uri, String localName, String name) throws SAXException {
		if (leaf == null) {
			depth--;
			return;
		}
		if (leaf.isAttribute()) {
			Object value = parse(leaf, content.toString());
			InternalEObject owner = elements[depth - 1];
			if (leaf.many)
				lists.add((InternalEList<Object>) owner.eGet(leaf.featureId, false, true), value);
			else
				owner.eSet(leaf.featureId, value);
		}
		leaf = null;
	}

	private SAXException unknownAttribute(String name) {
		return attributeProblem(Reason.UNKNOWN_ATTRIBUTE, name, "unknownAttribute", Problems.quote(name),
				elements[depth] == null ? problems.word(leaf.feature) : problems.describe(elements[depth]));
	}

	private SAXException attributeProblem(Reason reason, String attribute, String key, Object... arguments) {
		return new SAXException(problems.of(reason, text.lineOfAttribute(attribute, line(), column()), key, arguments));
	}

	private SAXException problem(Reason reason, String key, Object... arguments) {
		return new SAXException(problems.of(reason, line(), key, arguments));
	}
}
