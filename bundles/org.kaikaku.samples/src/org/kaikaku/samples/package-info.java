/** The sample plans of Toride City: とりで行政経営改革プラン2020 with its report on fiscal year 2020, and what is known of its predecessor. */
package org.kaikaku.samples;
