package dev.yidi.core.outside;

import dev.yidi.core.privacy.DataKind;
import java.util.EnumSet;
import java.util.Set;

/** What kind of data is passed on 提供的信息种类. */
public enum PassedData {
    /** 身份. */
    IDENTITY(EnumSet.of(DataKind.NAME, DataKind.IDENTITY_NUMBER)),
    /** 联系方式. */
    CONTACT(EnumSet.of(DataKind.CONTACT)),
    /** 诉求和事实. */
    NARRATIVE(EnumSet.of(DataKind.MATTER)),
    /** 证据材料. */
    EVIDENCE(EnumSet.of(DataKind.MATTER)),
    /** 医疗健康, sensitive (个人信息保护法 art. 28). */
    HEALTH(EnumSet.of(DataKind.HEALTH)),
    /** 金融账户, sensitive. */
    FINANCE(EnumSet.of(DataKind.FINANCE)),
    /** 不满十四周岁未成年人, sensitive. */
    MINOR(EnumSet.of(DataKind.MINOR));

    private final Set<DataKind> kinds;

    PassedData(Set<DataKind> kinds) {
        this.kinds = Set.copyOf(kinds);
    }

    /** What it is called in the log of disclosures. */
    public Set<DataKind> kinds() {
        return kinds;
    }
}
