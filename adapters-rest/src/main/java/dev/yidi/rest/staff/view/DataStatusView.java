package dev.yidi.rest.staff.view;

import dev.yidi.core.privacy.HoldGround;
import java.util.List;
import java.util.Optional;

/**
 * How the personal data of a case is protected.
 *
 * @param consents the consents, withdrawn ones too
 * @param requests what people asked about their own data
 * @param holds why it must not be erased yet
 * @param proposal an erasure that waits for a second officer
 * @param erasure what became of it
 * @param retention the days from which it may and must go, once the case has ended
 * @param actions what this officer may do about it now, by the last part of the addresses
 */
public record DataStatusView(
        List<DataConsentView> consents,
        List<SubjectRequestView> requests,
        List<HoldGround> holds,
        Optional<ErasureProposalView> proposal,
        Optional<ErasureView> erasure,
        Optional<RetentionView> retention,
        List<String> actions) {}
