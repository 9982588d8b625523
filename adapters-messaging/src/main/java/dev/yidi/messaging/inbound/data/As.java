package dev.yidi.messaging.inbound.data;

import dev.yidi.core.PhoneNumber;
import dev.yidi.core.Text;
import dev.yidi.core.place.DivisionCode;
import java.util.function.Consumer;

/** What a text can be written as, each with the core's own check. */
public enum As {
    /** An identifier of 1 to 80 characters. */
    IDENTIFIER(text -> Text.identifier("id", text)),
    /** A telephone number. */
    PHONE(PhoneNumber::of),
    /** The code of a division. */
    DIVISION(DivisionCode::of);

    private final Consumer<String> check;

    As(Consumer<String> check) {
        this.check = check;
    }

    void read(String text) {
        check.accept(text);
    }
}
