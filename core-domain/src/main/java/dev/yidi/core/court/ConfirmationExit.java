package dev.yidi.core.court;

/** What the parties may do when there is no confirmation 驳回后的出路 (民事诉讼法 art. 206). */
public enum ConfirmationExit {
    /** 变更原调解协议. */
    CHANGED_AGREEMENT(true),
    /** 达成新的调解协议. */
    NEW_AGREEMENT(true),
    /** 提起诉讼. */
    SUIT(false);

    private final boolean joint;

    ConfirmationExit(boolean joint) {
        this.joint = joint;
    }

    /** Whether it needs every party; a party may sue alone. */
    public boolean isJoint() {
        return joint;
    }
}
