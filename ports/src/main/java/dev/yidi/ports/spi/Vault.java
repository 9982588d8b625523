package dev.yidi.ports.spi;

import dev.yidi.core.FileId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Keeps the contents of attachments 附件库, which reach it sealed: it needs no key and no knowledge of what they are. Thread-safe. Kept by
 * the testkit's {@code VaultContract}.
 *
 * <p>Contents are addressed by the SHA-256 of what is stored, in lower-case hexadecimal, within the file they belong to. Nothing
 * is ever held in memory as a whole.
 */
public interface Vault {
    /**
     * Stores what {@code sealed} gives until its end, durably before it returns, all or nothing: where reading fails nothing is
     * left. Storing the same again does no harm. Does not close {@code sealed}.
     *
     * @return the SHA-256 of what was stored
     * @throws IOException as {@code sealed} threw it
     * @throws StoreException when it cannot be stored
     */
    String put(FileId fileId, InputStream sealed) throws IOException;

    /**
     * What is stored under {@code address}; the caller closes it.
     *
     * @throws StoreException when there is nothing, or it cannot be read
     */
    InputStream open(FileId fileId, String address);

    /** Removes what is stored under {@code address}; does nothing when there is nothing. */
    void remove(FileId fileId, String address);

    /** Removes everything of {@code fileId}; does nothing when there is nothing. */
    void removeAll(FileId fileId);

    /** A vault in a directory of its own, which the operator backs up together with the database. */
    static Vault directory(Path root) {
        return new DirectoryVault(root);
    }
}
