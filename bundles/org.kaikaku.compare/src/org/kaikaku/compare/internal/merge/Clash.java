package org.kaikaku.compare.internal.merge;

import org.kaikaku.model.reformplan.ConflictKind;

/**
 * A place where the sides met, before it is told to people.
 *
 * @param kind     what met
 * @param key      key of the element
 * @param feature  name of the feature, null where the element as a whole is meant
 * @param base     text of the value before, null for none
 * @param ours     text of our value, null for none or deleted
 * @param theirs   text of their value
 * @param sentence key of the sentence that tells it
 */
record Clash(ConflictKind kind, String key, String feature, String base, String ours, String theirs, String sentence) {
}
