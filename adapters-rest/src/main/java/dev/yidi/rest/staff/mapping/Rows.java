package dev.yidi.rest.staff.mapping;

import dev.yidi.rest.http.Messages;
import dev.yidi.rest.staff.view.LineView;
import java.util.List;
import java.util.Map;

/** Lines of lists as rows of tables. */
public final class Rows {
    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "applicant",
            "kind",
            "topic",
            "stage",
            "place",
            "accountable",
            "first-handler",
            "received-at",
            "next-due",
            "id");

    private Rows() {}

    /** What stands above the columns. */
    public static List<String> heads(Names names) {
        return COLUMNS.stream()
                .map(column -> Messages.text(names.language(), "column." + column, Map.of()))
                .toList();
    }

    /** The row of a case. */
    public static List<String> of(LineView line) {
        return List.of(
                line.number(),
                line.title(),
                line.applicant(),
                line.kind().name(),
                line.topic().map(topic -> topic.name()).orElse(""),
                line.stage().name(),
                line.place().name(),
                line.accountable().map(organ -> organ.name()).orElse(""),
                line.firstHandler().name(),
                line.receivedAt().toString(),
                line.nextDue().map(Object::toString).orElse(""),
                line.id());
    }
}
