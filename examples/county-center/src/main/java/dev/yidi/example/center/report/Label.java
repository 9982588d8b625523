package dev.yidi.example.center.report;

import dev.yidi.core.CaseKind;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.indicator.Timeliness;

/** A word in both languages of the report 双语标签. */
record Label(String chinese, String english) {
    static Label of(CaseKind kind) {
        return switch (kind) {
            case DISPUTE -> new Label("纠纷", "dispute");
            case PETITION -> new Label("信访", "petition");
            case REQUEST -> new Label("诉求", "request");
            case REPORT -> new Label("举报", "report");
            case CONSULTATION -> new Label("咨询", "consultation");
        };
    }

    static Label of(RungAction action) {
        return switch (action) {
            case REMIND -> new Label("提醒", "reminded");
            case URGE -> new Label("催办", "urged");
            case RAISE -> new Label("上报", "raised");
            case SUPERVISE -> new Label("督办", "supervised");
            case LIST -> new Label("挂牌", "listed");
        };
    }

    static Label of(Timeliness timeliness) {
        return switch (timeliness) {
            case ON_TIME -> new Label("按期", "on time");
            case LATE -> new Label("超期", "late");
            case NOT_DUE -> new Label("未到期", "not due");
            case NOT_COUNTED -> new Label("无此时限", "no such limit");
        };
    }

    @Override
    public String toString() {
        return chinese + " " + english;
    }
}
