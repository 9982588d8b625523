package dev.yidi.core.outside;

import dev.yidi.core.privacy.LegalGround;

/** On what personal data is passed on 提供个人信息的依据 (个人信息保护法 art. 13, 23). */
public enum PassingBasis {
    /** 单独同意. */
    CONSENT(LegalGround.CONSENT),
    /** 履行法定职责所必需. */
    STATUTORY_DUTY(LegalGround.STATUTORY_DUTY);

    private final LegalGround ground;

    PassingBasis(LegalGround ground) {
        this.ground = ground;
    }

    /** What it is called in the log of disclosures. */
    public LegalGround ground() {
        return ground;
    }
}
