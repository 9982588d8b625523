package dev.yidi.core.casefile;

/** What a citizen had to come for 到场事由. */
public enum TripPurpose {
    /** 登记. */
    REGISTRATION,
    /** 补充材料. */
    MATERIAL,
    /** 调解. */
    MEDIATION,
    /** 联合调处会. */
    JOINT_SESSION,
    /** 听证. */
    HEARING,
    /** 鉴定、勘查. */
    INSPECTION,
    /** 签字、领取. */
    SIGNATURE,
    /** 咨询. */
    CONSULTATION,
    /** 其他. */
    OTHER
}
