/** Rules about departments and reorganisations. */
package org.kaikaku.validation.internal.departments;
