package dev.yidi.rest.citizen;

import dev.yidi.core.CaseKind;
import dev.yidi.core.CaseNumber;
import dev.yidi.core.Citation;
import dev.yidi.core.QueryCode;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.appointment.BookingState;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.hall.TicketStage;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.RecipientKind;
import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.privacy.SubjectRight;
import dev.yidi.core.reception.ReceptionKind;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.mapstruct.Context;

/** Says values to citizens: constants in words, times in the county's zone, names for what is named by a code. */
final class Spoken {
    OffsetDateTime time(Instant instant, @Context Plain plain) {
        return plain.time(instant);
    }

    Optional<OffsetDateTime> someTime(Optional<Instant> instant, @Context Plain plain) {
        return instant.map(plain::time);
    }

    WordView word(RecipientKind kind, @Context Plain plain) {
        return plain.word("receiver", kind);
    }

    WordView word(DisclosurePurpose purpose, @Context Plain plain) {
        return plain.word("purpose", purpose);
    }

    WordView word(DataKind kind, @Context Plain plain) {
        return plain.word("data", kind);
    }

    WordView word(LegalGround ground, @Context Plain plain) {
        return plain.word("ground", ground);
    }

    WordView word(SubjectRight right, @Context Plain plain) {
        return plain.word("data-right", right);
    }

    WordView word(BookingState state, @Context Plain plain) {
        return plain.word("appointment", state);
    }

    WordView word(MandateScope scope, @Context Plain plain) {
        return plain.word("scope", scope);
    }

    WordView word(CaseKind kind, @Context Plain plain) {
        return plain.word("kind", kind);
    }

    WordView word(ReceptionKind kind, @Context Plain plain) {
        return plain.word("reception", kind);
    }

    WordView word(TicketStage stage, @Context Plain plain) {
        return plain.word("ticket", stage);
    }

    String of(DivisionCode code, @Context Plain plain) {
        return plain.place(code);
    }

    String of(TopicCode code, @Context Plain plain) {
        return plain.topic(code);
    }

    String of(CaseNumber number) {
        return number.value();
    }

    String of(WindowId id) {
        return id.value();
    }

    String of(DocumentId id) {
        return id.value();
    }

    String of(DocumentKind kind) {
        return kind.word();
    }

    String of(MandateId id) {
        return id.value();
    }

    String of(ConsentId id) {
        return id.value();
    }

    String of(SubjectRequestId id) {
        return id.value();
    }

    String of(LimitId id) {
        return id.value();
    }

    String of(QueryCode code) {
        return code.reveal();
    }

    String of(Citation law, @Context Plain plain) {
        return plain.law(law);
    }

    String of(TimeRange hours) {
        return hours.toString();
    }

    String of(Span span) {
        return span.toString();
    }

    Optional<String> ofSpan(Optional<Span> span) {
        return span.map(Span::toString);
    }
}
