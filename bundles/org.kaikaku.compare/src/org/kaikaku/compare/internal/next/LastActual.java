package org.kaikaku.compare.internal.next;

import java.util.Optional;

import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.Baseline;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.ReformplanFactory;

/** The last actual value of an indicator, with which the next plan begins. */
public final class LastActual {
	private LastActual() {
	}

	/** The actual value of the latest term; empty when there is none. */
	public static Optional<Actual> of(Indicator indicator) {
		return indicator.getActuals().stream().filter(a -> a.getTerm() != null).max((a, b) -> a.getTerm().compareTo(b.getTerm()));
	}

	/** An actual value as a baseline, without an id. */
	public static Baseline baseline(Actual actual) {
		Baseline baseline = ReformplanFactory.eINSTANCE.createBaseline();
		baseline.setTerm(actual.getTerm());
		baseline.setValue(actual.getValue());
		baseline.setUpper(actual.getUpper());
		baseline.setText(actual.getText());
		baseline.setWritten(actual.getWritten());
		baseline.setUnit(actual.getUnit());
		baseline.getUnknown().addAll(actual.getUnknown());
		return baseline;
	}
}
