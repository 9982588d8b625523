package dev.yidi.messaging.inbound;

import dev.yidi.core.FreeText;
import dev.yidi.core.IdentityNumber;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.messaging.inbound.data.IdentityData;
import java.time.Instant;
import java.util.Optional;

/** Makes values of the core of valid texts. */
final class Values {
    DivisionCode division(String code) {
        return DivisionCode.of(code);
    }

    FreeText text(String text) {
        return FreeText.of(text);
    }

    PersonName name(String name) {
        return PersonName.of(name);
    }

    IdentityNumber identity(IdentityData paper) {
        return new IdentityNumber(paper.scheme(), paper.number());
    }

    Optional<TopicCode> someTopic(Optional<String> code) {
        return code.map(TopicCode::new);
    }

    Optional<PhoneNumber> somePhone(Optional<String> number) {
        return number.map(PhoneNumber::of);
    }

    Optional<IdentityNumber> someIdentity(Optional<IdentityData> paper) {
        return paper.map(this::identity);
    }

    Optional<FreeText> someText(Optional<String> text) {
        return text.map(FreeText::of);
    }

    Optional<Instant> some(Instant at) {
        return Optional.of(at);
    }
}
