/** Writes the packages of Office Open XML: zip, parts, relations, properties. For exporters of office formats. */
package org.kaikaku.report.office;
