package dev.yidi.example.center.architecture.planted.core.place;

/** Says nothing by its name. */
record PlaceUtil(String value) {}
