package dev.yidi.example.center.architecture.planted.ports.spi;

/** Innocent: has its contract. */
public interface Proved {}
