package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.ReadNarrative;
import org.kaikaku.validation.internal.text.TextFlags;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds counts with percentages in a text of which one does not fit the base that the others have. */
@Component(service = Rule.class)
public final class TextPercent extends BaseRule<Narrative> {
	private static final Pattern SHARE = Pattern.compile("([0-9][0-9,]*)([^0-9(。、]{1,4})\\(([0-9]+(?:\\.[0-9]+)?)%\\)");

	private record Share(String text, BigDecimal count, BigDecimal percent) {
		boolean fits(BigDecimal base) {
			return of(base).compareTo(percent) == 0;
		}

		BigDecimal of(BigDecimal base) {
			return count.multiply(BigDecimal.valueOf(100)).divide(base, percent.scale(), RoundingMode.HALF_UP);
		}
	}

	/** Created by the service registry, or for use without it. */
	public TextPercent() {
		super("arithmetic.text-percent", RuleCategory.ARITHMETIC, Severity.WARNING, Scope.UNIT, eINSTANCE.getNarrative());
	}

	@Override
	protected void inspect(Narrative narrative, RuleContext context) {
		ReadNarrative read = UnitText.read(narrative, context);
		if (!read.has(TextFlags.PERCENT))
			return;
		String text = read.text();
		String plain = JapaneseDigits.toHalfWidth(text);
		List<Share> shares = new ArrayList<>();
		for (Matcher m = SHARE.matcher(plain); m.find();)
			shares.add(new Share(text.substring(m.start(), m.end()), new BigDecimal(m.group(1).replace(",", "")), new BigDecimal(m.group(3))));
		if (shares.size() < 2)
			return;
		Set<BigDecimal> bases = new LinkedHashSet<>();
		read.numbers().forEach(n -> bases.add(n.value()));
		BigDecimal sum = shares.stream().map(Share::count).reduce(BigDecimal.ZERO, BigDecimal::add);
		bases.add(sum);
		BigDecimal best = bases.stream().filter(b -> b.signum() > 0)
				.max(Comparator.comparingLong(b -> shares.stream().filter(s -> s.fits(b)).count())).orElseThrow();
		long fitting = shares.stream().filter(s -> s.fits(best)).count();
		if (fitting * 2 >= shares.size() && fitting < shares.size())
			shares.stream().filter(s -> !s.fits(best))
					.forEach(s -> context.find(narrative, "message", s.text(), best, s.of(best)));
	}
}
