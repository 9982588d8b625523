package dev.yidi.core.casefile;

import dev.yidi.core.Citation;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Map;

/**
 * Every reason about personal data for which a case says no 个人信息处理不予办理的理由: erasing and restricting, consent, passing
 * on, and what people ask about their own data. The codes are the keys of the message bundles.
 */
public enum PrivacyRefusal {
    /** The personal data of the case was erased. */
    ERASED("case.erased", "47"),
    /** The personal data of the case may only be kept and protected. */
    RESTRICTED("case.restricted", "47 ¶2"),
    /** The data of a case that lives is needed for it. */
    ERASE_NOT_ENDED("case.erase.not-ended", "47 ¶1(1)"),
    /** It must be kept for the archive or another proceeding. */
    ERASE_HELD("case.erase.held", "47 ¶2"),
    /** The time it must be kept is not over: it can be restricted. */
    ERASE_TOO_EARLY("case.erase.too-early", "19, 47"),
    /** Someone asked about their data and has no answer yet. */
    ERASE_REQUEST_PENDING("case.erase.request-pending", "50 ¶1"),
    /** No consent was withdrawn. */
    ERASE_NO_WITHDRAWAL("case.erase.no-withdrawal", "47 ¶1(3)"),
    /** An erasure is proposed already. */
    ERASE_PROPOSED_BEFORE("case.erase.proposed-before"),
    /** No erasure is proposed. */
    ERASE_NO_PROPOSAL("case.erase.no-proposal", "51"),
    /** Who proposed it does not carry it out. */
    ERASE_SAME_OFFICER("case.erase.same-officer", "51"),
    /** Another form was proposed. */
    ERASE_OTHER_FORM("case.erase.other-form"),
    /** Nothing is restricted. */
    NOT_RESTRICTED("case.restriction.none"),
    /** Another organ keeps what was restricted. */
    NOT_KEEPER("case.restriction.not-keeper"),
    /** No consent of that id. */
    CONSENT_UNKNOWN("case.consent.unknown"),
    /** A consent of that id is there already. */
    CONSENT_TWICE("case.consent.twice"),
    /** No consent that stands permits this receiver, purpose and data. */
    CONSENT_MISSING("case.disclose.no-consent", "23, 29"),
    /** It does not rest on consent. */
    CONSENT_UNEXPECTED("case.disclose.consent-unexpected", "13"),
    /** Sensitive data asks for a statutory ground or separate consent. */
    SENSITIVE_GROUND("case.disclose.sensitive-ground", "28, 29"),
    /** Nothing personal of a sealed case leaves with its events. */
    RELAY_SEALED("case.disclose.sealed"),
    /** No kinds of data are named. */
    DATA_KINDS_MISSING("case.disclose.kinds-missing", "23"),
    /** For a child under fourteen a guardian consents. */
    GUARDIAN_MISSING("case.consent.guardian-missing", "31"),
    /** There is no such value. */
    NOTHING_TO_REVEAL("case.reveal.nothing"),
    /** A request of that id is there already. */
    REQUEST_TWICE("case.subject-request.twice"),
    /** So many wait for a decision that the citizen asks no more by themselves: a technical guard. */
    REQUESTS_PENDING("case.subject-request.pending"),
    /** No request of that id. */
    REQUEST_UNKNOWN("case.subject-request.unknown"),
    /** The request was decided before. */
    REQUEST_DECIDED("case.subject-request.decided"),
    /** Nobody asked for this correction, or it changes more than what is kept of the person. */
    CORRECTION_UNEXPECTED("case.subject-request.correction-unexpected", "46");

    private static final String LAW = "个人信息保护法(2021)";

    private final String code;
    private final List<Citation> basis;

    PrivacyRefusal(String code) {
        this.code = code;
        this.basis = List.of();
    }

    PrivacyRefusal(String code, String articles) {
        this.code = code;
        this.basis = List.of(new Citation(LAW, articles));
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** The articles it rests on; empty where it is a rule of the file's order alone. */
    public List<Citation> basis() {
        return basis;
    }

    /** The reason to give; the values that matter are added to it. */
    Reason reason() {
        return new Reason(code, basis, Map.of());
    }
}
