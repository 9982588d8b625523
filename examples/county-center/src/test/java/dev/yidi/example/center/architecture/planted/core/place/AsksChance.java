package dev.yidi.example.center.architecture.planted.core.place;

import java.util.UUID;
import java.util.function.Supplier;

/** Takes an identifier from chance, by a method reference. */
record AsksChance(Supplier<UUID> source) {
    AsksChance() {
        this(UUID::randomUUID);
    }
}
