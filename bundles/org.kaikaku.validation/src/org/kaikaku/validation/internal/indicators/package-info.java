/** Rules about indicators with their targets and actuals. */
package org.kaikaku.validation.internal.indicators;
