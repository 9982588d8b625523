package dev.yidi.core.outside;

/** Which way an outside procedure belongs to 途径. */
public enum OutsideWay {
    /** 行政. */
    ADMINISTRATIVE,
    /** 仲裁. */
    ARBITRATION,
    /** 司法. */
    JUDICIAL,
    /** 公安. */
    POLICE,
    /** 纪检监察. */
    DISCIPLINE,
    /** 公共法律服务. */
    LEGAL_SERVICE
}
