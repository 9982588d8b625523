package dev.yidi.example.center.architecture.planted.testkit;

import dev.yidi.example.center.architecture.planted.ports.spi.Proved;
import org.junit.jupiter.api.Test;

/** Innocent: uses what it proves, and its test is fixed. */
public abstract class ProvedContract {
    protected abstract Proved proved();

    @Test
    public final void it_is_there() {
        if (proved().toString().isEmpty()) {
            throw new AssertionError();
        }
    }
}
