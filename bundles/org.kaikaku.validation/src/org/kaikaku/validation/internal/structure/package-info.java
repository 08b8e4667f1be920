/** Rules about missing parts, numbering, and what the metamodel asks for. */
package org.kaikaku.validation.internal.structure;
