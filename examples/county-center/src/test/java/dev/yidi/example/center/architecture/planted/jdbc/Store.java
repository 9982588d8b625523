package dev.yidi.example.center.architecture.planted.jdbc;

import dev.yidi.example.center.architecture.planted.ports.spi.Proved;

/** Innocent: an adapter on its SPI. */
public record Store(Proved proved) {}
