package dev.yidi.example.center.architecture.planted.core.time;

import dev.yidi.example.center.architecture.planted.core.place.Place;

/** Sees a package after its own. */
public record SeesPlace(Place place) {}
