/** The sample plans of Toride City. */
package org.kaikaku.samples;
