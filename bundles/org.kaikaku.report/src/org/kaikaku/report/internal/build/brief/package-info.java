/** The short version for the council: counts, effects, what is behind, what changes next. */
package org.kaikaku.report.internal.build.brief;
