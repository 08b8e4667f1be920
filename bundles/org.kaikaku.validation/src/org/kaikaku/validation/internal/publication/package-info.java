/** Rules about what is published: completeness, and texts that agree with the figures. */
package org.kaikaku.validation.internal.publication;
