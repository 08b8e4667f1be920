/**
 * What the viewpoint specification asks for: plain Java methods on elements of plans. An expression such as
 * {@code aql:self.structureLabel()} calls the method of that name whose first parameter fits. None of them knows Sirius; any
 * tool that shows plans may call them.
 */
package org.kaikaku.sirius.services;
