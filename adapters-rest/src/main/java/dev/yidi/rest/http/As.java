package dev.yidi.rest.http;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.QueryCode;
import dev.yidi.core.Text;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import java.util.List;
import java.util.function.Consumer;

/** What a text can be written as, each with the core's own check. */
public enum As {
    /** An identifier. */
    IDENTIFIER(text -> Text.identifier("id", text)),
    /** A dotted lower-case code. */
    CODE(text -> Text.code("code", text)),
    /** A telephone number. */
    PHONE(PhoneNumber::of),
    /** A citizen's query code. */
    QUERY_CODE(QueryCode::of),
    /** The code of a division. */
    DIVISION(DivisionCode::of),
    /** The name of a time limit: {@code XF_HANDLE}. */
    LIMIT(LimitId::new),
    /** Hours of a day: {@code 08:30-12:00}. */
    HOURS(TimeRange::parse),
    /** A length of time: {@code 30 days}. */
    SPAN(Span::parse),
    /** A month: {@code 2026-03}. */
    MONTH(As::month);

    private final Consumer<String> check;

    As(Consumer<String> check) {
        this.check = check;
    }

    private static void month(String text) {
        if (!text.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            throw new InvalidInputException(
                    "month", List.of(new Fault("month", "month.malformed", "expected a month such as 2026-03")));
        }
    }

    /** Reads {@code text} as this; throws what the core throws when it is none. */
    void read(String text) {
        check.accept(text);
    }
}
