package dev.yidi.ports.spi;

import dev.yidi.core.FileId;
import java.util.Optional;

/** Finds files by their cards 案卷索引. Thread-safe; reads what is committed. */
public interface FileIndex {
    /** The card of a file. Cost: one look-up. */
    Optional<FileCard> find(FileId fileId);

    /** The card of the file of {@code register} with this number. Cost: one look-up. */
    Optional<FileCard> find(String register, String number);

    /**
     * The cards that {@code query} asks for, paged by key. Cost: in proportion to the page, not to what lies before it,
     * when one register is asked for, and for all registers in id order.
     */
    CardPage list(CardQuery query);
}
