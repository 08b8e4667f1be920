/**
 * Drawings made of a few simple shapes: charts are turned into them once, and each format paints the shapes with its own
 * means (SVG in HTML, operators in PDF). Lengths are points; the vertical place counts from the upper edge downwards.
 */
package org.kaikaku.report.drawing;
