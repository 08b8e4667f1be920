/** The report as a document of blocks, tables and notes, and its builders. */
package org.kaikaku.report;
