/** Rules about years, periods and dates. */
package org.kaikaku.validation.internal.calendar;
