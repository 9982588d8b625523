package dev.yidi.rest.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes valid records of requests, or a problem that names everything wrong with them. */
public final class Bodies {
    private static final Set<String> SHOWN = Set.of("max", "min", "value");

    private final Validator validator;

    /** Bodies checked by {@code validator}. */
    public Bodies(Validator validator) {
        this.validator = validator;
    }

    /** The record in a JSON body. */
    <R> R read(Class<R> type, byte[] body) {
        List<Flaw> flaws = new ArrayList<>();
        Json json = body.length == 0 && type.getRecordComponents().length == 0
                ? new Json.Fields(Map.of())
                : JsonText.read(body, flaws, Optional.ofNullable(type.getAnnotation(Bulky.class)));
        return valid(type, json, Site.BODY, flaws);
    }

    /** The record in the parameters of a query. */
    public <R> R query(Class<R> type, Map<String, List<String>> parameters) {
        return valid(type, Query.json(type, parameters), new Site(Site.Part.QUERY, ""), new ArrayList<>());
    }

    /** The record of a table's row: single values by the places (RFC 6901) they have in the record. */
    public <R> R cells(Class<R> type, Map<String, String> cells) {
        return valid(type, Cells.json(cells), Site.BODY, new ArrayList<>());
    }

    /** The record in headers; what is wrong with one is said of the headers as a whole. */
    public <R> R headers(Class<R> type, Map<String, List<String>> sent) {
        Map<String, List<String>> given = new TreeMap<>(sent);
        given.values().removeIf(List::isEmpty);
        return valid(type, Query.json(type, given), new Site(Site.Part.HEADER, ""), new ArrayList<>());
    }

    private <R> R valid(Class<R> type, Json json, Site site, List<Flaw> flaws) {
        R bound = new Binder(flaws).bind(type, json, site);
        if (bound != null) {
            flaws.addAll(violations(bound, site, List.copyOf(flaws)));
        }
        if (bound == null || !flaws.isEmpty()) {
            throw Problem.of(ProblemKind.INVALID, flaws).stop();
        }
        return bound;
    }

    private <R> List<Flaw> violations(R bound, Site root, List<Flaw> known) {
        Set<Site> told = known.stream().flatMap(each -> each.site().stream()).collect(Collectors.toSet());
        return validator.validate(bound).stream()
                .map(violation -> flaw(violation, root))
                .filter(flaw -> flaw.site().stream().noneMatch(site -> site.isIn(told)))
                .sorted(Comparator.comparing(
                                (Flaw flaw) -> flaw.site().map(Site::name).orElse(""))
                        .thenComparing(Flaw::code))
                .distinct()
                .toList();
    }

    private static Flaw flaw(ConstraintViolation<?> violation, Site root) {
        Map<String, String> details = new TreeMap<>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (SHOWN.contains(name)) {
                details.put(name, value.toString());
            }
        });
        Flaw flaw = Flaw.at(site(violation.getPropertyPath(), root), violation.getMessage());
        return new Flaw(flaw.code(), flaw.site(), details, List.of());
    }

    private static Site site(Path path, Site root) {
        Site site = root;
        for (Path.Node node : path) {
            @Nullable Integer index = node.getIndex();
            if (index != null) {
                site = site.item(index);
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                site = site.field(node.getName());
            }
        }
        return site;
    }
}
