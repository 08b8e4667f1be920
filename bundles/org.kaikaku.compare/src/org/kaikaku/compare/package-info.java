/** Lineage between plans, their comparison and three-way merge. */
package org.kaikaku.compare;
