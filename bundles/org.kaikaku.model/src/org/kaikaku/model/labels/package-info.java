/**
 * The words for people for everything in the metamodel, in Japanese and English.
 */
package org.kaikaku.model.labels;
