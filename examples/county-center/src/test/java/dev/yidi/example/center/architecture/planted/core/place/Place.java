package dev.yidi.example.center.architecture.planted.core.place;

import dev.yidi.example.center.architecture.planted.core.Kernel;

/** Innocent: sees the kernel only. */
public record Place(Kernel kernel) {}
