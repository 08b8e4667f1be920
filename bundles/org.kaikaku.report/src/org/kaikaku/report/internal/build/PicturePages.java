package org.kaikaku.report.internal.build;

import java.util.ArrayList;
import java.util.List;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportCancelledException;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.ReportPictures;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Paragraph;

/** The pictures of a plan at the end of a report, each on pages of its own. */
final class PicturePages {

	private final Build build;
	private final List<ReportPictures<Plan>> sources;

	@SuppressWarnings("unchecked") // the cast is checked by sourceType()
	PicturePages(Build build, List<ReportPictures<?>> sources) {
		this.build = build;
		this.sources = sources.stream().filter(s -> s.sourceType() == Plan.class).map(s -> (ReportPictures<Plan>) s).toList();
	}

	/** The pages; none unless pictures were asked for. */
	List<PageSection> pages(Progress progress) throws ReportCancelledException {
		if (!build.options().appendices().contains(ReportOptions.Appendix.PICTURES)) {
			return List.of();
		}
		List<PageSection> pages = new ArrayList<>();
		for (ReportPictures<Plan> source : sources) {
			for (ReportPictures.Picture picture : source.draw(build.plan(), build.options(), build.showsResults(), progress)) {
				for (int part = 0; part < picture.parts().size(); part++) {
					pages.add(page(picture, part, pages.isEmpty()));
				}
			}
		}
		if (pages.isEmpty()) {
			pages.add(new PageSection(build.plan().getId(), PageKind.BODY, build.text("pictures"),
					List.of(heading(), Paragraph.body(null, Inlines.of(build.text("pictures.none"))))));
		}
		return pages;
	}

	private Heading heading() {
		return new Heading(null, 1, null, Inlines.of(build.text("pictures")), build.anchors().name("pictures", null), true);
	}

	private PageSection page(ReportPictures.Picture picture, int index, boolean first) {
		ReportPictures.Part part = picture.parts().get(index);
		int parts = picture.parts().size();
		String caption = parts == 1 ? picture.title()
				: build.text("pictures.part", picture.title(), build.conventions().inText(index + 1), build.conventions().inText(parts));
		// The words of a picture on several pages are said once: nobody wants to hear them again on each.
		String words = index == 0 ? picture.altText() : caption;
		List<Block> blocks = new ArrayList<>();
		if (first) {
			blocks.add(heading());
		}
		blocks.add(new Figure(picture.elementId(), build.captions().figure(caption), part.image(), part.widthMm(), part.heightMm(),
				words, List.of()));
		return new PageSection(build.plan().getId(), picture.wide() ? PageKind.LANDSCAPE : PageKind.BODY, build.text("pictures"), blocks);
	}
}
