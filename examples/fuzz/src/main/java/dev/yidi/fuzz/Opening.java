package dev.yidi.fuzz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a county has to begin with 开局: a few cases of every kind, sent out and accepted, so that much can be done to them. */
final class Opening {
    private static final List<String> KINDS =
            List.of("DISPUTE", "PETITION", "REQUEST", "REPORT", "CONSULTATION", "DISPUTE", "PETITION", "REQUEST");
    private static final String CASES = "/api/v1/staff/cases";

    private final Documents documents;
    private final String organ;
    private final String accused;
    private final String place;

    Opening(Documents documents, String organ, String accused, String place) {
        this.documents = documents;
        this.organ = organ;
        this.accused = accused;
        this.place = place;
    }

    List<Draft> registrations() {
        List<Draft> drafts = new ArrayList<>();
        for (String kind : KINDS) {
            ObjectNode matter = Documents.JSON.createObjectNode();
            matter.put("kind", kind)
                    .put("topic", "environment.noise")
                    .put("channel", "VISIT")
                    .put("place", place);
            matter.put("title", Canary.TEXT + "噪声")
                    .put("narrative", Canary.TEXT + "请处理")
                    .put("visitors", 1);
            matter.withArray("parties")
                    .addObject()
                    .put("role", "APPLICANT")
                    .put("name", Canary.TEXT)
                    .put("phone", Canary.PHONE);
            if (kind.equals("DISPUTE")) {
                matter.withArray("parties")
                        .addObject()
                        .put("role", "RESPONDENT")
                        .put("name", Canary.TEXT);
            } else if (kind.equals("PETITION")) {
                matter.put("category", "APPEAL_CLAIM");
            } else if (kind.equals("REPORT")) {
                matter.withArray("accused").add(accused);
            }
            drafts.add(command(CASES, CASES, matter));
        }
        return drafts;
    }

    /** What brings the case at {@code address} into hands. */
    List<Draft> steps(String address) {
        ObjectNode dispatch = Documents.JSON.createObjectNode();
        dispatch.put("verb", "FORWARD").put("to", organ).put("reason", "属于该单位职责");
        return List.of(
                command(CASES + "/{id}/dispatch", address + "/dispatch", dispatch),
                command(
                        "all-" + organ,
                        CASES + "/{id}/accept",
                        address + "/accept",
                        Documents.JSON.createObjectNode()));
    }

    private Draft command(String template, String address, ObjectNode body) {
        return command("everything", template, address, body);
    }

    private Draft command(String officer, String template, String address, ObjectNode body) {
        Draft draft = new Draft(documents.operation("POST " + template), address);
        draft.set("Authorization", "Bearer " + Canary.TOKEN + officer);
        draft.set("If-Match", "*");
        draft.json(body.toString().getBytes(StandardCharsets.UTF_8));
        return draft;
    }
}
