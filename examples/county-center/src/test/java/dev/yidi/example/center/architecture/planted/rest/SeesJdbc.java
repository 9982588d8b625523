package dev.yidi.example.center.architecture.planted.rest;

import dev.yidi.example.center.architecture.planted.jdbc.Store;

/** One adapter looking at another, through an array. */
interface SeesJdbc {
    Store[] stores();
}
