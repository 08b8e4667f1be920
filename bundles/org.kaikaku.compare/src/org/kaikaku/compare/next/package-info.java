/** Starting the next plan from the present one. */
package org.kaikaku.compare.next;
