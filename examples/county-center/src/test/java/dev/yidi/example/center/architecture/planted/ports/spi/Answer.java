package dev.yidi.example.center.architecture.planted.ports.spi;

/** Innocent: sealed, so that no adapter implements it. */
public sealed interface Answer {
    /** The only answer. */
    record Yes() implements Answer {}
}
