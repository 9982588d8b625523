package dev.yidi.example.center.architecture.planted.core.mediation;

import dev.yidi.example.center.architecture.planted.core.court.SeesMediation;

/** One half of a cycle inside a rank. */
public interface SeesCourt {
    SeesMediation court();
}
