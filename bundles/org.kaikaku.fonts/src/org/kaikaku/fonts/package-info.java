/** The Japanese fonts that ship with the product. */
package org.kaikaku.fonts;
