package dev.yidi.example.center.architecture.planted.core;

/** Innocent. */
public record Kernel(String value) {}
