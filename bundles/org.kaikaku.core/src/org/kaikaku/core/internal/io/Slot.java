package org.kaikaku.core.internal.io;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** A feature of a class with what reading and writing need to know about it. */
final class Slot {
	/** How values are held. */
	enum Kind {
		STRING, INT, BOOLEAN, ENUMERATION, OTHER, CONTAINED, REFERENCE
	}

	final EStructuralFeature feature;
	final int featureId;
	final String name;
	final boolean many;
	final Kind kind;
	final Object defaultValue;
	/** The class of values of a reference. */
	final Class<?> instances;
	/** The class made when a tag names none; null when it must name one. */
	final EClass plainClass;
	private final EDataType dataType;
	private final EFactory factory;
	private final Map<String, Object> literals = new HashMap<>();

	Slot(EClass owner, EStructuralFeature feature) {
		this.feature = feature;
		featureId = owner.getFeatureID(feature);
		name = feature.getName();
		many = feature.isMany();
		kind = kindOf(feature);
		defaultValue = feature.getDefaultValue();
		instances = feature.getEType().getInstanceClass();
		plainClass = feature instanceof EReference reference && !reference.getEReferenceType().isAbstract()
				? reference.getEReferenceType()
				: null;
		dataType = feature.getEType() instanceof EDataType type ? type : null;
		factory = feature.getEType().getEPackage().getEFactoryInstance();
		if (dataType instanceof EEnum enumeration)
			for (EEnumLiteral literal : enumeration.getELiterals())
				literals.put(literal.getLiteral(), literal.getInstance());
	}

	private static Kind kindOf(EStructuralFeature feature) {
		if (feature instanceof EReference reference)
			return reference.isContainment() ? Kind.CONTAINED : Kind.REFERENCE;
		if (feature.getEType() instanceof EEnum)
			return Kind.ENUMERATION;
		if (feature.getEType() == EcorePackage.Literals.ESTRING)
			return Kind.STRING;
		if (feature.getEType() == EcorePackage.Literals.EINT)
			return Kind.INT;
		return feature.getEType() == EcorePackage.Literals.EBOOLEAN ? Kind.BOOLEAN : Kind.OTHER;
	}

	boolean isAttribute() {
		return kind != Kind.CONTAINED && kind != Kind.REFERENCE;
	}

	/**
	 * The value that a text stands for.
	 *
	 * @throws IllegalArgumentException if it stands for none
	 */
	Object parse(String text) {
		return switch (kind) {
		case STRING -> text;
		case INT -> Integer.valueOf(text);
		case BOOLEAN -> truth(text);
		case ENUMERATION -> literal(text);
		default -> factory.createFromString(dataType, text);
		};
	}

	/** The text of a value. */
	String format(Object value) {
		return kind == Kind.OTHER || kind == Kind.ENUMERATION ? factory.convertToString(dataType, value) : value.toString();
	}

	private static Boolean truth(String text) {
		if (text.equals("true") || text.equals("1"))
			return Boolean.TRUE;
		if (text.equals("false") || text.equals("0"))
			return Boolean.FALSE;
		throw new IllegalArgumentException(text);
	}

	private Object literal(String text) {
		Object literal = literals.get(text);
		if (literal == null)
			throw new IllegalArgumentException(text);
		return literal;
	}
}
