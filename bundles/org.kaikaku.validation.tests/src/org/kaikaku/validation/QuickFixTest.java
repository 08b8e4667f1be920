package org.kaikaku.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Paragraph;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.validation.fixture.Fixture;

class QuickFixTest {
	private final Validator validator = new Validator(BuiltInRules.all());

	static List<Rule> rules() {
		return BuiltInRules.all();
	}

	/** Runs over the violating examples of all rules: those that offer a fix must be cured by it. */
	@ParameterizedTest
	@MethodSource("rules")
	void everyFixCuresItsFindingAndCanBeUndone(Rule rule) {
		Fixture fixture = Fixture.read(Path.of("testdata/base.txt"));
		List<String> lines = Fixture.lines(Path.of("testdata/rules", rule.id() + ".txt"));
		fixture.apply(lines.subList(1, lines.indexOf("ok")));
		Municipality file = fixture.municipality();
		EObject before = EcoreUtil.copy(file);
		List<Finding> own = own(rule, file);
		for (int i = 0; i < own.size(); i++)
			for (int fix = 0; fix < own.get(i).fixes().size(); fix++) {
				BasicCommandStack stack = new BasicCommandStack();
				Finding finding = own(rule, file).get(i);
				Command command = finding.fixes().get(fix).command(Locale.JAPANESE);
				assertFalse(command.getLabel().isBlank() || command.getLabel().contains("!"), command.getLabel());
				stack.execute(command);
				assertFalse(own(rule, file).contains(finding), () -> "not cured: " + finding);
				stack.undo();
				assertTrue(EcoreUtil.equals(before, file), "not undone");
				stack.redo();
				stack.undo();
				assertTrue(EcoreUtil.equals(before, file), "not undone after redo");
			}
	}

	private List<Finding> own(Rule rule, Municipality file) {
		return validator.validate(file).findings().stream().filter(f -> f.rule().id().equals(rule.id())).toList();
	}

	@Test
	void allFixesOfAKindAreOneStepToUndo() {
		Fixture fixture = Fixture.read(Path.of("testdata/base.txt"));
		fixture.apply(List.of("unset i1r20 none", "unset i2r20 none", "unset i2r21 none"));
		Municipality file = fixture.municipality();
		List<Finding> blank = validator.validate(file).findings();
		assertEquals(3, blank.size());
		BasicCommandStack stack = new BasicCommandStack();
		stack.execute(QuickFix.commandForAll(blank.get(0).fixes().get(0).kind(), blank, Locale.ENGLISH));
		assertEquals(List.of(), validator.validate(file).findings());
		stack.undo();
		assertEquals(3, validator.validate(file).findings().size());
	}

	@Test
	void aFixThatTouchesARatingOrANarrativeIsRefusedAndUndone() throws IOException {
		Municipality file = RealPlan.read();
		EObject before = EcoreUtil.copy(file);
		List<Rule> meddlers = new ArrayList<>(List.of(new Meddler("local.rating", ReformplanPackage.eINSTANCE.getRating()),
				new Meddler("local.narrative", ReformplanPackage.eINSTANCE.getParagraph())));
		List<Finding> findings = new Validator(meddlers).validate(file).findings();
		assertTrue(findings.size() > 20);
		for (Finding finding : findings)
			assertThrows(IllegalStateException.class, () -> finding.fixes().get(0).command(Locale.JAPANESE).execute());
		assertTrue(EcoreUtil.equals(before, file));
	}

	private static final class Meddler extends BaseRule<EObject> {
		Meddler(String id, EClass type) {
			super(id, RuleCategory.LOCAL, Severity.WARNING, Scope.UNIT, type);
		}

		@Override
		protected void inspect(EObject element, RuleContext context) {
			context.find(element, "message").fix("fix", element, () -> {
				if (element instanceof Rating rating)
					rating.setGrade(null);
				else
					((Paragraph) element).setText("書き換え");
			});
		}
	}
}
