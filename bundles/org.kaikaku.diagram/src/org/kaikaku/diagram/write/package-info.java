/** Files of drawings. */
package org.kaikaku.diagram.write;
