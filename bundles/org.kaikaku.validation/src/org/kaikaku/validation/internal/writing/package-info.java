/** Rules about how texts are written. */
package org.kaikaku.validation.internal.writing;
