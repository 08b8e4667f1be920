/**
 * Drives the workbench as a person does: real mouse and keyboard events of the X server, and looking at what is on the
 * screen. Everything here is called from a thread that is not the interface thread.
 */
package org.kaikaku.ui.tests.driver;
