package org.kaikaku.core.io;

/**
 * Another file that a plan refers to and that could not be read. This is no error of the plan: the references stay as they
 * are and are written again unchanged.
 *
 * @param name    the file as referred to
 * @param message what is the matter, for people, in the language of the reader
 */
public record MissingNeighbour(String name, String message) {
}
