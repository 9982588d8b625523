package dev.yidi.rest;

import dev.yidi.core.casefile.AccessPolicy;
import dev.yidi.core.desk.Officer;
import dev.yidi.rest.AccessLine.Verdict;
import dev.yidi.rest.InProcess.Told;
import dev.yidi.rest.Neighbour.Post;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The access matrix in numbers. */
final class AccessCounts {
    private static final String BY_WHO_ACTS = "422 for who acts";

    private final Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> answers = new TreeMap<>();

    void count(Neighbour who, Verdict verdict) {
        counts.computeIfAbsent(who.toString(), any -> new EnumMap<>(Verdict.class))
                .merge(verdict, 1, Integer::sum);
    }

    /** What somebody was answered who may. */
    void letThrough(Told told, boolean reachedTheJournal) {
        String why = told.status() == 422 && isByWhoActs(told) ? BY_WHO_ACTS : Integer.toString(told.status());
        answers.merge(why + (reachedTheJournal ? " at the journal" : ""), 1, Integer::sum);
    }

    /** Whether a rule of the matter says that it is for another to act. */
    private static boolean isByWhoActs(Told told) {
        return told.json().path("errors").findValuesAsText("code").stream()
                .anyMatch(code -> code.startsWith("case.actor."));
    }

    /** How many who may were told that the matter is for another to act in. */
    int toldByWhoActs() {
        return answers.getOrDefault(BY_WHO_ACTS, 0);
    }

    /** How many who may were told by a rule of the matter why not now. */
    int toldWhyNotNow() {
        return toldByWhoActs() + answers.getOrDefault("422", 0);
    }

    /** Writes what the policy says and what was asked to {@code target/access-matrix.txt}. */
    void print(String summary) {
        StringBuilder table = new StringBuilder(summary).append("\n\n| who was asked |");
        Arrays.stream(Verdict.values())
                .forEach(verdict -> table.append(' ').append(verdict).append(" |"));
        table.append("\n|---|---|---|---|");
        counts.forEach((who, found) -> {
            table.append("\n| ").append(who).append(" |");
            Arrays.stream(Verdict.values())
                    .forEach(verdict -> table.append(' ')
                            .append(found.getOrDefault(verdict, 0))
                            .append(" |"));
        });
        table.append("\n\n| answers to who may | times |\n|---|---|");
        answers.forEach((answer, times) ->
                table.append("\n| ").append(answer).append(" | ").append(times).append(" |"));
        try {
            Files.writeString(Path.of("target", "access-matrix.txt"), table.append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the policy says of {@code lines}: for each role what it may do, and from each post who sees the files. */
    static String summary(AccessWorld world, Collection<AccessLine> lines) {
        StringBuilder table = new StringBuilder("| role | endpoints of ").append(lines.size());
        table.append(" | of a case in view |\n|---|---|---|");
        Neighbour.all().stream()
                .filter(who -> who.post() == Post.CENTRE)
                .forEach(who -> table.append("\n| ")
                        .append(who.role().map(Enum::name).orElse("none"))
                        .append(" | ")
                        .append(may(world.policy(), who.officer(), lines))
                        .append(" | ")
                        .append(may(world.policy(), who.officer(), ofCases(lines)))
                        .append(" |"));
        table.append("\n\n| post | tier | sees the case | sees the sealed report |\n|---|---|---|---|");
        for (Post post : Post.values()) {
            table.append("\n| ").append(post).append(" | ").append(post.tier());
            for (String file : List.of("cases", "sealed")) {
                table.append(" | ").append(seeing(world, post, world.files().get(file)));
            }
            table.append(" |");
        }
        return table.toString();
    }

    private static List<AccessLine> ofCases(Collection<AccessLine> lines) {
        return lines.stream()
                .filter(line -> line.endpoint().contains("/cases/{id}"))
                .toList();
    }

    private static long may(AccessPolicy policy, Officer officer, Collection<AccessLine> lines) {
        return lines.stream()
                .filter(line -> line.operations().stream().allMatch(operation -> policy.permits(officer, operation)))
                .count();
    }

    private static String seeing(AccessWorld world, Post post, String file) {
        String roles = Neighbour.all().stream()
                .filter(who -> who.post() == post && world.sees(who, file))
                .map(who -> who.role().map(Enum::name).orElse("none"))
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? "nobody" : roles;
    }
}
