package org.kaikaku.report.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kaikaku.report.document.ImageData;

/**
 * Turns a vector picture into pixels, for formats and programs that show no vectors of others. Loads nothing from
 * outside the picture. Stateless.
 */
public final class SvgPixels {

    /** Dots across; on a page's width more than 240 to the inch. */
    private static final int WIDTH = 1600;

    private SvgPixels() {
    }

    /**
     * The pixels of a picture.
     *
     * @param svg a vector picture
     * @return a PNG file; empty if the picture is no readable SVG or has a document type
     */
    public static Optional<byte[]> of(ImageData svg) {
        try {
            // The library logs what it cannot read; a look beforehand keeps that from the user's screen.
            return isSvg(svg.bytes()) ? Optional.ofNullable(draw(svg)) : Optional.empty();
        } catch (IOException | XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static boolean isSvg(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        String root = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return false;
            }
            if (event == XMLStreamConstants.START_ELEMENT && root == null) {
                root = xml.getLocalName();
            }
        }
        return "svg".equals(root);
    }

    private static byte[] draw(ImageData svg) throws IOException {
        LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
        SVGDocument picture = new SVGLoader().load(new ByteArrayInputStream(svg.bytes()), null, context);
        if (picture == null) {
            return null;
        }
        double width = Math.max(1, picture.size().width);
        double height = Math.max(1, picture.size().height);
        int pixels = (int) Math.max(1, Math.min(4.0 * WIDTH, Math.ceil(WIDTH * height / width)));
        BufferedImage image = new BufferedImage(WIDTH, pixels, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        picture.render(null, graphics, new ViewBox(WIDTH, pixels));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
