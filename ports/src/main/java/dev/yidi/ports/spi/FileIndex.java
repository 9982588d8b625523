package dev.yidi.ports.spi;

import dev.yidi.core.FileId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds files by their cards 案卷索引. Thread-safe; reads what is committed. */
public interface FileIndex {
    /** The card of a file. Cost: one look-up. */
    Optional<FileCard> find(FileId fileId);

    /**
     * The cards of those of {@code files} that have one: as {@link #find(FileId)} says for each, in as few ways to the store as can
     * be. Who follows the journal asks for the cards of a whole page.
     */
    default Map<FileId, FileCard> findAll(Set<FileId> files) {
        Map<FileId, FileCard> found = new HashMap<>();
        files.forEach(fileId -> find(fileId).ifPresent(card -> found.put(fileId, card)));
        return found;
    }

    /**
     * Whether lists find the file of {@code card} just where the card says, when what is searched stands apart from the card and may
     * differ from it 检索行: nothing is missing there, and nothing too much. Empty where the store cannot tell, as by default, or has
     * nothing apart. {@link Journal#restore} makes it so. Cost: one look-up.
     */
    default Optional<Boolean> isFoundBy(FileCard card) {
        return Optional.empty();
    }

    /** The card of the file of {@code register} with this number. Cost: one look-up. */
    Optional<FileCard> find(String register, String number);

    /**
     * The cards that {@code query} asks for, paged by key. Cost: in proportion to the page, not to what lies before it,
     * when one register is asked for, and for all registers in id order.
     */
    CardPage list(CardQuery query);
}
