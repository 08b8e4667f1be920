/** The plan files that are open in the workbench and what the person looks at. Used on the interface thread only. */
package org.kaikaku.ui.session;
