/** Rules that question a plan, and the engine that runs them. */
package org.kaikaku.validation;
