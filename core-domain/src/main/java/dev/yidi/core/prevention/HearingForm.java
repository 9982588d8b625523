package dev.yidi.core.prevention;

/** How people were heard 听取意见方式. */
public enum HearingForm {
    /** 听证会. */
    HEARING,
    /** 座谈会. */
    MEETING,
    /** 实地走访. */
    VISIT,
    /** 问卷调查. */
    SURVEY,
    /** 公示征求意见. */
    PUBLIC_NOTICE,
    /** 专家咨询. */
    EXPERTS
}
