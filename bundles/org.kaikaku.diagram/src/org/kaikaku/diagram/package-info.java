/**
 * Pictures of a plan: what they show, how it is laid out, what is drawn and how it is written, without a display.
 *
 * <p>
 * Four layers, each knowing only the one before it:
 * <ol>
 * <li>the plan becomes a {@link org.kaikaku.diagram.Diagram}: boxes, lines and bars that know their element of the plan;
 * <li>a diagram becomes a {@link org.kaikaku.diagram.layout.Layout}: places of the boxes and courses of the lines; places that a
 * person chose take precedence;
 * <li>diagram and layout become a {@link org.kaikaku.diagram.drawing.Drawing}: outlines and letters in colours;
 * <li>a drawing is written as SVG, PNG or PDF by {@link org.kaikaku.diagram.write.DrawingFormat}.
 * </ol>
 * An editor uses the first two layers for its model and positions, and the third for its figures, so that paper and window show
 * the same picture.
 *
 * <p>
 * Two designs were weighed. The first gave every picture a class that draws straight to SVG, and derived the other formats from
 * it: the shortest way to a file, but an editor could share nothing of it, positions could not be kept, and geometry could only be
 * tested by reading drawings back. The second, taken, costs one more set of records and lets each layer be tested alone.
 *
 * <p>
 * The layouts are our own and not those of a general graph library. The pictures are tables at heart: lanes, two columns, a time
 * grid, three columns. People read them by that order. ELK 0.12.1 (layered, right-angled routing, lanes as compound nodes, columns as
 * partitions) was tried on the real plan of Toride and on two awkward cities, and its pictures were looked at. It is good at what it
 * is made for: in the responsibility map of Toride its lines cross 12 times and ours 145 times, in the lineage 3 and 25 times. But it
 * gets there by putting themes and items into another order than the plan's (17, 15, 14, 16, 2, 8, 10, ...), and sets the box of the
 * plan among its themes; told to keep the order of the model within lanes, it fails with a null pointer. Its pictures are mostly
 * larger, and take 9 to 19 times as long (Toride: 73, 108 and 14 ms against 4, 12 and 1). A council paper whose items are not in
 * the order of the plan is no use, so the order won. What is left of graph layout is the course of the lines between two columns, see
 * {@code Channel}: each line can be followed by its colour and its own track.
 */
package org.kaikaku.diagram;
