package dev.yidi.rest.staff.view;

import dev.yidi.core.consultation.ConsultationKind;
import dev.yidi.core.consultation.ConsultationMode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A consultation; what was said in it stands in its record alone.
 *
 * @param kind what is asked for
 * @param child whether the client is under fourteen
 * @param consentNeeded whether a session needs a separate consent
 * @param consented whether that was given
 * @param adviser who advises at the time agreed on
 * @param startsAt the time agreed on
 * @param mode how
 * @param sessions how many were held
 * @param sharedWith who else may read the record
 */
public record ConsultationView(
        ConsultationKind kind,
        boolean child,
        boolean consentNeeded,
        boolean consented,
        Optional<OfficerRef> adviser,
        Optional<OffsetDateTime> startsAt,
        Optional<ConsultationMode> mode,
        int sessions,
        List<OfficerRef> sharedWith) {}
