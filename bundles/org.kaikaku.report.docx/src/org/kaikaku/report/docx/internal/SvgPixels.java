package org.kaikaku.report.docx.internal;

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
import javax.imageio.ImageIO;
import org.kaikaku.report.document.ImageData;

/** Turns a vector picture into pixels for programs that show no vectors; Word shows the vectors. */
final class SvgPixels {

    private static final int WIDTH = 1600;

    private SvgPixels() {
    }

    /**
     * The pixels of a picture.
     *
     * @param svg a vector picture
     * @return a PNG file, or {@code null} if the picture is no readable SVG
     */
    static byte[] of(ImageData svg) {
        try {
            // The library logs what it cannot read; a look beforehand keeps that from the user's screen.
            if (!"svg".equals(SafeXml.parse(svg.bytes()).getDocumentElement().getLocalName())) {
                return null;
            }
            return draw(svg);
        } catch (IOException e) {
            return null;
        }
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
