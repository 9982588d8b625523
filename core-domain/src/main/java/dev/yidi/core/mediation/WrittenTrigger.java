package dev.yidi.core.mediation;

/** A fact that can make a written agreement mandatory 应当制作协议书的情形; which ones do is said by the terms. */
public enum WrittenTrigger {
    /** 当事人要求制作. */
    ASKED_BY_PARTY,
    /** 未能即时履行完毕: seen from the obligations, need not be declared. */
    NOT_PERFORMED_AT_ONCE,
    /** 重大、复杂、疑难. */
    GRAVE_OR_COMPLEX,
    /** 具有民事权利义务内容. */
    CIVIL_RIGHTS_CONTENT,
    /** 法律规定应当制作协议书: always, need not be declared. */
    BY_LAW
}
