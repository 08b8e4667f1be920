package org.kaikaku.report.pdf.internal.tag;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The tags of a whole file, and the list that leads from pages and links back to them. */
public final class TagTree {

	private static final int ENTRIES_PER_LEAF = 500;

	private final PDStructureTreeRoot root = new PDStructureTreeRoot();
	private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
	private final COSArray leaves = new COSArray();
	private COSArray leaf;
	private int owners;

	/** Begins the tags of a file. */
	public TagTree() {
		root.appendKid(document);
	}

	/** Begins a section; its place is after those begun before. */
	public Tag section() {
		Tag section = new Tag(StandardStructureTypes.SECT).keep();
		section.element().setParent(document);
		document.appendKid(section.element());
		return section;
	}

	/** Ends a section: all its pages are painted. */
	public void end(Tag section) {
		section.settle();
	}

	/**
	 * Remembers to which elements the contents of a page belong.
	 *
	 * @param tags by the numbers of the contents
	 * @return the key that the page must name
	 */
	public int addPage(List<Tag> tags) {
		COSArray elements = new COSArray();
		tags.forEach(tag -> elements.add(tag.element()));
		return addOwner(elements);
	}

	/**
	 * Remembers to which element a link belongs.
	 *
	 * @return the key that the link must name
	 */
	public int addLink(Tag tag) {
		return addOwner(tag.element().getCOSObject());
	}

	private int addOwner(COSBase owner) {
		if (owners % ENTRIES_PER_LEAF == 0) {
			leaf = new COSArray();
			COSDictionary node = new COSDictionary();
			COSArray limits = new COSArray();
			limits.add(COSInteger.get(owners));
			limits.add(COSInteger.get(owners));
			node.setItem(COSName.LIMITS, limits);
			node.setItem(COSName.NUMS, leaf);
			leaves.add(node);
		}
		leaf.add(COSInteger.get(owners));
		leaf.add(owner);
		((COSArray) ((COSDictionary) leaves.get(leaves.size() - 1)).getItem(COSName.LIMITS)).set(1, COSInteger.get(owners));
		return owners++;
	}

	/** The root for the catalog, once all is painted. */
	public PDStructureTreeRoot finish() {
		COSDictionary parents = new COSDictionary();
		parents.setItem(COSName.KIDS, leaves);
		root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
		root.setParentTreeNextKey(owners);
		return root;
	}
}
