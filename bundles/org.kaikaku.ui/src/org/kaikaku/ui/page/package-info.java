/** How other bundles add pages to the plan editor: one component that implements {@link org.kaikaku.ui.page.PlanPage}. */
package org.kaikaku.ui.page;
