package dev.yidi.example.center.architecture.planted.testkit;

import org.junit.jupiter.api.Test;

/** Never looks at what it is named after, and lets its test be overridden. */
public abstract class HalfProvedContract {
    @Test
    public void it_is_there() {
        throw new AssertionError();
    }
}
