package org.kaikaku.report.pdf.internal.tag;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * A structure element of the tagged file: what a piece of the pages means. Children stand in reading order; content joins
 * them when it is painted. Elements that remain empty do not come into the file.
 */
public final class Tag {

	/** Content on a page. */
	private record Content(PDPage page, int id) {
	}

	/** A link's active area on a page. */
	private record Area(PDPage page, PDAnnotation annotation) {
	}

	private final PDStructureElement element;
	private final List<Object> kids = new ArrayList<>(2);
	private boolean kept;

	/** A section of the document. */
	Tag(String type) {
		element = new PDStructureElement(type, null);
	}

	/** The element in the file. */
	PDStructureElement element() {
		return element;
	}

	/** A new last child of a type of the standard (ISO 32000-1, 14.8.4). */
	public Tag child(String type) {
		Tag tag = new Tag(type);
		kids.add(tag);
		return tag;
	}

	/** Words instead of the content for those who cannot see it. */
	public Tag alternative(String text) {
		element.setAlternateDescription(text);
		return this;
	}

	/** A name that no other element has. */
	public Tag id(String name) {
		element.setElementIdentifier(name);
		return this;
	}

	/** Sets attributes of a standard owner; several owners may have some. */
	public Tag attributes(String owner, COSDictionary values) {
		values.setName(COSName.O, owner);
		COSDictionary dictionary = element.getCOSObject();
		if (dictionary.getDictionaryObject(COSName.A) instanceof COSDictionary only) {
			COSArray several = new COSArray();
			several.add(only);
			several.add(values);
			dictionary.setItem(COSName.A, several);
		} else {
			dictionary.setItem(COSName.A, values);
		}
		return this;
	}

	/** Stays in the file even if nothing is in it, as an empty cell must. */
	public Tag keep() {
		kept = true;
		return this;
	}

	/** Adds content that was painted. */
	public void addContent(PDPage page, int id) {
		kids.add(new Content(page, id));
	}

	/** Adds the active area of a link. */
	public void addArea(PDPage page, PDAnnotation annotation) {
		kids.add(new Area(page, annotation));
	}

	private boolean isNeeded() {
		if (kept) {
			return true;
		}
		for (Object kid : kids) {
			if (!(kid instanceof Tag tag) || tag.isNeeded()) {
				return true;
			}
		}
		return false;
	}

	/** Puts the children that are needed into the element, and theirs into them. */
	void settle() {
		PDPage page = null;
		for (Object kid : kids) {
			if (kid instanceof Tag tag) {
				if (tag.isNeeded()) {
					tag.element.setParent(element);
					element.appendKid(tag.element);
					tag.settle();
				}
			} else if (kid instanceof Content content) {
				if (page == null) {
					page = content.page();
					element.setPage(page);
				}
				append(content, page);
			} else if (kid instanceof Area area) {
				PDObjectReference reference = new PDObjectReference();
				reference.getCOSObject().setItem(COSName.PG, area.page());
				reference.setReferencedObject(area.annotation());
				element.appendKid(reference);
			}
		}
		kids.clear();
	}

	private void append(Content content, PDPage page) {
		if (content.page() == page) {
			element.appendKid(content.id());
		} else {
			PDMarkedContentReference reference = new PDMarkedContentReference();
			reference.setPage(content.page());
			reference.getCOSObject().setItem(COSName.MCID, COSInteger.get(content.id()));
			element.appendKid(reference);
		}
	}
}
