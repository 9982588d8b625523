package dev.yidi.example.center.architecture.planted.core.court;

import dev.yidi.example.center.architecture.planted.core.mediation.SeesCourt;

/** The other half. */
public interface SeesMediation {
    SeesCourt mediation();
}
