package dev.yidi.core.profile;

import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;

/** Where an organ sits: its tier and division. */
record RouteSite(Tier tier, DivisionCode division) {}
