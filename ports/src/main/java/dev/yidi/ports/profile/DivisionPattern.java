package dev.yidi.ports.profile;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import java.util.List;

/** A text of a template with {@code {code}}, {@code {name}} and {@code {parent}}, filled in for each division. */
record DivisionPattern(String text) {
    DivisionPattern {
        String plain = text.replace("{code}", "").replace("{name}", "").replace("{parent}", "");
        if (plain.indexOf('{') >= 0 || plain.indexOf('}') >= 0) {
            throw new InvalidInputException(
                    "pattern",
                    List.of(new Fault(
                            "pattern",
                            "profile.pattern",
                            "expected {code}, {name} and {parent} as the only placeholders")));
        }
    }

    String on(Division division) {
        return text.replace("{code}", division.code().value())
                .replace("{name}", division.name())
                .replace("{parent}", division.parent().map(DivisionCode::value).orElse(""));
    }
}
