package dev.yidi.core.conference;

import dev.yidi.core.Citation;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Map;

/** Every reason for which a conference says no 会议不予理由. The codes are the keys of the message bundles. */
public enum ConferenceRefusal {
    /** It is at another stage. */
    STAGE("conference.stage"),
    /** Only an officer may. */
    NOT_OFFICER("conference.not-officer"),
    /** Only the centre convenes and leads it. */
    NOT_CENTRE("conference.not-centre", "13"),
    /** Fewer than two organs confer. */
    TOO_FEW_MEMBERS("conference.too-few-members"),
    /** An organ the profile does not know. */
    ORGAN_UNKNOWN("conference.organ-unknown"),
    /** It would sit in the past. */
    SESSION_PASSED("conference.session-passed"),
    /** It sits later. */
    TOO_EARLY("conference.too-early"),
    /** Nobody, or somebody who is no member, came. */
    PRESENT("conference.present"),
    /** A matter of that name is there already. */
    ITEM_TWICE("conference.item-twice"),
    /** No matter of that name. */
    ITEM_UNKNOWN("conference.item-unknown"),
    /** A member is on the side that the matter accuses. */
    ACCUSED_MEMBER("conference.accused-member", "30"),
    /** Decided before. */
    DECIDED_BEFORE("conference.decided-before"),
    /** The decision does not fit the matter, or something it needs is missing. */
    DECISION_UNFIT("conference.decision-unfit"),
    /** The day of a task has passed. */
    DAY_PASSED("conference.day-passed"),
    /** Only the organ that has the task reports it done. */
    NOT_TASK_ORGAN("conference.not-task-organ"),
    /** There is no open task. */
    NO_TASK("conference.no-task"),
    /** A matter is not decided. */
    ITEM_OPEN("conference.item-open"),
    /** A task is not done. */
    TASK_OPEN("conference.task-open");

    private final String code;
    private final List<Citation> basis;

    ConferenceRefusal(String code) {
        this.code = code;
        this.basis = List.of();
    }

    ConferenceRefusal(String code, String article) {
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
