/**
 * The Japanese fonts that ship with the product, so that a report looks the same on a machine without any Japanese font:
 * BIZ UDPGothic and BIZ UDPMincho by Morisawa, under the SIL Open Font License 1.1, which is shipped beside them.
 */
package org.kaikaku.fonts;
