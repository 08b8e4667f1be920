/** Rules about ratings. None of them judges; they ask. */
package org.kaikaku.validation.internal.ratings;
