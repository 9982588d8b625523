package dev.yidi.core.mediation;

/** What an online session must show under the terms of a mediation 在线调解要求. */
public enum OnlineRule {
    /** 核实身份: everyone who attends was identified before it began. */
    IDENTITY_CHECK,
    /** 录音录像告知: everyone was told that it is recorded. */
    RECORDING_NOTICE,
    /** 电子签章: signatures on the agreement are electronic. */
    ELECTRONIC_SIGNATURE
}
