package dev.yidi.core.document;

/** What a scanner said of an attachment 病毒查杀结果. */
public enum ScanFinding {
    /** 未发现恶意代码. */
    CLEAN(true),
    /** 发现恶意代码. */
    INFECTED(false),
    /** 尚未查杀: the scanner could not be reached. */
    PENDING(false),
    /** 未配置查杀: the county said that it has no scanner. */
    WAIVED(true);

    private final boolean handedOut;

    ScanFinding(boolean handedOut) {
        this.handedOut = handedOut;
    }

    /** Whether the attachment may be handed out. */
    public boolean isHandedOut() {
        return handedOut;
    }
}
