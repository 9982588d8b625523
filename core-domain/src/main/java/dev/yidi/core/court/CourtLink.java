package dev.yidi.core.court;

/** What ties a court to an agreement 管辖连接点 (民事诉讼法 art. 205). */
public enum CourtLink {
    /** 作出邀请的人民法院: it invited the mediation. */
    INVITED,
    /** 当事人住所地. */
    DOMICILE,
    /** 标的物所在地. */
    SUBJECT,
    /** 调解组织所在地: of each body that took part. */
    SEAT
}
