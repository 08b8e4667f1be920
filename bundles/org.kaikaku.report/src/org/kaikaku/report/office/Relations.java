package org.kaikaku.report.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The relations of one part to others. */
public final class Relations {

	/** The common beginning of the types of relations between office parts. */
	public static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

	private record Relation(String id, String type, String target, boolean external) {
	}

	private final String prefix;
	private final List<Relation> relations = new ArrayList<>();
	private int next = 1;

	/** Relations whose new ids begin with a prefix of letters. */
	public Relations(String prefix) {
		this.prefix = prefix;
	}

	/**
	 * Adds a relation to a part of the package.
	 *
	 * @param type the last word of an office relation type, or a whole type
	 * @param target the part, relative to the owner of these relations
	 * @return the id to write where the part is used
	 */
	public String add(String type, String target) {
		return add(type, target, false);
	}

	/** Adds a relation to something outside the package. */
	public String addExternal(String type, String target) {
		return add(type, target, true);
	}

	private String add(String type, String target, boolean external) {
		String id = prefix + next++;
		keep(id, type.startsWith("http") ? type : OFFICE + type, target, external);
		return id;
	}

	/** Keeps a relation under the id it has already. */
	public void keep(String id, String type, String target, boolean external) {
		relations.add(new Relation(id, type, target, external));
	}

	/** Whether there is any. */
	public boolean isEmpty() {
		return relations.isEmpty();
	}

	/** Writes the part of the relations that belongs to a part. */
	public void write(OpcPackage opc, String owner) throws IOException {
		int slash = owner.lastIndexOf('/');
		String part = owner.substring(0, slash) + "/_rels" + owner.substring(slash) + ".rels";
		XmlOut xml = opc.open(part).declaration();
		xml.start("Relationships", "xmlns", NAMESPACE);
		for (Relation r : relations) {
			xml.leaf("Relationship", "Id", r.id(), "Type", r.type(), "Target", r.target(),
					"TargetMode", r.external() ? "External" : null);
		}
		xml.end().finish();
		opc.close();
	}
}
