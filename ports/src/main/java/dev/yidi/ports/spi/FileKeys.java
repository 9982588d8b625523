package dev.yidi.ports.spi;

import dev.yidi.core.FileId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the wrapped data key of each file 案卷密钥库. Keys are written, and destroyed with a change that says so, by {@link Journal#append}. */
public interface FileKeys {
    /** The wrapped key of a file; empty when there is none or it was destroyed. */
    Optional<WrappedKey> find(FileId fileId);

    /**
     * The wrapped keys of those of {@code files} that have one: as {@link #find} says for each, in as few ways to the store as
     * can be. A list of cases asks for the keys of a whole page.
     */
    default Map<FileId, WrappedKey> findAll(Set<FileId> files) {
        Map<FileId, WrappedKey> found = new HashMap<>();
        files.forEach(fileId -> find(fileId).ifPresent(key -> found.put(fileId, key)));
        return found;
    }

    /**
     * Destroys the key, and with it what it protected, for ever. Does nothing when there is none.
     *
     * <p>When it returns, the key is durably gone, on every node and for every reader: {@link #find} and {@link #findAll} say nothing
     * of it, whatever they remember. It is deleted, not marked: no copy is kept in a history, a bin or a memory of one's own, and a
     * replica, a log of changes or a backup that still has it is overwritten or thrown away as soon as retention allows (a restored
     * backup brings the key back: carry the erasures since then out again). The other keys stay. A change of {@link Journal#append} that says
     * {@link FileChange#destroysKey()} does the same within its append; this is for a store that is cleaned by hand. Checked by
     * {@code FileKeysContract}.
     *
     * @throws StoreException when it is not known to be gone; repeating it does no harm
     */
    void destroy(FileId fileId);
}
