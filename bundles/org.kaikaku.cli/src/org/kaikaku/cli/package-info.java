/**
 * The headless application: {@code kaikaku COMMAND …}. Nothing is exported; commands are internal, and what they do is in the
 * bundles below. A command finds rules, reports and exporters as services, so that whatever a plug-in adds is there too.
 */
package org.kaikaku.cli;
