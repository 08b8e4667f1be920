package org.kaikaku.ui.tests.driver;

import java.nio.file.Path;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what the screen showed when a test failed, before anything is tidied up. */
public final class PictureOfFailure implements AfterTestExecutionCallback {
	@Override
	public void afterTestExecution(ExtensionContext context) {
		if (context.getExecutionException().isEmpty())
			return;
		String name = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName() + ".png";
		Path file = Path.of(System.getProperty("kaikaku.screens", "target/screens")).resolve(name).toAbsolutePath();
		new Screen(PlatformUI.getWorkbench().getDisplay()).picture(file);
		context.getExecutionException().get().addSuppressed(new Exception("The screen is in " + file));
	}
}
