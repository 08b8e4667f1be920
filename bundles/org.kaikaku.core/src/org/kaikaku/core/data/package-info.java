/**
 * Plans as plain data for other programs: one JSON document and one long CSV table. Figures come from
 * {@code org.kaikaku.core.figures}; numbers keep their written precision.
 */
package org.kaikaku.core.data;
