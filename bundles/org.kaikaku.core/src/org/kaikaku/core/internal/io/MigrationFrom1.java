package org.kaikaku.core.internal.io;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.core.io.PlanFileException.Reason;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * From the drafts before the first release. There an item listed its departments in one attribute and an open list in another
 * (now an assignment each), and an effect was kept in thousands of yen (now in yen, with the unit to which it is known).
 */
final class MigrationFrom1 extends Migration {
	private static final String TEXT = "CDATA";
	private final Problems problems;

	MigrationFrom1(Problems problems) {
		this.problems = problems;
	}

	@Override
	protected void element(String name, String className, Attributes attributes) throws SAXException {
		if ("ReformItem".equals(className))
			item(name, attributes);
		else if (name.equals("effects"))
			pass(name, effect(attributes));
		else
			pass(name, attributes);
	}

	private void item(String name, Attributes attributes) throws SAXException {
		AttributesImpl kept = new AttributesImpl(attributes);
		String departments = take(kept, "departments");
		String open = take(kept, "openDepartments");
		pass(name, kept);
		String id = String.valueOf(attributes.getValue("id"));
		List<AttributesImpl> assignments = new ArrayList<>();
		if (departments != null)
			for (String department : departments.trim().split("\\s+"))
				assignments.add(with(new AttributesImpl(), "department", department));
		if (open != null && !open.isBlank())
			assignments.add(with(new AttributesImpl(), "openText", open));
		for (int i = 0; i < assignments.size(); i++)
			add("assignments", with(assignments.get(i), "id", id + "-assignment" + (i + 1)));
	}

	private Attributes effect(Attributes attributes) throws SAXException {
		AttributesImpl changed = new AttributesImpl(attributes);
		String thousands = take(changed, "thousandYen");
		if (thousands == null)
			return attributes;
		try {
			with(changed, "yen", Long.toString(Math.multiplyExact(Long.parseLong(thousands.trim()), 1000L)));
		} catch (ArithmeticException | NumberFormatException e) {
			throw new SAXException(problems.because(e, Reason.BAD_VALUE, line(), "badValue", "thousandYen",
					Problems.quote(thousands), problems.words("file.expected.Yen")));
		}
		return with(changed, "roundedTo", "1000");
	}

	private static String take(AttributesImpl attributes, String name) {
		int at = attributes.getIndex(name);
		if (at < 0)
			return null;
		String value = attributes.getValue(at);
		attributes.removeAttribute(at);
		return value;
	}

	private static AttributesImpl with(AttributesImpl attributes, String name, String value) {
		attributes.addAttribute("", "", name, TEXT, value);
		return attributes;
	}
}
