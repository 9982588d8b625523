package dev.yidi.core.supervision;

import dev.yidi.core.Citation;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Map;

/** Every reason for which a supervision says no 督办不予理由. The codes are the keys of the message bundles. */
public enum SupervisionRefusal {
    /** It has been closed. */
    CLOSED("supervision.closed"),
    /** It is at another stage. */
    STAGE("supervision.stage"),
    /** Only the supervised organ replies. */
    NOT_ADDRESSEE("supervision.not-addressee"),
    /** Only an officer may. */
    NOT_OFFICER("supervision.not-officer"),
    /** The supervised organ does not supervise itself. */
    BY_ADDRESSEE("supervision.by-addressee"),
    /** An organ the profile does not know. */
    ORGAN_UNKNOWN("supervision.organ-unknown"),
    /** A place the territory does not know; that of a case is taken as it stands there. */
    PLACE_UNKNOWN("supervision.place-unknown"),
    /** The organ is on the accused side of the report. */
    ACCUSED("supervision.accused-organ", "30"),
    /** A level the county does not use. */
    LEVEL_UNUSED("supervision.level-unused"),
    /** Not harder than the present level. */
    NOT_HARDER("supervision.not-harder"),
    /** A measure of the joint conference needs its decision. */
    CONFERENCE_NEEDED("supervision.conference-needed", "39"),
    /** No such conference, or it decided nothing of the kind about this supervision or its case. */
    CONFERENCE_UNRELATED("supervision.conference-unrelated", "39"),
    /** A proposal of that kind was made before. */
    PROPOSED_BEFORE("supervision.proposed-before"),
    /** No open proposal of that kind. */
    NOT_PROPOSED("supervision.not-proposed"),
    /** A proposal waits for its written answer. */
    PROPOSAL_OPEN("supervision.proposal-open", "40"),
    /** Found only on a written reply that stands. */
    REPLY_NEEDED("supervision.reply-needed", "40");

    private final String code;
    private final List<Citation> basis;

    SupervisionRefusal(String code) {
        this.code = code;
        this.basis = List.of();
    }

    SupervisionRefusal(String code, String article) {
        this.code = code;
        this.basis = List.of(new Citation("信访工作条例(2022)", article));
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    Reason reason() {
        return new Reason(code, basis, Map.of());
    }
}
