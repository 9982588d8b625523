package dev.yidi.example.center.architecture.planted.jdbc;

import dev.yidi.example.center.architecture.planted.ports.Counter;

/** A store that knows the counters. */
record SeesApi(Counter counter) {}
