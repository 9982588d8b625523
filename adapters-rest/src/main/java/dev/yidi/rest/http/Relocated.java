package dev.yidi.rest.http;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the faults of a value of the core the places they have in the request. */
public final class Relocated {
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)|\\[([0-9]{1,6})]");

    private Relocated() {}

    /** What {@code value} gives; its faults in {@code part} of the core become faults at {@code site} of the request. */
    public static <T> T to(Site site, String part, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidInputException e) {
            List<Flaw> flaws = e.faults().stream()
                    .map(fault -> Flaw.at(site(site, part, fault), fault.code()))
                    .toList();
            throw Problem.of(ProblemKind.INVALID, flaws).stop();
        }
    }

    private static Site site(Site site, String part, Fault fault) {
        String path = fault.path().startsWith(part) ? fault.path().substring(part.length()) : fault.path();
        Matcher step = STEP.matcher(path);
        Site place = site;
        while (step.find()) {
            place = step.group(1) != null ? place.field(step.group(1)) : place.item(Integer.parseInt(step.group(2)));
        }
        return place;
    }
}
