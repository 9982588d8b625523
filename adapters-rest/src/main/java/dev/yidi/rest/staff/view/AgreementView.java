package dev.yidi.rest.staff.view;

import dev.yidi.core.mediation.AgreementForm;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An agreement.
 *
 * @param form written or oral
 * @param facts the main facts and issues
 * @param content what was agreed
 * @param partial whether only part of the dispute is settled
 * @param obligations who performs what and when
 * @param signedBy the parties that signed
 * @param signedByMediators the mediators that signed
 * @param sealed whether the seal is on it
 * @param effectiveAt when it took effect
 * @param performedAt when nothing was owed any more
 */
public record AgreementView(
        AgreementForm form,
        String facts,
        String content,
        boolean partial,
        List<ObligationView> obligations,
        List<String> signedBy,
        List<String> signedByMediators,
        boolean sealed,
        Optional<OffsetDateTime> effectiveAt,
        Optional<OffsetDateTime> performedAt) {}
