package dev.yidi.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what is wrong with an answer 应答评判. Not thread-safe. */
final class Judge {
    /** Servers take addresses and headers of so many bytes at the least. */
    private static final int LONGEST_HEAD = 8_000;

    private static final String PROBLEM = "application/problem+json";
    private static final String PROBLEM_SCHEMA = "#/components/schemas/Problem";

    private final Documents documents;

    Judge(Documents documents) {
        this.documents = documents;
    }

    List<String> faults(Shot shot, Answer answer) {
        List<String> faults = new ArrayList<>();
        boolean raw = shot.manner() == Manner.RAW;
        if (answer.status() == 0) {
            if (!raw && shot.manner() != Manner.HEADER && shot.manner() != Manner.PATH) {
                faults.add("the server hung up");
            }
            return faults;
        }
        if (raw && !answer.header("content-type").startsWith(PROBLEM)) {
            // the server's own word, before anything of ours was asked
            return faults;
        }
        if (answer.status() >= 500) {
            faults.add("status " + answer.status());
        }
        if (answer.status() >= 400) {
            silent(shot, answer, faults);
            if (!raw && !shot.isHead()) {
                problem(shot, answer, faults);
            }
        }
        shot.operation().ifPresent(operation -> documented(operation, answer, faults));
        return faults;
    }

    private static void silent(Shot shot, Answer answer, List<String> faults) {
        String all = answer.text() + answer.headers();
        String sung = Canary.sung(all, shot.word());
        if (!sung.isEmpty()) {
            faults.add("the answer repeats what was sent: " + sung);
        }
        String inside = Canary.inside(all);
        if (!inside.isEmpty()) {
            faults.add("the answer tells of the inside: " + inside.strip());
        }
    }

    private void problem(Shot shot, Answer answer, List<String> faults) {
        boolean ours = answer.header("content-type").startsWith(PROBLEM);
        if (!ours && !isTurnedAwayByTheHost(shot, answer)) {
            faults.add("no problem but " + answer.header("content-type") + " with status " + answer.status());
        }
        if (ours) {
            Side side = shot.operation().map(Operation::side).orElse(Side.STAFF);
            documents.faults(side, PROBLEM_SCHEMA, answer.json()).forEach(fault -> faults.add("problem: " + fault));
            if (answer.json().path("status").asInt() != answer.status()) {
                faults.add("a problem of another status than the answer's");
            }
        }
    }

    /** What is no address or no header (RFC 3986, 9110), or too long for one, never reaches the API: servers say so in their own way. */
    private static boolean isTurnedAwayByTheHost(Shot shot, Answer answer) {
        return (shot.manner() == Manner.PATH || shot.manner() == Manner.HEADER || shot.headLength() > LONGEST_HEAD)
                && Set.of(400, 405, 414, 417, 431, 501).contains(answer.status());
    }

    private void documented(Operation operation, Answer answer, List<String> faults) {
        JsonNode response = operation.responses().path(Integer.toString(answer.status()));
        if (response.isMissingNode()) {
            if (shouldBeDocumented(answer)) {
                faults.add("status " + answer.status() + " is not documented");
            }
            return;
        }
        response.path("headers").fieldNames().forEachRemaining(name -> {
            if (answer.header(name.toLowerCase(java.util.Locale.ROOT)).isEmpty()) {
                faults.add("lacks the header " + name);
            }
        });
        JsonNode content = response.path("content");
        if (content.isEmpty()) {
            if (answer.body().length > 0) {
                faults.add("a body where none is documented");
            }
            return;
        }
        String type = answer.header("content-type");
        for (Map.Entry<String, JsonNode> each : content.properties()) {
            if (each.getKey().equals(type)) {
                String reference = each.getValue().at("/schema/$ref").asText();
                if (!reference.isEmpty()) {
                    documents
                            .faults(operation.side(), reference, answer.json())
                            .forEach(fault -> faults.add("answer: " + fault));
                }
                return;
            }
        }
        if (shouldBeDocumented(answer)) {
            faults.add("content type " + type + " is not documented");
        }
    }

    private static boolean shouldBeDocumented(Answer answer) {
        return !Set.of(400, 417, 431).contains(answer.status())
                || answer.header("content-type").startsWith(PROBLEM);
    }
}
