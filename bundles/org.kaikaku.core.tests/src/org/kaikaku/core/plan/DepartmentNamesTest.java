package org.kaikaku.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DepartmentName;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.types.PartialDate;

class DepartmentNamesTest {
	private static final LocalDate MARCH = LocalDate.of(2021, 3, 31);
	private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);

	private static Department renamedInApril2021() {
		Department department = ReformplanFactory.eINSTANCE.createDepartment();
		department.setName("広報戦略課");
		department.getNames().add(name("秘書課", null, "2015-03-31"));
		department.getNames().add(name("広報広聴課", "2015-04-01", "2021-03-31"));
		return department;
	}

	private static DepartmentName name(String name, String from, String until) {
		DepartmentName former = ReformplanFactory.eINSTANCE.createDepartmentName();
		former.setName(name);
		former.setFrom(from == null ? null : PartialDate.parse(from));
		former.setUntil(until == null ? null : PartialDate.parse(until));
		return former;
	}

	@Test
	void aDepartmentBearsItsFormerNameUpToTheLastDayOfIt() {
		assertEquals("広報広聴課", DepartmentNames.on(renamedInApril2021(), MARCH));
		assertEquals("広報戦略課", DepartmentNames.on(renamedInApril2021(), APRIL));
		assertEquals("秘書課", DepartmentNames.on(renamedInApril2021(), LocalDate.of(2010, 1, 1)));
	}

	@Test
	void aDepartmentWithoutFormerNamesHasItsOwn() {
		Department department = ReformplanFactory.eINSTANCE.createDepartment();
		assertNull(DepartmentNames.on(department, MARCH));
		department.setName("財政課");
		assertEquals("財政課", DepartmentNames.on(department, MARCH));
	}

	@Test
	void ofTwoNamesThatCoverADayTheLaterHolds() {
		Department department = ReformplanFactory.eINSTANCE.createDepartment();
		department.getNames().add(name("旧課", null, null));
		department.getNames().add(name("新課", "2020-04", null));
		assertEquals("新課", DepartmentNames.on(department, MARCH));
		assertEquals("旧課", DepartmentNames.on(department, LocalDate.of(2019, 4, 1)));
	}
}
