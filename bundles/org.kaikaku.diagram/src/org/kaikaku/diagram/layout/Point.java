package org.kaikaku.diagram.layout;

/** A place in pixels from the upper left corner. */
public record Point(double x, double y) {
}
