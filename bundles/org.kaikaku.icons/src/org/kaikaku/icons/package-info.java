/** The icons of the workbench. */
package org.kaikaku.icons;
