/** Files in and out, fiscal years and eras, and every derived figure of a plan. */
package org.kaikaku.core;
