package dev.yidi.example.own.store;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.WrappedKey;
import java.util.Optional;

/** The wrapped keys of files 案卷密钥库. */
final class MapFileKeys implements FileKeys {
    private final Shelf shelf;
    private final Tables tables;

    MapFileKeys(Shelf shelf, Tables tables) {
        this.shelf = shelf;
        this.tables = tables;
    }

    @Override
    public Optional<WrappedKey> find(FileId fileId) {
        return shelf.read(
                () -> Optional.ofNullable(tables.keys().get(fileId.value())).map(Forms::key));
    }

    @Override
    public void destroy(FileId fileId) {
        shelf.write(() -> {
            remove(fileId);
            return true;
        });
    }

    /** Called within a write. */
    void put(FileId fileId, WrappedKey key) {
        tables.keys().put(fileId.value(), Forms.of(key));
    }

    /** Removes the key, and notes that its bytes have to go too. Called within a write. */
    void remove(FileId fileId) {
        if (tables.keys().remove(fileId.value()) != null) {
            tables.meta().put(Tables.DESTROYED, Tables.nothing());
        }
    }
}
