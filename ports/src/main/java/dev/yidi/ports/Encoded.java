package dev.yidi.ports;

import java.util.List;

/**
 * An act in the form of the journal, before encryption.
 *
 * @param type the stable name of the act's type
 * @param typeVersion the version of that type's form
 * @param body the open part, canonical JSON
 * @param texts the classified texts that the body refers to
 */
record Encoded(String type, int typeVersion, String body, List<String> texts) {
    Encoded {
        texts = List.copyOf(texts);
    }

    /** Never the texts. */
    @Override
    public String toString() {
        return "Encoded[" + type + " " + typeVersion + ", " + texts.size() + " texts]";
    }
}
