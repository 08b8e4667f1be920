/**
 * Plan files in and out: reading that expects the worst, saving that loses nothing, ids, and the migration of older files.
 */
package org.kaikaku.core.io;
