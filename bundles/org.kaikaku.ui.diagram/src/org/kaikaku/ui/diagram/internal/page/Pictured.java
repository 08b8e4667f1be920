package org.kaikaku.ui.diagram.internal.page;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.PaperPicture;
import org.kaikaku.ui.page.PlanPageView;

/** A page that shows a drawing, which can be written to a file and printed. Interface thread only. */
public interface Pictured extends PlanPageView {
	/** What is shown; empty while it is made and when there is no plan. */
	Optional<Drawing> drawing();

	/** The picture for paper; empty where there is none. It is taken on the interface thread and made beside it. */
	Optional<Supplier<PaperPicture>> onPaper();

	/** What shows it. */
	Control control();

	/** Where the plan lives; empty before it is saved for the first time. */
	Optional<Path> planFile();

	/** The drawing that the person sees; empty when another page is in front. */
	static Optional<Pictured> inFront() {
		if (!PlatformUI.isWorkbenchRunning())
			return Optional.empty();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		return Optional.ofNullable(editor == null ? null : Adapters.adapt(editor, PlanPageView.class)).filter(Pictured.class::isInstance)
				.map(Pictured.class::cast).filter(p -> !p.control().isDisposed() && p.control().isVisible());
	}
}
