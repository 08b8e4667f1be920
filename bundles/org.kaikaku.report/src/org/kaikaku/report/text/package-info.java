/**
 * The text conventions of a report: how years, digits, signs and amounts are written. Defaults are those of published
 * Japanese progress reports; every one can be chosen otherwise.
 */
package org.kaikaku.report.text;
