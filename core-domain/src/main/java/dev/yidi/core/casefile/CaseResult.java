package dev.yidi.core.casefile;

import dev.yidi.core.privacy.EndKind;
import java.util.Arrays;

/** The result of handling 办理结果 (信访工作条例 art. 32 for petitions). */
public enum CaseResult {
    /** 已解决. */
    RESOLVED,
    /** 调解成功: an agreement of a mediation of this case is in effect. */
    AGREED,
    /** 调解不成. */
    NOT_AGREED,
    /** 支持. */
    SUPPORTED,
    /** 解释说明: reasonable but without basis in law. */
    EXPLAINED,
    /** 不予支持. */
    NOT_SUPPORTED,
    /** 已采纳: a suggestion taken up wholly or in part. */
    ADOPTED,
    /** 已答复: a question answered. */
    ANSWERED,
    /** 查证属实: a report found true. */
    VERIFIED,
    /** 查无实据: a report not borne out. */
    UNFOUNDED,
    /** 转其他法定途径. */
    REFERRED_OUTSIDE,
    /** 未能解决. */
    FAILED;

    /** How a case with this result ended, as far as retention asks. */
    public EndKind end() {
        return Arrays.stream(EndKind.values())
                .filter(end -> end.name().equals(name()))
                .findFirst()
                .orElse(EndKind.OTHER);
    }
}
