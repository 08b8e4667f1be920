/**
 * Editing of plans without a user interface: what people see of an element, what can be made where, and the commands that do
 * it. EMF.Edit's reflective providers are used with one provider for all classes; generated providers would be a hundred
 * classes that say what the metamodel and {@link org.kaikaku.model.labels.ModelLabels} say already.
 */
package org.kaikaku.model.edit;
