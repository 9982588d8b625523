package dev.yidi.example.center.architecture.planted.ports;

import dev.yidi.example.center.architecture.planted.jdbc.Store;

/** The ports looking at an adapter. */
record SeesJdbc(Store store) {}
