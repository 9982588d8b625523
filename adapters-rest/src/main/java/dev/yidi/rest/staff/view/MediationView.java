package dev.yidi.rest.staff.view;

import dev.yidi.core.mediation.Linkage;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationNotice;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationStage;
import dev.yidi.core.mediation.MediationType;
import dev.yidi.core.mediation.OtherWay;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A mediation; what was conceded in it never leaves it.
 *
 * @param id its name within the case
 * @param stage how far it has come
 * @param type its type
 * @param terms the name of the terms it is under
 * @param linkage which organ it is linked with
 * @param origin how it came about
 * @param committee the mediation body
 * @param parties everyone who must consent
 * @param mediators the mediators who have not stepped aside
 * @param sessions how many sessions were held
 * @param agreement the agreement
 * @param end why it ended
 * @param otherWaysOwed the ways the parties have still to be told of
 * @param proposedAt when it was proposed
 * @param acceptedAt when it began
 * @param bench everyone who was named as mediator, in the order they were
 * @param sittings the sessions, oldest first
 * @param rooms the rooms opened for online sessions, oldest first
 * @param noticesOwed what the parties have still to be told before a session
 * @param panel whether two or more mediators must sit
 * @param visits the visits, oldest first
 * @param actions what this officer may do to it now, by the names of the deeds
 */
public record MediationView(
        String id,
        MediationStage stage,
        MediationType type,
        String terms,
        Linkage linkage,
        MediationOrigin origin,
        String committee,
        List<ConsentView> parties,
        List<String> mediators,
        int sessions,
        Optional<AgreementView> agreement,
        Optional<MediationEnd> end,
        List<OtherWay> otherWaysOwed,
        OffsetDateTime proposedAt,
        Optional<OffsetDateTime> acceptedAt,
        List<SeatView> bench,
        List<SittingView> sittings,
        List<OnlineRoomView> rooms,
        List<MediationNotice> noticesOwed,
        boolean panel,
        List<FollowUpView> visits,
        List<String> actions) {}
