/** The difference between two states of a file, element by element by id, as data that can be applied and reversed. */
package org.kaikaku.compare.diff;
