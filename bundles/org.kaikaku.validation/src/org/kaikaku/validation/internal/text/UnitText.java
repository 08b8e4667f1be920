package org.kaikaku.validation.internal.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.model.reformplan.Block;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.ListEntry;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.Note;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.TextTable;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.internal.facts.Stated;

/** The texts of a unit, with what else rules would have to go through it for, read once and kept until the unit changes. */
public final class UnitText {
	private static final ReformplanPackage PACKAGE = ReformplanPackage.eINSTANCE;
	private final List<TextPlace> places = new ArrayList<>();
	private final Map<Narrative, ReadNarrative> narratives = new IdentityHashMap<>();
	private final List<Element> stated = new ArrayList<>();
	private final List<Note> notes = new ArrayList<>();
	private final List<IndicatorValue> marked = new ArrayList<>();
	private int flags;

	private UnitText(List<EObject> elements) {
		List<Narrative> read = new ArrayList<>();
		List<Integer> starts = new ArrayList<>();
		for (EObject element : elements) {
			Kind kind = Kind.of(element.eClass());
			if (kind.narrative && element.eIsSet(PACKAGE.getNarrative_Blocks())) {
				read.add((Narrative) element);
				starts.add(places.size());
			}
			TextPlace.add(element, places);
			if (kind.element && Stated.anything((Element) element))
				stated.add((Element) element);
			if (kind.note)
				notes.add((Note) element);
			else if (kind.value && ((IndicatorValue) element).getMark() != null)
				marked.add((IndicatorValue) element);
		}
		for (TextPlace place : places)
			flags |= place.flags();
		for (int i = 0; i < read.size(); i++)
			narratives.put(read.get(i), read(read.get(i), places.subList(starts.get(i), i + 1 < read.size() ? starts.get(i + 1) : places.size())));
	}

	/** What kinds of elements a type makes, asked once for each type. */
	private record Kind(boolean element, boolean narrative, boolean note, boolean value) {
		private static final AtomicReferenceArray<Kind> BY_TYPE = new AtomicReferenceArray<>(PACKAGE.getEClassifiers().size());

		static Kind of(EClass type) {
			Kind known = BY_TYPE.get(type.getClassifierID());
			if (known == null) {
				known = new Kind(PACKAGE.getElement().isSuperTypeOf(type), PACKAGE.getNarrative().isSuperTypeOf(type),
						PACKAGE.getNote().isSuperTypeOf(type), PACKAGE.getIndicatorValue().isSuperTypeOf(type));
				BY_TYPE.set(type.getClassifierID(), known);
			}
			return known;
		}
	}

	/** The characters of a narrative were looked at with its blocks; only marks and tables have others. */
	private static ReadNarrative read(Narrative narrative, List<TextPlace> within) {
		String text = NarrativeText.of(narrative);
		int flags = 0;
		for (TextPlace place : within)
			flags |= place.flags();
		for (Block block : narrative.getBlocks())
			if (block instanceof ListEntry entry && entry.getMarker() != null)
				flags |= TextFlags.of(entry.getMarker());
			else if (block instanceof TextTable)
				flags |= TextFlags.of(text);
		return new ReadNarrative(narrative, text, flags, (flags & TextFlags.DIGIT) == 0 ? List.of() : Numbers.in(text));
	}

	/** The texts of the unit that an element lies in. */
	public static UnitText of(EObject element, RuleContext context) {
		return context.remembered(element, UnitText.class, () -> new UnitText(context.elements(element)));
	}

	/** A narrative of the unit as it was read. */
	public static ReadNarrative read(Narrative narrative, RuleContext context) {
		ReadNarrative known = of(narrative, context).narratives.get(narrative);
		return known == null ? new ReadNarrative(narrative, "", 0, List.of()) : known;
	}

	/** The few elements that state something to be unknown or none. */
	public List<Element> stated() {
		return stated;
	}

	/** The notes of the unit. */
	public List<Note> notes() {
		return notes;
	}

	/** The values of the unit that bear a mark. */
	public List<IndicatorValue> marked() {
		return marked;
	}

	/** Texts that have any of some flags, in the order of the unit. */
	public List<TextPlace> places(int any) {
		return (flags & any) == 0 ? List.of() : places.stream().filter(p -> p.has(any)).toList();
	}
}
