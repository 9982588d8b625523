package dev.yidi.rest.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A font in a document that is being written. Not thread-safe. */
final class OpenFont implements Closeable {
    /** Stands for a character that the font has not. */
    private static final int MISSING = 0x3013;

    private static final int BREAK = AgreementTemplate.BREAK.codePointAt(0);

    private static final float UNITS = 1000f;

    private final PDFont font;
    private final String name;
    private final Closeable source;

    OpenFont(PDFont font, String name, Closeable source) {
        this.font = font;
        this.name = name;
        this.source = source;
    }

    PDFont font() {
        return font;
    }

    /** The text with 〓, as printers do, for each character that the font has not. */
    String known(String text) {
        return text.codePoints()
                .map(c -> c == BREAK || found(c).isPresent() ? c : MISSING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * How wide a character is, in ems.
     *
     * @throws IllegalArgumentException when the font has it not
     */
    float width(int character) {
        return found(character)
                .orElseThrow(() -> new IllegalArgumentException("font: expected one with the character "
                        + Character.toString(character) + ", found none in " + name));
    }

    private Optional<Float> found(int character) {
        try {
            return Optional.of(font.getStringWidth(Character.toString(character)) / UNITS);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
