package dev.yidi.example.center.architecture.planted.core.desk;

import dev.yidi.example.center.architecture.planted.ports.spi.Proved;

/** The core looking outward. */
record SeesPorts(Proved proved) {}
