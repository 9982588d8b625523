package dev.yidi.ports.spi;

import dev.yidi.core.FileId;
import java.util.Optional;

/** Keeps the wrapped data key of each file 案卷密钥库. Keys are written, and destroyed with a change that says so, by {@link Journal#append}. */
public interface FileKeys {
    /** The wrapped key of a file; empty when there is none or it was destroyed. */
    Optional<WrappedKey> find(FileId fileId);

    /** Destroys the key, and with it what it protected, for ever. Does nothing when there is none. */
    void destroy(FileId fileId);
}
