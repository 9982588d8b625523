package dev.yidi.example.center.architecture.planted.ports.spi;

/** Has a contract in name only. */
public interface HalfProved {}
