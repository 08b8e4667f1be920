/** A model that has every type of the metamodel, for tests of this and other bundles. */
package org.kaikaku.model.testing;
