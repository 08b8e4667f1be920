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
 * The layouts are our own and not those of a general graph library. The four pictures are tables at heart: lanes, two columns, a
 * time grid, three columns. People read them by that order, which a general layout does not keep; ours is done in one pass, is the
 * same in every run, and needs no further libraries. What is left of graph layout is the course of the lines between two columns,
 * see {@code Channel}.
 */
package org.kaikaku.diagram;
