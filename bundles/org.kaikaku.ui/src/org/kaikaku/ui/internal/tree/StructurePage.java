package org.kaikaku.ui.internal.tree;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.edit.NewChild;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.command.Adding;
import org.kaikaku.ui.page.PlanPage;
import org.kaikaku.ui.page.PlanPageView;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page that lists themes and items with what the year says of them. */
@Component(service = PlanPage.class)
public final class StructurePage implements PlanPage {
	/** Its id. */
	public static final String ID = "structure";
	private final PlanSessions sessions;

	/** Called by the service registry. */
	@Activate
	public StructurePage(@Reference PlanSessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label(Locale locale) {
		return Texts.of(Words.class, locale).text("page.structure");
	}

	@Override
	public int rank() {
		return 100;
	}

	@Override
	public PlanPageView create(Composite parent, PlanSession session, Desk desk) {
		return new View(parent, session, desk);
	}

	private final class View implements PlanPageView, PlanSession.Listener {
		private final PlanTree tree;
		private final EmptyHint hint;
		private final PlanSession session;
		private final MenuManager menu = new MenuManager();

		private View(Composite parent, PlanSession session, Desk desk) {
			this.session = session;
			tree = new PlanTree(parent, desk, false, SWT.FULL_SELECTION);
			tree.tree().setHeaderVisible(true);
			tree.tree().setLinesVisible(true);
			hint = new EmptyHint(tree.control(), "structure.empty", command -> addTheme());
			hint.above(tree.tree());
			Columns columns = new Columns(tree);
			TreeViewerColumn names = columns.names(Words.of("column.name"), 330);
			columns.departments(Words.of("column.departments"), 140);
			columns.ratings(Words.of("column.rating"));
			columns.attainment(Words.of("column.attainment"), width(96, 112));
			columns.effects(Words.of("column.effects.unit",
					Columns.unit(session.file().municipality().getPlans().stream().findFirst().orElse(null))), width(116, 150));
			Columns.stretch(tree.tree(), names, 220);
			Renaming.in(tree, names);
			TreeDragging.in(tree, sessions);
			PlatformUI.getWorkbench().getService(IMenuService.class).populateContributionManager(menu, "popup:" + TreePart.POPUP);
			tree.tree().setMenu(menu.createContextMenu(tree.tree()));
			List<Plan> plans = session.file().municipality().getPlans();
			tree.show(plans);
			lookForItems();
			session.addListener(this);
		}

		/** Headings are longer in English. */
		private static int width(int japanese, int english) {
			return Locale.ENGLISH.getLanguage().equals(Words.locale().getLanguage()) ? english : japanese;
		}

		@Override
		public void contentChanged(Set<EObject> structure, Set<EObject> changed) {
			if (structure.contains(session.file().municipality()))
				tree.show(session.file().municipality().getPlans());
			else
				tree.contentChanged(structure, changed);
			lookForItems();
		}

		private void lookForItems() {
			hint.show(session.file().municipality().getPlans().stream().allMatch(p -> p.getEntries().isEmpty()));
		}

		/** The first theme of the first plan, made and named as from the menu. */
		private void addTheme() {
			session.file().municipality().getPlans().stream().findFirst().ifPresent(plan -> {
				tree.tree().setFocus();
				tree.reveal(plan);
				Adding.add(new NewChild(plan, Literals.PLAN__ENTRIES, Literals.THEME), false);
			});
		}

		@Override
		public void setFocus() {
			tree.tree().setFocus();
		}

		@Override
		public void reveal(EObject element) {
			tree.reveal(element);
		}

		@Override
		public void dispose() {
			session.removeListener(this);
			PlatformUI.getWorkbench().getService(IMenuService.class).releaseContributions(menu);
		}
	}
}
