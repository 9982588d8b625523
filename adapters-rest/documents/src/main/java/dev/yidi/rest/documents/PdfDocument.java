package dev.yidi.rest.documents;

import dev.yidi.rest.documents.Paragraph.Setting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Paragraphs as PDF on A4, with the margins of official papers (GB/T 9704). Used once. */
final class PdfDocument {
    /** What is derived from it is the same for the same text; the time otherwise. */
    private static final long SAME = 1;

    private static final float TOP = 105;
    private static final float BOTTOM = 99;
    private static final float LEFT = 79;
    private static final float RIGHT = 74;
    private static final float BODY = 14;
    private static final float TITLE = 22;
    private static final float LEADING = 26;
    private static final float FOOT = 60;
    private static final float RULE = 200;
    private static final float WIDTH = PDRectangle.A4.getWidth() - LEFT - RIGHT;

    private final PDDocument document;
    private final OpenFont font;
    private PDPageContentStream page;
    private float y;

    private PdfDocument(PDDocument document, OpenFont font) throws IOException {
        this.document = document;
        this.font = font;
        this.page = next();
    }

    static byte[] of(List<Paragraph> paragraphs, FontFile file) {
        try (PDDocument document = new PDDocument();
                OpenFont font = file.in(document)) {
            PdfDocument pdf = new PdfDocument(document, font);
            for (int i = 0; i < paragraphs.size(); i++) {
                pdf.write(paragraphs.get(i), isFollowed(paragraphs, i));
            }
            pdf.page.close();
            pdf.number();
            document.setDocumentId(SAME);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A heading stands with what is below it. */
    private static boolean isFollowed(List<Paragraph> paragraphs, int i) {
        return paragraphs.get(i).setting() == Setting.HEADING && i + 1 < paragraphs.size();
    }

    private PDPageContentStream next() throws IOException {
        PDPage blank = new PDPage(PDRectangle.A4);
        document.addPage(blank);
        y = PDRectangle.A4.getHeight() - TOP;
        return new PDPageContentStream(document, blank);
    }

    private void write(Paragraph paragraph, boolean isFollowed) throws IOException {
        float size = paragraph.setting() == Setting.TITLE ? TITLE : BODY;
        float indent = paragraph.setting() == Setting.BODY || paragraph.setting() == Setting.HEADING ? 2 * BODY : 0;
        Lines lines = new Lines(font, size);
        float width = paragraph.setting() == Setting.SIGNATURE ? WIDTH - RULE : WIDTH;
        List<String> all = lines.of(font.known(paragraph.text()), width, indent);
        for (int i = 0; i < all.size(); i++) {
            room(isFollowed ? 2 * LEADING : LEADING);
            line(paragraph.setting(), all.get(i), i == 0 ? indent : 0, lines, size);
        }
        if (paragraph.setting() == Setting.TITLE) {
            y -= LEADING / 2;
        }
    }

    private void room(float height) throws IOException {
        if (y - height < BOTTOM) {
            page.close();
            page = next();
        }
    }

    private void line(Setting setting, String text, float indent, Lines lines, float size) throws IOException {
        y -= setting == Setting.TITLE ? LEADING * 1.4f : LEADING;
        float x = switch (setting) {
            case TITLE -> LEFT + (WIDTH - lines.width(text)) / 2;
            case RIGHT -> LEFT + WIDTH - lines.width(text);
            default -> LEFT + indent;
        };
        show(text, x, y, size, isHeavy(setting));
        if (setting == Setting.SIGNATURE) {
            float from = LEFT + lines.width(text);
            page.setLineWidth(0.6f);
            page.moveTo(from, y - 3);
            page.lineTo(LEFT + WIDTH, y - 3);
            page.stroke();
        }
    }

    private static boolean isHeavy(Setting setting) {
        return setting == Setting.TITLE || setting == Setting.HEADING;
    }

    /** One font is all a host names: what is heavy is drawn with its outline. */
    private void show(String text, float x, float at, float size, boolean isHeavy) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        page.beginText();
        page.setFont(font.font(), size);
        page.setRenderingMode(isHeavy ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setLineWidth(size / 60);
        page.newLineAtOffset(x, at);
        page.showText(text);
        page.endText();
    }

    /** The number of each page, as on official papers: — 1 —. */
    private void number() throws IOException {
        int all = document.getNumberOfPages();
        for (int i = 0; i < all && all > 1; i++) {
            page = new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true);
            String text = font.known("— " + (i + 1) + " —");
            float width = new Lines(font, BODY).width(text);
            show(text, LEFT + (WIDTH - width) / 2, FOOT, BODY, false);
            page.close();
        }
    }
}
