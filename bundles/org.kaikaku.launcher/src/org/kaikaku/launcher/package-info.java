/**
 * Starts the product from a shell: the framework, and in it one command.
 *
 * <p>Equinox has a launcher of its own, made for a workbench that stays open. A command that ends after half a second is
 * better served by one that checks no signatures, starts no bundle that the command does not use, and keeps the resolved
 * state of the framework in the user's cache, where read-only installations and runs at the same time do no harm.
 */
package org.kaikaku.launcher;
