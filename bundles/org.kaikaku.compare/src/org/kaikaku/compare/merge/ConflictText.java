package org.kaikaku.compare.merge;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.compare.internal.merge.Statements;
import org.kaikaku.compare.internal.model.ElementTable;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.compare.merge.ConflictDecision.Choice;
import org.kaikaku.compare.text.ElementNames;
import org.kaikaku.compare.text.ValueWords;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.ConflictKind;
import org.kaikaku.model.reformplan.MergeConflict;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanPackage;

/** The conflicts of a merged file in words for people. For the file as it is when this is made. */
public final class ConflictText {
	private final Municipality file;
	private final ElementTable table;
	private final ElementNames names;
	private final ValueWords words;
	private final ModelLabels labels;
	private final Texts texts;

	/** @param locale language of the words */
	public ConflictText(Municipality file, Locale locale) {
		this.file = file;
		table = new ElementTable(file);
		names = new ElementNames(locale);
		words = new ValueWords(locale);
		labels = ModelLabels.of(locale);
		texts = Messages.of(locale);
	}

	/** The element that a conflict is about; null when it is no longer there. */
	public EObject element(MergeConflict conflict) {
		String id = conflict.getElementId();
		return id == null ? null : id.equals(file.getId()) ? file : table.find(id);
	}

	/** What kind of conflict it is. */
	public String kind(MergeConflict conflict) {
		String kind = labels.of(ReformplanPackage.eINSTANCE.getConflictKind().getEEnumLiteral(conflict.getKind().getValue()));
		return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
	}

	/** Where it is: the element with what it stands in, and the feature. */
	public String place(MergeConflict conflict) {
		EObject element = element(conflict);
		EStructuralFeature feature = feature(conflict);
		String path = element == null ? String.valueOf(conflict.getElementId()) : names.path(element);
		return feature == null ? path : path + ElementNames.STEP + labels.of(feature);
	}

	/** Where it is in a few words: the item, theme or other element that people know, and what of it. */
	public String briefPlace(MergeConflict conflict) {
		EObject element = element(conflict);
		if (element == null)
			return place(conflict);
		EObject known = element;
		while (known.eContainer() != null && !(known instanceof PlanElement) && !(known.eContainer() instanceof Plan))
			known = known.eContainer();
		EStructuralFeature feature = feature(conflict);
		String what = (known == element || known.eContainer() == null ? "" : names.of(element)) + (feature == null ? "" : (known == element
				|| known.eContainer() == null ? "" : ElementNames.STEP) + labels.of(feature));
		String owner = known.eContainer() == null ? names.of(element) : names.name(known).isEmpty() ? names.of(known) : names.name(known);
		return what.isEmpty() ? owner : owner + ElementNames.STEP + what;
	}

	/** What was before both, or what a side made of it, in words; that it is not there is said too. */
	public String value(MergeConflict conflict, Choice side) {
		String value = switch (side) {
		case BASE -> conflict.getBase();
		case OURS -> conflict.getOurs();
		case THEIRS -> conflict.getTheirs();
		};
		if (value == null)
			return texts.text(conflict.getKind() == ConflictKind.DELETED_CHANGED ? "conflict.deleted" : "value.none");
		if (Statements.UNKNOWN.equals(value) || Statements.NONE.equals(value))
			return texts.text(Statements.UNKNOWN.equals(value) ? "conflict.unknown" : "conflict.none");
		return conflict.getKind() == ConflictKind.MOVED_APART ? place(value) : words(conflict, value);
	}

	/** A place as a conflict writes it: id of the parent and name of the feature. */
	private String place(String value) {
		int blank = value.lastIndexOf(' ');
		EObject parent = blank < 0 ? null : table.find(value.substring(0, blank));
		return parent == null ? value : names.path(parent);
	}

	private String words(MergeConflict conflict, String value) {
		EStructuralFeature feature = feature(conflict);
		if (conflict.getKind() == ConflictKind.ORDER)
			return order(feature, value);
		if (feature == null || feature instanceof EReference reference && reference.isContainment() || feature.isMany() && !(feature instanceof EReference))
			return table.find(value) != null ? names.path(table.find(value)) : value;
		if (feature.getEType().getName().equals("EString"))
			return value;
		return words.of(feature, value, table::find);
	}

	private String order(EStructuralFeature feature, String value) {
		StringBuilder order = new StringBuilder();
		for (String part : value.split(" ")) {
			EObject element = feature instanceof EReference ? table.find(part) : null;
			order.append(order.isEmpty() ? "" : texts.text("diff.comma")).append(element == null ? part : names.of(element));
		}
		return order.toString();
	}

	private EStructuralFeature feature(MergeConflict conflict) {
		EObject element = element(conflict);
		return element == null || conflict.getFeature() == null ? null : element.eClass().getEStructuralFeature(conflict.getFeature());
	}
}
