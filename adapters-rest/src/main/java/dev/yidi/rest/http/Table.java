package dev.yidi.rest.http;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that goes out row after row, and is held nowhere. */
public interface Table extends Closeable {
    /** Whether it can take but one more row. */
    default boolean isFull() {
        return false;
    }

    /** Writes one more row. */
    void row(List<String> cells) throws IOException;

    /** Writes the end; the stream below stays open. */
    @Override
    void close() throws IOException;
}
