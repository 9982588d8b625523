package dev.yidi.rest.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font for documents as PDF 字体文件: a file of TrueType outlines ({@code .ttf}) or a collection of them ({@code .ttc}), of which each document
 * gets the characters it has. Read once. Thread-safe.
 */
public final class FontFile {
    /** Characters every agreement has. */
    private static final String PROBE = "调解协议书编号年月日（）：。";

    private final byte[] content;
    private final Optional<String> name;
    private final String shown;

    private FontFile(byte[] content, Optional<String> name, String shown) {
        this.content = content;
        this.name = name;
        this.shown = shown;
    }

    /**
     * The font in {@code file}; of a collection the first.
     *
     * @throws IllegalArgumentException when there is no such file, it is no font of TrueType outlines, or it has no Chinese characters
     */
    public static FontFile of(Path file) {
        return checked(file, Optional.empty());
    }

    /**
     * The font called {@code name}, such as {@code FangSong}, in the collection {@code file}.
     *
     * @throws IllegalArgumentException as {@link #of(Path)}, and when the collection has no such font
     */
    public static FontFile of(Path file, String name) {
        return checked(file, Optional.of(name));
    }

    private static FontFile checked(Path file, Optional<String> name) {
        try {
            FontFile font = new FontFile(
                    Files.readAllBytes(file),
                    name,
                    file.getFileName() + name.map(each -> " " + each).orElse(""));
            try (PDDocument nowhere = new PDDocument();
                    OpenFont open = font.in(nowhere)) {
                PROBE.codePoints().forEach(open::width);
            }
            return font;
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "font: expected a file of TrueType outlines (.ttf, .ttc) with Chinese characters, found " + file
                            + " (" + e.getMessage()
                            + "). Maybe it has PostScript outlines (.otf), which cannot be embedded",
                    e);
        }
    }

    /** The font, to be embedded in {@code document} with the characters that are used. */
    OpenFont in(PDDocument document) throws IOException {
        boolean isCollection =
                content.length > 4 && content[0] == 't' && content[1] == 't' && content[2] == 'c' && content[3] == 'f';
        if (!isCollection) {
            PDFont font = PDType0Font.load(document, new ByteArrayInputStream(content), true);
            return new OpenFont(font, shown, () -> {});
        }
        TrueTypeCollection collection = new TrueTypeCollection(new ByteArrayInputStream(content));
        return new OpenFont(PDType0Font.load(document, chosen(collection), true), shown, collection);
    }

    private TrueTypeFont chosen(TrueTypeCollection collection) throws IOException {
        List<TrueTypeFont> all = new ArrayList<>();
        collection.processAllFonts(all::add);
        for (TrueTypeFont each : all) {
            if (name.isEmpty() || name.orElseThrow().equals(each.getName())) {
                return each;
            }
        }
        throw new IOException("no font called " + name.orElse("") + " in it");
    }
}
