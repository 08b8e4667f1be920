/**
 * Kaikaku in an Eclipse with Sirius: a viewpoint specification ({@code description/kaikaku.odesign}) that shows plans in the
 * colours and words of Kaikaku's own editors and changes them by the same commands. The bundle is silent where there is no
 * Sirius: nothing in it imports a class of Sirius.
 */
package org.kaikaku.sirius;
