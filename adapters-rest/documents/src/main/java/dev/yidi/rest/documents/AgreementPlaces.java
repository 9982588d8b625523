package dev.yidi.rest.documents;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import dev.yidi.core.mediation.MediationType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The places that a form of agreements may have 格式占位; {@link AgreementFields} says what stands in them. */
final class AgreementPlaces {
    static final Set<String> TEXTS = Set.of("number", "committee", "facts", "content", "place", "copies", "day");

    static final Map<String, Set<String>> LISTS = Map.of(
            "parties", Set.of("name", "identity", "address", "phone"),
            "mediators", Set.of("name"),
            "obligations", Set.of("no", "owedBy", "owedTo", "what", "due"),
            "undisputed", Set.of("no", "text"));

    /** True or not; beside them the names of types of mediation. */
    static final Set<String> FLAGS = Set.of("partial", "confirmable", "hasObligations", "hasUndisputed");

    /** Of a party, true or not. */
    static final Set<String> ROLES = Set.of("APPLICANT", "RESPONDENT", "other");

    private static final Set<String> VALUES = Stream.concat(
                    TEXTS.stream(), LISTS.values().stream().flatMap(Set::stream))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SECTIONS = Stream.of(
                    VALUES.stream(),
                    LISTS.keySet().stream(),
                    FLAGS.stream(),
                    ROLES.stream(),
                    Arrays.stream(MediationType.values()).map(Enum::name))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private AgreementPlaces() {}

    /**
     * Holds a form against them: every name in it is one of them, and a value of a list stands inside that list.
     *
     * @throws IllegalArgumentException when it is not so, with every name that is none
     */
    static void check(Template form) {
        Set<String> strange = new TreeSet<>();
        form.visit(new Names(strange));
        if (!strange.isEmpty()) {
            throw new IllegalArgumentException(
                    "agreement form: expected the places that AgreementTemplate tells of, found "
                            + String.join(", ", strange));
        }
        try {
            samples().forEach(form::execute);
        } catch (MustacheException e) {
            throw new IllegalArgumentException(
                    "agreement form: expected what belongs to a list inside it, found " + e.getMessage(), e);
        }
    }

    /** Every part of a form is written in one of them at least: with each flag and without, with nothing in a list, something and everything. */
    private static Stream<Map<String, Object>> samples() {
        List<String> flags = List.copyOf(FLAGS);
        return IntStream.range(0, 1 << flags.size())
                .boxed()
                .flatMap(bits -> Stream.of(true, false)
                        .flatMap(typed -> Stream.of(List.<Boolean>of(), List.of(true), List.of(false))
                                .map(rows -> sample(flags, bits, typed, rows))));
    }

    private static Map<String, Object> sample(List<String> flags, int bits, boolean typed, List<Boolean> rows) {
        Map<String, Object> fields = new HashMap<>();
        boolean full = rows.contains(true);
        TEXTS.forEach(name -> fields.put(name, full ? name : ""));
        IntStream.range(0, flags.size()).forEach(flag -> fields.put(flags.get(flag), (bits & 1 << flag) != 0));
        Arrays.stream(MediationType.values()).forEach(type -> fields.put(type.name(), typed));
        LISTS.forEach((name, values) ->
                fields.put(name, rows.stream().map(each -> row(values, each)).toList()));
        return fields;
    }

    private static Map<String, Object> row(Set<String> values, boolean full) {
        Map<String, Object> row = new HashMap<>();
        values.forEach(name -> row.put(name, full ? name : ""));
        ROLES.forEach(name -> row.put(name, full));
        return row;
    }

    /** Collects the names that are none of the places; those of Mustache's own begin with a sign. */
    private record Names(Set<String> strange) implements Mustache.Visitor {
        @Override
        public void visitText(String text) {
            // words of the county
        }

        @Override
        public void visitVariable(String name) {
            expect(name, VALUES);
        }

        @Override
        public boolean visitInclude(String name) {
            strange.add(name);
            return false;
        }

        @Override
        public boolean visitSection(String name) {
            return expect(name, SECTIONS);
        }

        @Override
        public boolean visitInvertedSection(String name) {
            return expect(name, SECTIONS);
        }

        private boolean expect(String name, Set<String> places) {
            if (Character.isLetter(name.charAt(0)) && !places.contains(name)) {
                strange.add(name);
            }
            return true;
        }
    }
}
