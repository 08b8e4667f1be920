/**
 * Finding one's way in a plan: its items in order, the elements above and below, records and ratings of a year. Reads the
 * model and never changes it. Not safe while another thread changes the plan.
 */
package org.kaikaku.core.plan;
