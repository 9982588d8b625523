package dev.yidi.ports.profile;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.escalation.Rung;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.escalation.RungTrigger;
import dev.yidi.core.time.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a rung fires, in words: {@code 3 working-days before promise}, {@code at limit}, {@code 5 days after limit},
 * {@code 10 days after start of promise}.
 */
record RungMoment(Norm norm, RungTrigger trigger, Optional<Span> offset) {
    private static final Pattern SHAPE = Pattern.compile("(?:(.+) (before|after|after start of)|at) (promise|limit)");

    static RungMoment of(Rung rung) {
        return new RungMoment(rung.norm(), rung.trigger(), rung.offset());
    }

    static RungMoment parse(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new InvalidInputException(
                    "when",
                    List.of(new Fault(
                            "when",
                            "profile.moment",
                            "expected a moment such as 3 working-days before promise, at limit, 5 days after limit or"
                                    + " 10 days after start of limit")));
        }
        Norm norm = matcher.group(3).equals("promise") ? Norm.PROMISE : Norm.STATUTORY;
        Optional<String> place = Optional.ofNullable(matcher.group(2));
        RungTrigger trigger = place.map(RungMoment::trigger).orElse(RungTrigger.AT_DUE);
        return new RungMoment(
                norm, trigger, Optional.ofNullable(matcher.group(1)).map(Span::parse));
    }

    Rung rung(RungId id, RungAction action) {
        return new Rung(id, norm, trigger, offset, action);
    }

    private static RungTrigger trigger(String place) {
        return switch (place) {
            case "before" -> RungTrigger.BEFORE_DUE;
            case "after" -> RungTrigger.AFTER_DUE;
            default -> RungTrigger.AFTER_START;
        };
    }

    @Override
    public String toString() {
        String place = switch (trigger) {
            case AFTER_START -> " after start of ";
            case BEFORE_DUE -> " before ";
            case AT_DUE -> "at ";
            case AFTER_DUE -> " after ";
        };
        return offset.map(Span::toString).orElse("") + place + (norm == Norm.PROMISE ? "promise" : "limit");
    }
}
