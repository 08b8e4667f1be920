/**
 * The metamodel of reform plans, generated from {@code model/reformplan.ecore}.
 *
 * <h2>Why it is made so</h2>
 * <p><b>What differs between cities is data of a plan.</b> Levels, rating scales, assessors, effect categories, text fields,
 * classifications, denominators and the legend of a schedule are elements that a plan holds, and its themes, items and records
 * refer to them. The other design tried had a class for each level and an attribute for each text (進捗状況, 次年度への展開, 課題 …).
 * It was smaller and read better for Toride; the invented plans of Kirigaoka (five levels, two axes, three assessors, half-years)
 * and Umibe (no themes, marks for grades) needed new classes in it at once. Roles ({@code TextRole}, {@code Standing},
 * {@code EffectKind}) let reports and rules find in any plan what they need.
 *
 * <p><b>Unknown and none are said per feature</b>, in two lists of feature names on the element ({@code unknown},
 * {@code none}). The other design wrapped each value in an object with a state. It doubled the number of elements, made every
 * change of a value two lines in a file, and could say nothing of whole collections, such as the unknown item list of a plan of
 * which only the themes are known.
 *
 * <p><b>Texts are lists of blocks with ids</b>, and not one string: two people can change two paragraphs of one narrative and
 * both changes merge. Marks of notes (※１) stand in the text as printed, so that a transcription loses nothing.
 *
 * <p><b>Themes, items and activities share {@code PlanElement}</b>, since real plans set targets, departments and ratings on any
 * level. An item listed twice is one item and a {@code RepeatedListing}.
 *
 * <p><b>What may lie in another file is also written out</b> ({@code PlanLink.title}, {@code LineageEnd.name}): a plan can be
 * read without its predecessor at hand.
 */
package org.kaikaku.model.reformplan;
