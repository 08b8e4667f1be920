/**
 * The calendar of Japanese administration for people: eras, fiscal years and terms as they are written and read.
 * Stateless, safe for any thread.
 */
package org.kaikaku.core.calendar;
