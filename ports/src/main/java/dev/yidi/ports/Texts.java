package dev.yidi.ports;

import dev.yidi.core.Classified;
import dev.yidi.ports.spi.StoreException;
import java.util.ArrayList;
import java.util.List;

/** The classified texts of one entry, in the order of their mention, or their absence once their key is destroyed. */
final class Texts {
    /** Stands for every text whose key was destroyed. */
    static final String ERASED = "[erased]";

    private final List<String> values;
    private final List<Classified> written = new ArrayList<>();
    private final boolean erased;

    private Texts(List<String> values, boolean erased) {
        this.values = values;
        this.erased = erased;
    }

    /** A list to be filled. */
    static Texts empty() {
        return new Texts(List.of(), false);
    }

    /** The texts read from a vault. */
    static Texts of(List<String> values) {
        return new Texts(List.copyOf(values), false);
    }

    /** Texts that can no longer be read. */
    static Texts erased() {
        return new Texts(List.of(), true);
    }

    boolean isErased() {
        return erased;
    }

    /** Adds a text and gives its place. */
    int add(Classified text) {
        written.add(text);
        return written.size() - 1;
    }

    /** The text at {@code place}; {@link #ERASED} when it cannot be read any more. */
    String get(int place, String path) {
        if (erased) {
            return ERASED;
        }
        if (place < 0 || place >= values.size()) {
            throw new StoreException(path + ": expected a text number below " + values.size() + ", found " + place);
        }
        return values.get(place);
    }

    /** What was added, as plain texts. */
    List<String> values() {
        return written.stream().map(Classified::reveal).toList();
    }

    /** What was added at {@code place}. */
    Classified written(int place) {
        return written.get(place);
    }

    /** Never the texts. */
    @Override
    public String toString() {
        return "Texts[" + (erased ? "erased" : Integer.toString(values.size() + written.size())) + "]";
    }
}
