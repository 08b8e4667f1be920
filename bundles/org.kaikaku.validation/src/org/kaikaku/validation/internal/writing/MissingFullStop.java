package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Paragraph;
import org.kaikaku.model.reformplan.ParagraphStyle;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds sentences at the end of a paragraph without a full stop. */
@Component(service = Rule.class)
public final class MissingFullStop extends BaseRule<Paragraph> {
	/** Created by the service registry, or for use without it. */
	public MissingFullStop() {
		super("text.missing-full-stop", RuleCategory.TEXT, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getParagraph());
	}

	@Override
	protected void inspect(Paragraph paragraph, RuleContext context) {
		String text = paragraph.getText() == null ? "" : paragraph.getText().strip();
		boolean running = paragraph.getStyle() == ParagraphStyle.BODY && text.length() >= 20;
		if (running && isSentenceEnd(text))
			context.find(paragraph, "message", text.substring(text.length() - 10)).feature(eINSTANCE.getParagraph_Text());
	}

	/** Ends like a verb does, or like a sentence broken off in the middle. */
	private static boolean isSentenceEnd(String text) {
		char last = text.charAt(text.length() - 1);
		return "るたいうすくだんがをにはでとのもや、，".indexOf(last) >= 0;
	}
}
