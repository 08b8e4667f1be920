/** What became of the elements of one plan in the next: recorded by people, proposed by the program. */
package org.kaikaku.compare.lineage;
