/** Rules about sums, shares and units. */
package org.kaikaku.validation.internal.arithmetic;
