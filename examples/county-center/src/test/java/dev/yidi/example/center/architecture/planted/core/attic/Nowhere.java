package dev.yidi.example.center.architecture.planted.core.attic;

import dev.yidi.example.center.architecture.planted.core.Kernel;

/** Lies in a package that has no place in the order. */
public record Nowhere(Kernel kernel) {}
