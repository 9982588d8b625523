package dev.yidi.core.mediation;

/** What begins a mediation, and with it its period 受理方式. */
public enum AcceptanceRule {
    /** 各方同意: the last party's consent. */
    CONSENT,
    /** 调解组织受理、签收或者确认接受: the body takes the dispute; sessions still need everyone's consent. */
    BODY
}
