/** Questions that several rules ask of a plan. Figures come from core. */
package org.kaikaku.validation.internal.facts;
