/** Three-way merge of plan files by element, with conflicts kept in the result until a person decides. */
package org.kaikaku.compare.merge;
