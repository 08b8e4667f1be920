/** Reading what rules need from texts: numbers, names, places. */
package org.kaikaku.validation.internal.text;
