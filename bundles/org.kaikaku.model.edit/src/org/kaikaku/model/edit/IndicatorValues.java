package org.kaikaku.model.edit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.core.figures.Attainment;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.Direction;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorKind;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.types.Decimals;
import org.kaikaku.model.types.FiscalTerm;

/** Targets and actuals of indicators as people write them in a cell: a number, a range, words, 不明 or －. */
public final class IndicatorValues {
	/** Which values. */
	public enum Row {
		/** Targets. */
		TARGET,
		/** Actuals. */
		ACTUAL
	}

	private static final List<String> NONE = List.of("－", "-", "—", "ー");
	private static final String RANGE = "[~～〜]";

	private IndicatorValues() {
	}

	/** The value of an indicator at exactly a term; empty when there is none. */
	public static Optional<? extends IndicatorValue> value(Indicator indicator, Row row, FiscalTerm term) {
		return row == Row.TARGET ? Attainment.target(indicator, term) : Attainment.actual(indicator, term);
	}

	/** What stands in the cell. */
	public static String text(Indicator indicator, Row row, FiscalTerm term) {
		IndicatorValue value = value(indicator, row, term).orElse(null);
		if (value == null)
			return "";
		if (value.getUnknown().contains("value"))
			return EditWords.of("value.unknown");
		if (value.getNone().contains("value"))
			return NONE.get(0);
		if (value.getValue() == null)
			return value.getText() == null ? "" : value.getText();
		String lower = Decimals.grouped(value.getValue());
		return value.getUpper() == null ? lower : lower + "～" + Decimals.grouped(value.getUpper());
	}

	/** What is wrong with a text; null when it can be taken. */
	public static String problem(Indicator indicator, String text) {
		String plain = JapaneseDigits.toHalfWidth(text).strip();
		if (plain.isEmpty() || isStatement(text) || indicator.getKind() == IndicatorKind.QUALITATIVE)
			return null;
		String[] parts = plain.split(RANGE, -1);
		boolean range = parts.length == 2 && indicator.getDirection() == Direction.RANGE;
		for (String part : range ? parts : new String[] { plain })
			if (!number(indicator, part).isGood())
				return number(indicator, part).problem();
		return null;
	}

	private static boolean isStatement(String text) {
		return NONE.contains(text.strip()) || text.strip().equals(EditWords.of("value.unknown"));
	}

	private static Conversion.Result number(Indicator indicator, String text) {
		String unit = indicator.getUnit() == null ? "" : JapaneseDigits.toHalfWidth(indicator.getUnit());
		String plain = !unit.isEmpty() && text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : text;
		return Conversion.decimal(plain.strip(), text);
	}

	/**
	 * A command that makes a cell say a text.
	 *
	 * @throws IllegalArgumentException when {@link #problem} says that it cannot be taken
	 */
	public static Command set(PlanEditingDomain domain, Indicator indicator, Row row, FiscalTerm term, String text) {
		if (problem(indicator, text) != null)
			throw new IllegalArgumentException(text);
		return new ChangeCommand((EObject) indicator) {
			@Override
			protected void doExecute() {
				apply(indicator, row, term, text.strip());
			}
		};
	}

	private static void apply(Indicator indicator, Row row, FiscalTerm term, String text) {
		IndicatorValue value = value(indicator, row, term).orElse(null);
		if (text.isEmpty()) {
			if (value != null)
				remove(indicator, value);
			return;
		}
		if (value == null)
			value = add(indicator, row, term);
		value.getUnknown().removeAll(List.of("value", "text"));
		value.getNone().removeAll(List.of("value", "text"));
		if (isStatement(text)) {
			clear(value);
			(NONE.contains(text) ? value.getNone() : value.getUnknown()).add("value");
		} else if (indicator.getKind() == IndicatorKind.QUALITATIVE) {
			clear(value);
			value.setText(text);
		} else {
			String[] parts = JapaneseDigits.toHalfWidth(text).split(RANGE, -1);
			boolean range = parts.length == 2 && indicator.getDirection() == Direction.RANGE;
			value.setValue((BigDecimal) number(indicator, range ? parts[0] : JapaneseDigits.toHalfWidth(text)).value());
			value.setUpper(range ? (BigDecimal) number(indicator, parts[1]).value() : null);
			value.setText(null);
			value.setWritten(null);
		}
	}

	private static void clear(IndicatorValue value) {
		value.setValue(null);
		value.setUpper(null);
		value.setText(null);
		value.setWritten(null);
	}

	private static void remove(Indicator indicator, IndicatorValue value) {
		if (value instanceof Target)
			indicator.getTargets().remove(value);
		else
			indicator.getActuals().remove(value);
	}

	/** A new value, put among the others in the order of terms. */
	private static IndicatorValue add(Indicator indicator, Row row, FiscalTerm term) {
		if (row == Row.TARGET) {
			Target made = ReformplanFactory.eINSTANCE.createTarget();
			prepare(made, indicator, term);
			indicator.getTargets().add(place(indicator.getTargets(), term), made);
			return made;
		}
		Actual made = ReformplanFactory.eINSTANCE.createActual();
		prepare(made, indicator, term);
		indicator.getActuals().add(place(indicator.getActuals(), term), made);
		return made;
	}

	private static void prepare(IndicatorValue made, Indicator indicator, FiscalTerm term) {
		made.setTerm(term);
		ElementIds.renew(made, indicator);
	}

	private static int place(List<? extends IndicatorValue> values, FiscalTerm term) {
		int i = values.size();
		while (i > 0 && values.get(i - 1).getTerm() != null && values.get(i - 1).getTerm().compareTo(term) > 0)
			i--;
		return i;
	}
}
