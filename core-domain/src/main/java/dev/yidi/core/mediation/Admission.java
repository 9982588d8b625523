package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;

/**
 * What a party conceded for the sake of compromise 为达成调解作出的让步: never leaves the proceeding and may not be used against the party
 * (特邀调解规定 art. 22).
 */
public record Admission(PartyId by, FreeText what) {}
