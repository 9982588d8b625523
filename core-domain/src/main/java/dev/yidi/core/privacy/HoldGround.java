package dev.yidi.core.privacy;

import dev.yidi.core.Citation;

/** Why a case's data must not be erased yet 归档保留依据; it wins over every ground for erasure. */
public enum HoldGround {
    /** 人民调解工作档案. */
    MEDIATION_ARCHIVE("人民调解法(2010)", "27"),
    /** 国家档案: the file was or is to be handed to an archive. */
    STATE_ARCHIVE(Citation.READING + "档案法(2020)", "14"),
    /** 诉讼、仲裁、复议进行中: another proceeding needs it (个人信息保护法 art. 47 ¶2). */
    OTHER_PROCEEDING("个人信息保护法(2021)", "47 ¶2"),
    /** 审计、监督检查. */
    INSPECTION("个人信息保护法(2021)", "54");

    private final Citation basis;

    HoldGround(String source, String article) {
        this.basis = new Citation(source, article);
    }

    /** The duty it rests on. */
    public Citation basis() {
        return basis;
    }
}
