/**
 * Plan files in and out: reading that expects the worst, saving that loses nothing, ids, and the migration of older files.
 *
 * <p>A plan file is XMI in UTF-8 with LF, so any EMF tool can read it. It has one layout, made to be compared and merged line
 * by line: the first line of a tag has its kind and id, every other attribute stands on a line of its own in the order of the
 * metamodel, as does the end of such a tag; values of lists stand one to a line. Default values, dates of saving and the like
 * are not written, and nothing is reordered, so what a person did not change is the same in the file.
 */
package org.kaikaku.core.io;
