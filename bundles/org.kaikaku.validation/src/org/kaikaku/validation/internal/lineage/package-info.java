/** Rules about what became of the items of earlier plans. */
package org.kaikaku.validation.internal.lineage;
