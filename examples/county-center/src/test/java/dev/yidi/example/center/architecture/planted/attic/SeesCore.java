package dev.yidi.example.center.architecture.planted.attic;

import dev.yidi.example.center.architecture.planted.core.Kernel;

/** A module nobody planned. */
record SeesCore(Kernel kernel) {}
