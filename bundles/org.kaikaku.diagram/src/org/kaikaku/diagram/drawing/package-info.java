/** A laid-out diagram as outlines and letters in colours: what every writer and every figure of an editor paints. */
package org.kaikaku.diagram.drawing;
