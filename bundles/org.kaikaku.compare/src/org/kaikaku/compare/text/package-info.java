/** Files, their elements and their differences in words, line by line. */
package org.kaikaku.compare.text;
