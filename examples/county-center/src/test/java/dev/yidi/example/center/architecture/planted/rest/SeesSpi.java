package dev.yidi.example.center.architecture.planted.rest;

import dev.yidi.example.center.architecture.planted.ports.spi.Proved;

/** Passes the counters by. */
record SeesSpi(Proved proved) {}
