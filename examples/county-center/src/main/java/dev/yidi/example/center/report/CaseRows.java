package dev.yidi.example.center.report;

import dev.yidi.core.escalation.Norm;
import dev.yidi.core.indicator.CaseFacts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bulletin case by case 逐案清单, as CSV in UTF-8 with a byte order mark, as spreadsheets want it: every figure can be
 * counted again from it. No name and no text of a case stands in it.
 */
public final class CaseRows {
    private static final String HEADER =
            "line,id,kind,topic,organ,stage,received_at,concluded_at,answered_at,statutory,promised,rungs";

    private final Bulletin bulletin;

    /** The cases of {@code bulletin}. */
    public CaseRows(Bulletin bulletin) {
        this.bulletin = bulletin;
    }

    /** The whole file. */
    public String toCsv() {
        return "\uFEFF"
                + Stream.concat(Stream.of(HEADER), facts().map(this::line)).collect(Collectors.joining("\r\n"))
                + "\r\n";
    }

    /** The cases that the source knows, in the order of its lines. */
    Stream<CaseFacts> facts() {
        return bulletin.figures().cases().stream()
                .filter(facts -> bulletin.rows().containsKey(facts.id()))
                .sorted(Comparator.comparingInt(facts -> row(facts).line()));
    }

    Bulletin.Row row(CaseFacts facts) {
        return bulletin.rows().getOrDefault(facts.id(), new Bulletin.Row(0, ""));
    }

    private String line(CaseFacts facts) {
        return Stream.of(
                        String.valueOf(row(facts).line()),
                        row(facts).id(),
                        facts.kind().name(),
                        facts.topic().map(topic -> topic.value()).orElse(""),
                        facts.organ().value(),
                        facts.stage().name(),
                        bulletin.timeText(facts.receivedAt()),
                        facts.concludedAt().map(this::time).orElse(""),
                        facts.answeredAt().map(this::time).orElse(""),
                        facts.against(Norm.STATUTORY).name(),
                        facts.against(Norm.PROMISE).name(),
                        rungs(facts))
                .map(CaseRows::quoted)
                .collect(Collectors.joining(","));
    }

    private String time(Instant instant) {
        return bulletin.timeText(instant);
    }

    private static String rungs(CaseFacts facts) {
        List<String> rungs = facts.rungs().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
        return String.join(" ", rungs);
    }

    /** Quoted where CSV needs it; never a formula for a spreadsheet. */
    private static String quoted(String text) {
        String safe = text.matches("[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("[^\",\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
