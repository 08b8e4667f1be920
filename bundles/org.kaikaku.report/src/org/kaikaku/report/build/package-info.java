/**
 * How reports of plans are built: what a builder of another report may reuse. The reports that come with the product are
 * OSGi services of type {@link org.kaikaku.report.ReportBuilder} with the ids {@code progress}, {@code plan} and
 * {@code brief}.
 */
package org.kaikaku.report.build;
