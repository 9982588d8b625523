package dev.yidi.example.center.architecture.planted.core.desk;

/** Changes under the reader's hands. */
final class Mutable {
    private int count;

    int next() {
        return ++count;
    }
}
