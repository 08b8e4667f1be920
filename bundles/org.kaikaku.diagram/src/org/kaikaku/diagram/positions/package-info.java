/**
 * Places that people chose for boxes, and the file beside the plan that keeps them. The plan knows nothing of it: whoever loses the
 * file, or has one that is out of date, loses places and nothing else.
 */
package org.kaikaku.diagram.positions;
