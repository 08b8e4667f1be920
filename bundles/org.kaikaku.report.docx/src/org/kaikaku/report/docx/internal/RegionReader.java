package org.kaikaku.report.docx.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Element;

/** Reads the marked texts out of a Word file, without building a tree of its text. */
public final class RegionReader {

    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "footnote", "instrText", "sdtEndPr");

    /**
     * A marked text.
     *
     * @param elementId the plan element
     * @param region which of its texts
     * @param label what Word shows as its title
     * @param text its lines
     * @param edited whether it differs from what was exported
     */
    public record Found(String elementId, String region, String label, String text, boolean edited) {
    }

    /**
     * A text that was exported.
     *
     * @param elementId the plan element
     * @param region which of its texts
     */
    public record Expected(String elementId, String region) {
    }

    /** A content control that is open. */
    private static final class Control {
        private String tag = "";
        private String label = "";
        private boolean ours;
    }

    private final Map<String, Regions.Entry> entries;
    private final ListSigns signs;
    private final List<Found> found = new ArrayList<>();
    private final Deque<Control> controls = new ArrayDeque<>();
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private Control region;
    private boolean insideRun;

    private RegionReader(Map<String, Regions.Entry> entries, ListSigns signs) {
        this.entries = entries;
        this.signs = signs;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it is no Word file
     */
    public static RegionReader read(Path file) throws IOException {
        ZipParts parts = ZipParts.read(file);
        String main = parts.mainPart();
        byte[] numbering = null;
        for (ZipParts.Target target : parts.relations(main).values()) {
            if (target.type().equals("numbering")) {
                numbering = parts.parts().get(target.target());
            }
        }
        RegionReader reader = new RegionReader(entries(parts), new ListSigns(numbering));
        reader.text(parts.parts().get(main));
        return reader;
    }

    /** The marked texts in the order of the document. */
    public List<Found> found() {
        return found;
    }

    /** The texts that were exported. */
    public List<Expected> expected() {
        return entries.values().stream().map(e -> new Expected(e.elementId(), e.region())).toList();
    }

    // Word renames the data part when it saves; it is found by its root element.
    private static Map<String, Regions.Entry> entries(ZipParts parts) throws IOException {
        Map<String, Regions.Entry> entries = new HashMap<>();
        for (Map.Entry<String, byte[]> part : parts.parts().entrySet()) {
            if (!part.getKey().startsWith("/customXml/") || !part.getKey().endsWith(".xml")) {
                continue;
            }
            Element root = SafeXml.parse(part.getValue()).getDocumentElement();
            if (Regions.NAMESPACE.equals(root.getNamespaceURI())) {
                for (Element e : SafeXml.children(root)) {
                    entries.put(e.getAttribute("tag"), new Regions.Entry(e.getAttribute("tag"),
                            e.getAttribute("element"), e.getAttribute("name"), e.getAttribute("sha256")));
                }
            }
        }
        return entries;
    }

    private void text(byte[] xml) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (SKIPPED.contains(in.getLocalName())) {
                        skip(in);
                    } else {
                        start(in);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(in.getLocalName());
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void skip(XMLStreamReader in) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void start(XMLStreamReader in) throws XMLStreamException {
        String name = in.getLocalName();
        String value = in.getAttributeValue(Namespaces.W, "val");
        switch (name) {
            case "sdt" -> controls.push(new Control());
            case "alias" -> control().label = value == null ? "" : value;
            case "tag" -> tag(value == null ? "" : value);
            case "sdtContent" -> open();
            default -> {
                if (region != null) {
                    inRegion(in, name, value);
                }
            }
        }
    }

    private void tag(String value) {
        control().tag = value;
        if (region != null && value.startsWith(Regions.MARK_TAG)) {
            texts.peek().append(value.substring(Regions.MARK_TAG.length()));
        }
    }

    private Control control() {
        return controls.isEmpty() ? new Control() : controls.peek();
    }

    private void open() {
        Control control = control();
        if (region == null && control.tag.startsWith(Regions.TAG)) {
            control.ours = true;
            region = control;
            texts.push(new StringBuilder());
        }
    }

    private void inRegion(XMLStreamReader in, String name, String value) throws XMLStreamException {
        switch (name) {
            case "t" -> texts.peek().append(in.getElementText());
            case "tab" -> texts.peek().append(insideRun ? "\t" : "");
            case "br", "cr" -> texts.peek().append('\n');
            case "r" -> insideRun = true;
            case "ilvl" -> signs.level(value);
            case "numId" -> texts.peek().append(signs.next(value));
            case "tbl" -> rows.push(new ArrayList<>());
            case "tc" -> {
                if (!rows.isEmpty()) {
                    texts.push(new StringBuilder());
                }
            }
            default -> {
                // formatting does not matter here
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "sdt" -> {
                if (!controls.isEmpty() && controls.pop().ours) {
                    close();
                }
            }
            case "r" -> insideRun = false;
            case "p" -> {
                if (region != null) {
                    texts.peek().append('\n');
                }
            }
            case "tc" -> {
                if (region != null && !rows.isEmpty()) {
                    rows.peek().add(texts.pop().toString().stripTrailing());
                }
            }
            case "tr" -> {
                if (region != null && !rows.isEmpty()) {
                    texts.peek().append(String.join("\t", rows.peek())).append('\n');
                    rows.peek().clear();
                }
            }
            case "tbl" -> {
                if (region != null && !rows.isEmpty()) {
                    rows.pop();
                }
            }
            default -> {
                // nothing to end
            }
        }
    }

    private void close() {
        String text = RegionText.normalise(texts.pop().toString());
        Regions.Entry entry = entries.get(region.tag);
        String label = region.label;
        String tag = region.tag;
        region = null;
        rows.clear();
        if (entry != null) {
            boolean edited = !Regions.digest(text).equals(entry.digest());
            found.add(new Found(entry.elementId(), entry.region(), label, text, edited));
            return;
        }
        // The data part is gone, as after a detour through other programs: the tag tells the element, but not the edit.
        String[] parts = tag.substring(Regions.TAG.length()).split(":", 2);
        if (parts.length == 2) {
            found.add(new Found(parts[1], parts[0], label, text, true));
        }
    }
}
