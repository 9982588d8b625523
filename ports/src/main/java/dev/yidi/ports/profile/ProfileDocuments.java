package dev.yidi.ports.profile;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import dev.yidi.core.profile.CountyProfile;
import java.io.InputStream;
import java.io.Reader;

/**
 * The document form of a county profile 县域方案文件: JSON that people read and write.
 *
 * <p>Thread-safe. A document is read strictly: every field once, none unknown, nothing after the end; it is refused as a
 * whole, with every fault and its path.
 */
public final class ProfileDocuments {
    private ProfileDocuments() {}

    /**
     * Reads a document from its text; the reader is read to its end and closed.
     *
     * @throws InvalidInputException naming every fault, of form and of content
     * @throws YidiException when the reader fails
     */
    public static CountyProfile read(Reader document) {
        return ProfileReader.read(factory -> factory.createParser(document));
    }

    /**
     * Reads a document from its bytes, UTF-8 as a rule; UTF-16 and UTF-32 are recognised. The stream is read to its end
     * and closed.
     *
     * @throws InvalidInputException naming every fault, of form and of content
     * @throws YidiException when the stream fails
     */
    public static CountyProfile read(InputStream document) {
        return ProfileReader.read(factory -> factory.createParser(document));
    }

    /**
     * The JSON Schema (2020-12) of such a document, for editors: each field with its meaning in English and Chinese ({@code x-zh}), what
     * holds where it is left out, and its legal source ({@code x-source}). What it allows can still be refused by {@link #read}, which looks
     * at the content as well.
     */
    public static String schema() {
        return ShippedParts.text("profile.schema.json");
    }

    /** The document of {@code profile}, whole: {@link #read} gives an equal profile back. */
    public static String write(CountyProfile profile) {
        return JsonText.of(ProfileWriter.tree(profile));
    }
}
