// bundles: org.kaikaku.report.html org.kaikaku.report.pdf org.kaikaku.report.xlsx org.kaikaku.report org.kaikaku.samples org.kaikaku.core
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportExporter;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.html.HtmlExporter;
import org.kaikaku.report.internal.build.CouncilBriefBuilder;
import org.kaikaku.report.internal.build.PlanBookBuilder;
import org.kaikaku.report.internal.build.ProgressReportBuilder;
import org.kaikaku.report.pdf.PdfExporter;
import org.kaikaku.report.xlsx.XlsxExporter;
import org.kaikaku.samples.Samples;

/**
 * Opens the three reports of the sample plan in Chromium and lets axe-core look for barriers (WCAG 2 A and AA, which JIS X
 * 8341-3 names as well, and best practices): as they are, with English labels, and as narrow as a telephone. The same
 * reports as PDF and Excel are written beside them for looking at.
 */
public class Html {
	private static final Pattern RESULT = Pattern.compile("<pre id=\"axe\">(.*?)</pre>", Pattern.DOTALL);
	private static final String RUN = """
            <script>
            if (location.hash === "#en") { document.getElementById("labels").click(); }
            axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}).then(function (r) {
              var p = document.createElement("pre");
              p.id = "axe";
              var wide = document.documentElement.scrollWidth > document.documentElement.clientWidth
                ? ["page wider than the screen"] : [];
              p.textContent = r.passes.length + " " + JSON.stringify(wide.concat(r.violations.map(function (v) {
                return v.id + ": " + v.help + " (" + v.nodes.length + ") " + v.nodes[0].html.slice(0, 200);
              })));
              document.body.appendChild(p);
            });
            </script>
            """;

	private final Path folder = Path.of(System.getProperty("kaikaku.documents"));
	private final String axe;
	private int failures;

	private Html() throws Exception {
		axe = Files.readString(Path.of(System.getProperty("kaikaku.axe")));
	}

	public static void main(String[] args) throws Exception {
		Html check = new Html();
		Path plans = Files.createDirectories(check.folder.resolve("plans"));
		Samples.copyTo(plans);
		Plan plan = new PlanFiles(Locale.JAPANESE).open(plans.resolve(Samples.TORIDE_2020)).municipality().getPlans().get(0);
		for (ReportBuilder<Plan> builder : List.<ReportBuilder<Plan>>of(new ProgressReportBuilder(), new PlanBookBuilder(),
				new CouncilBriefBuilder())) {
			check.check(builder.id(), builder.build(plan, ReportOptions.of(2020), Progress.NONE));
		}
		if (check.failures > 0) {
			System.exit(1);
		}
	}

	private void check(String name, ReportDocument document) throws Exception {
		for (ReportExporter exporter : List.of(new HtmlExporter(), new PdfExporter(), new XlsxExporter())) {
			Path file = folder.resolve(name + "-html." + exporter.fileEnding());
			try (OutputStream out = Files.newOutputStream(file)) {
				List<String> remarks = exporter.export(document, out, ExportOptions.defaults(Locale.JAPANESE), Progress.NONE)
						.messages();
				remarks.forEach(remark -> System.out.println(file.getFileName() + ": " + remark));
			}
		}
		String page = Files.readString(folder.resolve(name + "-html.html"));
		Path instrumented = folder.resolve(name + "-axe.html");
		Files.writeString(instrumented, page.replace("</body>", "<script>" + axe + "</script>" + RUN + "</body>"));
		look(name, instrumented, "", "1280,900");
		look(name + ", English labels", instrumented, "#en", "1280,900");
		look(name + ", narrow", instrumented, "", "360,740");
	}

	private void look(String what, Path file, String hash, String size) throws Exception {
		Path dom = Files.createTempFile(folder, "dom", ".html");
		Process chromium = new ProcessBuilder("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--window-size=" + size,
				"--virtual-time-budget=60000", "--dump-dom", file.toUri() + hash)
				.redirectOutput(dom.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		boolean ended = chromium.waitFor(120, TimeUnit.SECONDS);
		Matcher result = RESULT.matcher(Files.readString(dom, StandardCharsets.UTF_8));
		boolean said = ended && result.find();
		String barriers = said ? result.group(1) : "no answer from the browser";
		boolean good = said && barriers.endsWith(" []");
		failures += good ? 0 : 1;
		System.out.println((good ? "ok      " : "FAILED  ") + what + ": " + barriers);
		Files.delete(dom);
	}
}
