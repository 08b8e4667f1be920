package org.kaikaku.report.internal.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.figures.Ratings;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.OtherNumber;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportCancelledException;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.HeadingNumber;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.internal.build.sheet.Sheet;
import org.kaikaku.report.internal.build.text.HeadingNumbers;
import org.kaikaku.report.internal.build.words.LevelNames;
import org.kaikaku.report.internal.build.words.LifeWords;

/** One sheet for each item, and one for each theme (and for the plan) that has indicators or records of its own. */
public final class Sheets {

	private static final int DEEPEST = 6;

	private final Build build;
	private final Sheet sheet;
	private final Set<Theme> headed = new HashSet<>();

	/** Sheets of a report. */
	public Sheets(Build build) {
		this.build = build;
		sheet = new Sheet(build);
	}

	/** The items that were asked for, in the order that was asked for. */
	public static List<ReformItem> items(Build build) throws ReportException {
		Set<String> wanted = build.options().itemIds();
		List<ReformItem> items = new ArrayList<>();
		Set<String> missing = new HashSet<>(wanted);
		for (ReformItem item : build.structure().items()) {
			if (wanted.isEmpty() ? LifeWords.isListed(item, build) : wanted.contains(item.getId())) {
				items.add(item);
			}
			missing.remove(item.getId());
		}
		if (!missing.isEmpty()) {
			throw new ReportException(build.text("error.items", build.title(), String.join(", ", missing.stream().sorted().toList())));
		}
		items.sort(order(build));
		return items;
	}

	private static Comparator<ReformItem> order(Build build) {
		return switch (build.options().order()) {
		case PLAN -> Comparator.comparingInt(i -> 0);
		case RATING -> Comparator.comparingInt((ReformItem i) -> -place(i, build));
		case DEPARTMENT -> Comparator.comparingInt(i -> departmentRank(i, build));
		};
	}

	/** The place of the rating that counts in its scale, 0 the best; -1 without one, so that such items come last. */
	private static int place(ReformItem item, Build build) {
		Optional<Rating> rating = Ratings.main(item, build.year());
		return rating.map(Rating::getGrade).flatMap(g -> Ratings.mainScale(build.plan()).map(s -> s.getGrades().indexOf(g)))
				.orElse(-1);
	}

	private static int departmentRank(ReformItem item, Build build) {
		List<Department> own = PlanStructure.departments(item);
		List<Department> all = new ArrayList<>();
		PlanStructure.ancestor(build.plan(), Municipality.class).ifPresent(m -> m.getDepartments().forEach(d -> add(d, all)));
		int rank = own.isEmpty() ? -1 : all.indexOf(own.get(0));
		return rank < 0 ? Integer.MAX_VALUE : rank;
	}

	private static void add(Department department, List<Department> all) {
		all.add(department);
		department.getDepartments().forEach(d -> add(d, all));
	}

	/**
	 * The pages.
	 *
	 * @param progress told after each sheet
	 * @throws ReportCancelledException if the user stopped the work
	 * @throws ReportException if an item that was asked for is not in the plan
	 */
	public List<PageSection> pages(Progress progress) throws ReportException {
		List<ReformItem> items = items(build);
		List<PageSection> pages = new ArrayList<>();
		List<Block> before = new ArrayList<>();
		String title = build.text(build.showsResults() ? "sheets" : "sheets.plan", LevelNames.item(build));
		before.add(new Heading(null, 1, null, Inlines.of(title),
				build.anchors().name("sheets", null), true));
		boolean byTheme = build.options().order() == ReportOptions.ItemOrder.PLAN;
		if (byTheme && build.options().itemIds().isEmpty() && sheet.hasContent(build.plan())) {
			before = page(build.plan(), before, pages, 2);
		}
		int done = 0;
		for (ReformItem item : items) {
			progress.step(done++, items.size());
			before = byTheme ? themes(item, before, pages) : before;
			addThemeLine(item, byTheme, before);
			page(item, before, pages, byTheme ? level(item) : 2);
			before = new ArrayList<>();
		}
		progress.step(done, items.size());
		if (build.options().itemIds().isEmpty() && byTheme) {
			addEmptyThemes(before, pages);
		}
		return pages;
	}

	/** Headings of the themes that begin with an item; a theme with content of its own has a page before its items. */
	private List<Block> themes(ReformItem item, List<Block> before, List<PageSection> pages) {
		List<Block> open = before;
		int level = 2;
		for (Theme theme : PlanStructure.themesAbove(item)) {
			if (headed.add(theme)) {
				open = theme(theme, Math.min(level, DEEPEST - 1), open, pages);
			}
			level++;
		}
		return open;
	}

	private List<Block> theme(Theme theme, int level, List<Block> before, List<PageSection> pages) {
		if (sheet.hasContent(theme)) {
			return page(theme, before, pages, level);
		}
		before.add(heading(theme, level, themeNumber(theme)));
		if (!build.showsResults()) {
			before.addAll(new ThemeDescriptions(build).unsaid(theme));
		}
		return before;
	}

	private void addEmptyThemes(List<Block> before, List<PageSection> pages) {
		for (Theme theme : build.structure().themes()) {
			if (sheet.hasContent(theme) && headed.add(theme)) {
				page(theme, before, pages, 2);
			}
		}
	}

	/**
	 * The theme of an item whose heading stands on an earlier page, so that every sheet says where it belongs. In a plan
	 * book the items of a theme follow each other without new pages.
	 */
	private void addThemeLine(ReformItem item, boolean byTheme, List<Block> before) {
		List<Theme> above = PlanStructure.themesAbove(item);
		boolean hasHeading = byTheme && before.stream().anyMatch(b -> b instanceof Heading h && h.level() > 1);
		if (above.isEmpty() || hasHeading || byTheme && !build.showsResults()) {
			return;
		}
		Theme theme = above.get(above.size() - 1);
		HeadingNumber number = themeNumber(theme);
		String words = (number == null ? "" : number.written()) + (theme.getName() == null ? "" : theme.getName());
		before.add(new Paragraph(theme.getId(), ParagraphRole.RUN_IN_HEADING, 0, 0, Align.START, Inlines.of(words)));
	}

	private HeadingNumber themeNumber(Theme theme) {
		String number = theme.getOtherNumbers().stream()
				.filter(n -> build.text("sheet.numberScheme").equals(n.getScheme())).map(OtherNumber::getNumber).findFirst()
				.orElse(theme.getNumber());
		return HeadingNumbers.of(number);
	}

	private static int level(ReformItem item) {
		int themes = 0;
		for (EObject e = item.eContainer(); e instanceof Theme; e = e.eContainer()) {
			themes++;
		}
		return Math.min(DEEPEST, themes + 2);
	}

	private Heading heading(PlanElement element, int level, HeadingNumber number) {
		return new Heading(element.getId(), level, number, Inlines.of(element.getName() == null ? "" : element.getName()),
				build.anchors().name("sheet", element), true);
	}

	/** Adds a page and gives the empty beginning of the next one. */
	private List<Block> page(PlanElement element, List<Block> before, List<PageSection> pages, int level) {
		List<Block> blocks = new ArrayList<>(before);
		HeadingNumber number = element instanceof Theme theme ? themeNumber(theme) : HeadingNumbers.ofItem(element.getNumber());
		Heading heading = heading(element, level, number);
		blocks.add(heading);
		blocks.addAll(sheet.blocks(element));
		PageKind kind = sheet.isLandscape(element) ? PageKind.LANDSCAPE_SHEET : PageKind.SHEET;
		PageSection page = new PageSection(element.getId(), kind, heading.plainText(), blocks);
		if (build.showsResults() || startsPage(before) || !join(page, pages)) {
			pages.add(build.showsResults() ? page : flowing(page));
		}
		return new ArrayList<>();
	}

	private static boolean startsPage(List<Block> before) {
		return before.stream().anyMatch(b -> b instanceof Heading h && h.level() <= 2);
	}

	/** Sheets of a plan book are short: one begins on the page of another of the same kind. */
	private static boolean join(PageSection page, List<PageSection> pages) {
		PageSection last = pages.isEmpty() ? null : pages.get(pages.size() - 1);
		if (last == null || last.kind() != flowing(page).kind()) {
			return false;
		}
		List<Block> blocks = new ArrayList<>(last.blocks());
		blocks.addAll(page.blocks());
		pages.set(pages.size() - 1, new PageSection(last.elementId(), last.kind(), last.runningTitle(), blocks));
		return true;
	}

	private static PageSection flowing(PageSection page) {
		PageKind kind = page.kind().isLandscape() ? PageKind.LANDSCAPE : PageKind.BODY;
		return new PageSection(page.elementId(), kind, page.runningTitle(), page.blocks());
	}
}
