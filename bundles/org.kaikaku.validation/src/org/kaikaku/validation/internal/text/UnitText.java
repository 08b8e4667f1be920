package org.kaikaku.validation.internal.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.Note;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.internal.facts.Stated;

/** The texts of a unit, with what else rules would have to go through it for, read once and kept until the unit changes. */
public final class UnitText {
	private final List<TextPlace> places = new ArrayList<>();
	private final Map<Narrative, ReadNarrative> narratives = new IdentityHashMap<>();
	private final List<Element> stated = new ArrayList<>();
	private final List<Note> notes = new ArrayList<>();
	private final List<IndicatorValue> marked = new ArrayList<>();
	private int flags;

	private UnitText(List<EObject> elements) {
		for (EObject element : elements) {
			TextPlace.add(element, places);
			if (element instanceof Element e && Stated.anything(e))
				stated.add(e);
			if (element instanceof Narrative narrative && !narrative.getBlocks().isEmpty())
				narratives.put(narrative, read(narrative));
			else if (element instanceof Note note)
				notes.add(note);
			else if (element instanceof IndicatorValue value && value.getMark() != null)
				marked.add(value);
		}
		for (TextPlace place : places)
			flags |= place.flags();
	}

	private static ReadNarrative read(Narrative narrative) {
		String text = NarrativeText.of(narrative);
		int flags = TextFlags.of(text);
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
