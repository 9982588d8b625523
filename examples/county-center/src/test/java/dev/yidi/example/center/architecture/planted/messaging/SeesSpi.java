package dev.yidi.example.center.architecture.planted.messaging;

import dev.yidi.example.center.architecture.planted.ports.spi.Proved;

/** Passes the counters by. */
record SeesSpi(Proved proved) {}
