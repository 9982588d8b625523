package dev.yidi.example.center.architecture.planted.ports;

/** Innocent. */
public interface Counter {}
