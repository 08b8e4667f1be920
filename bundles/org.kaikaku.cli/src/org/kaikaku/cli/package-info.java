/** The headless application. */
package org.kaikaku.cli;
