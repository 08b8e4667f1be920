/**
 * Reports: how they are built from what a plan holds and how they leave the program.
 *
 * <p>A {@link org.kaikaku.report.ReportBuilder} makes a {@link org.kaikaku.report.document.ReportDocument} once; any
 * number of {@link org.kaikaku.report.ReportExporter exporters} turn it into files. Both are OSGi services: another
 * report or another format is one class with one {@code @Component} in a bundle of its own. An exporter knows the
 * document, never the plan.
 */
package org.kaikaku.report;
