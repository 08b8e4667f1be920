/**
 * Values of the field: fiscal years and terms, partly known dates and yen. Immutable and safe for any thread. Their
 * {@code toString} and {@code parse} give and take the form written in a plan file; how they are written for people is
 * core's affair.
 */
package org.kaikaku.model.types;
