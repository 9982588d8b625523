package dev.yidi.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Matters as they are sent, with a canary wherever something is personal. */
final class Matters {
    static final String NAME = "金丝雀";
    static final String PHONE = "13900007777";
    static final String IDENTITY = "11010519491231002X";
    static final String NARRATIVE = "金丝雀正文";

    private Matters() {}

    static ObjectNode of(String kind) {
        ObjectNode matter = Reply.JSON.createObjectNode();
        matter.put("kind", kind)
                .put("topic", "noise")
                .put("channel", "VISIT")
                .put("window", "w1")
                .put("place", SmallCounty.VILLAGE.value())
                .put("title", "楼上噪声")
                .put("narrative", NARRATIVE)
                .put("visitors", 1);
        ObjectNode applicant = matter.withArray("parties").addObject();
        applicant.put("role", "APPLICANT").put("name", NAME).put("phone", PHONE);
        applicant.putObject("identity").put("scheme", "RESIDENT_ID").put("number", IDENTITY);
        return matter;
    }

    static ObjectNode request() {
        return of("REQUEST");
    }

    /** One with which {@code visitors} people came, one of them their representative. */
    static ObjectNode group(int visitors) {
        ObjectNode group = request().put("visitors", visitors);
        group.withArray("parties").addObject().put("role", "REPRESENTATIVE").put("name", "王五");
        return group;
    }

    static ObjectNode petition() {
        return of("PETITION").put("category", "APPEAL_CLAIM");
    }

    static ObjectNode dispute() {
        ObjectNode dispute = of("DISPUTE");
        dispute.withArray("parties")
                .addObject()
                .put("role", "RESPONDENT")
                .put("name", "李四")
                .put("phone", "13800001111");
        return dispute;
    }

    static ObjectNode report(String accused) {
        ObjectNode report = of("REPORT");
        report.withArray("accused").add(accused);
        return report;
    }
}
