package org.kaikaku.report.docx.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.ImageData;
import org.kaikaku.report.document.ReportDocument;

/** The pictures and charts of a document with the names of their parts. Equal pictures are stored once. */
final class Media {

    /** A stored picture: its part, and for vector pictures the part of the pixels that older programs show. */
    record Picture(String part, String pixels) {
    }

    private final Map<ImageData, Picture> pictures = new LinkedHashMap<>();
    private final Map<Chart, Integer> numbers = new IdentityHashMap<>();
    private final List<Chart> charts = new ArrayList<>();

    /** Collects what a document holds. */
    static Media of(ReportDocument document) {
        Media media = new Media();
        Blocks.walk(document, block -> {
            if (block instanceof Chart chart && media.numbers.putIfAbsent(chart, media.charts.size() + 1) == null) {
                media.charts.add(chart);
            } else if (block instanceof Figure figure && figure.image() != null) {
                media.pictures.computeIfAbsent(figure.image(), media::name);
            }
        });
        return media;
    }

    private Picture name(ImageData image) {
        String base = "/word/media/kaikaku" + (pictures.size() + 1);
        return switch (image.format()) {
            case PNG -> new Picture(base + ".png", null);
            case JPEG -> new Picture(base + ".jpeg", null);
            case SVG -> new Picture(base + ".svg", base + ".png");
        };
    }

    /** The charts in the order of the document. */
    List<Chart> charts() {
        return charts;
    }

    /** The number of a chart, from 1. */
    int number(Chart chart) {
        return numbers.get(chart);
    }

    /** All pictures with their parts. */
    Map<ImageData, Picture> pictures() {
        return pictures;
    }
}
