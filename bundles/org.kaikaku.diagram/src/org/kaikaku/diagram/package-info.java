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
 * grid, three columns. People read them by that order, and a council paper whose items are not in the order of the plan is no use; so
 * the order of the plan is what everything is shown in unless a person asks otherwise. The lines between two columns keep out of each
 * other's way by tracks, which {@code Tracks} chooses by how often lines would cross: each can be followed by its colour.
 *
 * <p>
 * Who follows lines may ask for another order, an {@link org.kaikaku.diagram.layout.Arrangement}. The one with the fewest crossings
 * is a component of the bundle {@code org.kaikaku.diagram.elk}, so that nobody else loads ELK. Two ways of using ELK 0.12.1 (layered,
 * right-angled, lanes as compound nodes) were tried on the real plans of Toride and on two awkward invented cities, and looked at. In
 * the first, ELK determines everything. Its pictures lose the tree of departments, set the box of the plan among its themes, and are
 * mostly larger. In the second, taken, ELK proposes the order within each heading and column, and our own layouts draw it; proposals
 * from several beginnings are judged by the crossings of the picture as it will be drawn, and neighbours go back to the order of the
 * plan where that costs none. Crossings, counted by {@link org.kaikaku.diagram.layout.Crossings}, of Toride's plan of 2020:
 * <table>
 * <caption>How often lines cross</caption>
 * <tr><th></th><th>responsibility</th><th>lineage</th><th>structure</th></tr>
 * <tr><td>order of the plan, tracks as they come</td><td>104</td><td>25</td><td>0</td></tr>
 * <tr><td>order of the plan</td><td>35</td><td>4</td><td>0</td></tr>
 * <tr><td>ELK determines everything</td><td>13</td><td>3</td><td>0</td></tr>
 * <tr><td>ELK determines the order</td><td>1</td><td>4</td><td>0</td></tr>
 * </table>
 * The responsibility map is 834 by 1257 pixels large in both orders of ours, and 1157 by 1290 in ELK's own picture. The invented cities
 * have no crossing in any order, and the structure map never has one, so that it offers no choice. Searching costs: on a busy machine of
 * two cores 0.2 to 1.4 s for that map against 1 ms for its layout, which is why it runs in the background and is remembered. ELK's
 * partitions are not used: with them the same seed gave different orders in one and the same process, without them it does not.
 */
package org.kaikaku.diagram;
