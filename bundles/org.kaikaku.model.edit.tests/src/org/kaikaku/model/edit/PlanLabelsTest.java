package org.kaikaku.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalTerm;

class PlanLabelsTest {
	private final PlanLabels japanese = new PlanLabels(Locale.JAPANESE);
	private final PlanLabels english = new PlanLabels(Locale.ENGLISH);

	@Test
	void anItemIsCalledByNumberAndName() {
		ReformItem item = ReformplanFactory.eINSTANCE.createReformItem();
		item.setNumber("2");
		item.setName("窓口サービスの向上");
		assertEquals("2 窓口サービスの向上", japanese.of(item));
	}

	@Test
	void anElementWithoutANameShowsWhatItIs() {
		ReformItem item = ReformplanFactory.eINSTANCE.createReformItem();
		item.setNumber("3");
		assertEquals("3 （改革項目）", japanese.of(item));
		assertEquals("3 (reform item)", english.of(item));
	}

	@Test
	void aRecordIsCalledByItsYearInEraOrGregorianCalendar() {
		YearlyRecord record = ReformplanFactory.eINSTANCE.createYearlyRecord();
		record.setTerm(FiscalTerm.of(2020));
		assertEquals("令和２年度", japanese.of(record));
		assertEquals("FY2020", english.of(record));
	}

	@Test
	void aRepeatedListingIsCalledAsItsItemAndMarked() {
		ReformItem item = ReformplanFactory.eINSTANCE.createReformItem();
		item.setName("窓口");
		RepeatedListing listing = ReformplanFactory.eINSTANCE.createRepeatedListing();
		listing.setItem(item);
		assertEquals("窓口 （再掲）", japanese.of(listing));
	}
}
