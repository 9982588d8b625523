package dev.yidi.rest;

import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AccessPolicy;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.desk.Officer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the policy is asked for an endpoint, as {@code access-matrix.txt} says; who may is the policy's to say.
 *
 * @param endpoint the method and path
 * @param operations what is done; all of them are asked, and nothing where anybody on the staff may
 */
record AccessLine(String endpoint, List<Operation> operations) {
    private static final String ANYBODY = "ANYBODY";

    /** What somebody is to be answered. */
    enum Verdict {
        /** As one who may. */
        WORKS,
        /** That a role is missing for what they may know of. */
        FORBIDDEN,
        /** As if it had never been. */
        ABSENT
    }

    /** All that stands in the list, by endpoint. */
    static Map<String, AccessLine> all() {
        try (InputStream list = AccessLine.class.getResourceAsStream("access-matrix.txt")) {
            Map<String, AccessLine> lines = new LinkedHashMap<>();
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessLine::read)
                    .forEach(line -> lines.put(line.endpoint(), line));
            return lines;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AccessLine read(String line) {
        String[] parts = line.split(" ", 2);
        List<Operation> operations = parts[0].equals(ANYBODY)
                ? List.of()
                : Arrays.stream(parts[0].split("\\+", -1))
                        .map(Operation::valueOf)
                        .toList();
        return new AccessLine(parts[1], operations);
    }

    /** Whether the path names a file, so that whether there is one is told to nobody who may not see it. */
    boolean namesFile() {
        return endpoint.matches(".*\\{(id|number|mediator)}.*");
    }

    /**
     * What {@code officer} is to be answered.
     *
     * @param file the file it is about, if any
     * @param companion the file beside that, which the body names
     */
    Verdict verdict(AccessPolicy policy, Officer officer, Optional<AccessFacts> file, Optional<AccessFacts> companion) {
        boolean sees = file.filter(facts -> !policy.permits(officer, Operation.READ, facts))
                .isEmpty();
        boolean seesCompanion = companion
                .filter(facts -> !policy.permits(officer, Operation.READ, facts))
                .isEmpty();
        boolean may = operations.stream().allMatch(operation -> policy.permits(officer, operation));
        if (!sees) {
            return namesFile() ? Verdict.ABSENT : Verdict.FORBIDDEN;
        }
        if (!seesCompanion) {
            return Verdict.ABSENT;
        }
        return may ? Verdict.WORKS : Verdict.FORBIDDEN;
    }
}
