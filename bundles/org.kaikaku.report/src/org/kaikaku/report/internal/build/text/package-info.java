/** Texts of a plan as blocks of a report: narratives, lists, small tables, pictures, notes and numbers of headings. */
package org.kaikaku.report.internal.build.text;
