package dev.yidi.rest.staff.request;

import dev.yidi.core.litigation.AidExemption;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An application for legal aid.
 *
 * @param receivedOn the day the institution received it
 * @param exemption why means are not looked into, if they are not
 */
public record ApplyForLegalAidRequest(LocalDate receivedOn, Optional<AidExemption> exemption) {}
