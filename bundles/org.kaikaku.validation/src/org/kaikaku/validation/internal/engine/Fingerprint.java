package org.kaikaku.validation.internal.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.model.reformplan.Identified;

/** A short code for facts. It does not depend on the language, the run or the order in which files were read. */
public final class Fingerprint {
	private static final int BYTES = 8;

	private Fingerprint() {
	}

	/** Sixteen hexadecimal digits. */
	public static String of(String ruleId, String messageKey, List<?> facts) {
		StringBuilder text = new StringBuilder(ruleId).append('\n').append(messageKey);
		facts.forEach(f -> append(text.append('\n'), f));
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	private static void append(StringBuilder text, Object fact) {
		if (fact instanceof Identified element)
			text.append(element.getId());
		else if (fact instanceof EStructuralFeature feature)
			text.append(feature.getName());
		else if (fact instanceof Collection<?> several)
			several.forEach(s -> append(text.append('|'), s));
		else
			text.append(fact);
	}
}
