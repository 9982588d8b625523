package dev.yidi.core;

/**
 * One thing wrong with an input 差错: where it is, what was found (its shape, never personal data), what was expected.
 *
 * @param path the field or line: {@code organs[3].competences[0].topic}, {@code line 17}
 * @param code stable, dotted, lower case, also the key of the message bundle
 * @param message expected, found and advice, in English
 */
public record Fault(String path, String code, String message) {
    @Override
    public String toString() {
        return path + ": " + message;
    }
}
