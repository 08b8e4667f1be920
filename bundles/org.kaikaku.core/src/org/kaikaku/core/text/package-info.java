/** Texts for people in Japanese and English. */
package org.kaikaku.core.text;
