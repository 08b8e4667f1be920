/** Measuring and wrapping the words of a picture. */
package org.kaikaku.diagram.text;
