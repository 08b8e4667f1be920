package org.kaikaku.report.xlsx.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportCancelledException;
import org.kaikaku.report.document.DataTable;
import org.kaikaku.report.document.DocumentMetadata;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.ReportDocument;

/** Writes the workbook. Rows leave the memory as soon as they are written. */
public final class WorkbookWriter implements Closeable {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int NAME_LENGTH = 31;
    /** Excel's lists of merged cells become slow when they are long; a new sheet begins after so many sections. */
    private static final int SECTIONS_PER_SHEET = 100;

    private final ReportDocument document;
    private final Messages words;
    private final Messages userWords;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, false);
    private final Styles styles;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> remarks = new LinkedHashSet<>();

    /** Prepares a workbook. */
    public WorkbookWriter(ReportDocument document, ExportOptions options) {
        this.document = document;
        this.words = new Messages(Locale.forLanguageTag(document.language()));
        this.userWords = new Messages(options.language());
        this.styles = new Styles(workbook, options.headingFont(), options.bodyFont());
    }

    /** What the user is to be told. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** Writes all sheets and the file. */
    public void write(OutputStream out, Progress progress) throws IOException, ReportCancelledException {
        int total = document.sections().size();
        progress.step(0, total);
        describe();
        SXSSFSheet legend = sheet(words.text("legend.sheet"));
        List<String> dataSheets = new ArrayList<>();
        for (DataTable table : document.data()) {
            SXSSFSheet sheet = sheet(table.title());
            dataSheets.add(sheet.getSheetName());
            remarks.addAll(new DataSheet(sheet, styles, words, userWords).write(table));
        }
        List<String> printSheets = printSheets(progress);
        new LegendSheet(legend, styles, words).write(document.metadata(), dataSheets, printSheets);
        workbook.write(out);
        progress.step(total, total);
    }

    private List<String> printSheets(Progress progress) throws ReportCancelledException {
        List<String> printed = new ArrayList<>();
        List<PageSection> sections = document.sections();
        for (int from = 0; from < sections.size(); from += SECTIONS_PER_SHEET) {
            SXSSFSheet sheet = sheet(words.text("print.sheet"));
            printed.add(sheet.getSheetName());
            int end = Math.min(sections.size(), from + SECTIONS_PER_SHEET);
            PrintSheet print = new PrintSheet(sheet, styles, document, sections.subList(from, end), words, userWords, remarks);
            for (int i = from; i < end; i++) {
                progress.step(i, sections.size());
                print.section(sections.get(i));
            }
        }
        return printed;
    }

    private void describe() {
        DocumentMetadata metadata = document.metadata();
        POIXMLProperties.CoreProperties core = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        core.setTitle(metadata.title());
        core.setCreator(metadata.author());
        core.setSubjectProperty(metadata.subject());
        core.setKeywords(String.join(", ", metadata.keywords()));
        Date created = Date.from(metadata.created().atZone(ZoneId.of("Asia/Tokyo")).toInstant());
        core.setCreated(Optional.of(created));
        core.setModified(Optional.of(created));
    }

    /** A new sheet; Excel wants names that are short, free of some signs, and different from each other. */
    private SXSSFSheet sheet(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "-" : wanted);
        String name = safe;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String ending = " " + i;
            name = safe.substring(0, Math.min(safe.length(), NAME_LENGTH - ending.length())) + ending;
        }
        return workbook.createSheet(name);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
