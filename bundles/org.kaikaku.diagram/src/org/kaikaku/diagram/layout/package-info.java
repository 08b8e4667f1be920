/** Places of boxes, courses of lines. Sizes are pixels of 1/96 inch, from the upper left corner. */
package org.kaikaku.diagram.layout;
