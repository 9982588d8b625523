package dev.yidi.ports;

import dev.yidi.core.Classified;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.ports.spi.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The classified texts of one entry, in the order of their mention, or their absence once their key is destroyed. */
final class Texts {
    /** Stands for every text whose key was destroyed. */
    static final String ERASED = "[erased]";

    private static final FieldName NOWHERE = new FieldName("Nothing", "nothing");

    private final List<String> values;
    private final List<Classified> written = new ArrayList<>();
    private final List<FieldName> fields = new ArrayList<>();
    private final Veil veil;
    private Optional<FieldName> field = Optional.empty();
    private final boolean erased;

    private Texts(List<String> values, boolean erased, Veil veil) {
        this.veil = veil;
        this.values = values;
        this.erased = erased;
    }

    /** A list to be filled. */
    static Texts empty() {
        return new Texts(List.of(), false, Veil.NONE);
    }

    /** The texts read from a vault. */
    static Texts of(List<String> values) {
        return of(values, Veil.NONE);
    }

    /** The texts read from a vault, as far as {@code veil} lets them be seen. */
    static Texts of(List<String> values, Veil veil) {
        return new Texts(List.copyOf(values), false, veil);
    }

    /** Texts that can no longer be read. */
    static Texts erased() {
        return new Texts(List.of(), true, Veil.NONE);
    }

    boolean isErased() {
        return erased;
    }

    /** What is written or read next stands in this field. */
    void at(FieldName name) {
        field = Optional.of(name);
    }

    /** What may be seen of a text that was read; {@code standIn} where nothing may. */
    Classified shown(Classified text, Classified standIn) {
        return field.map(name -> veil.show(name, text, standIn)).orElse(standIn);
    }

    /** Adds a text and gives its place. */
    int add(Classified text) {
        written.add(text);
        fields.add(field.orElse(NOWHERE));
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

    /** The field of what was added at {@code place}. */
    FieldName field(int place) {
        return fields.get(place);
    }

    /** Never the texts. */
    @Override
    public String toString() {
        return "Texts[" + (erased ? "erased" : Integer.toString(values.size() + written.size())) + "]";
    }
}
