package dev.yidi.rest.staff.mapping;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseNumber;
import dev.yidi.core.Citation;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.QueryCode;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.court.Court;
import dev.yidi.core.document.AttachmentId;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.LimitId;
import java.util.Optional;
import org.mapstruct.Context;

/** Writes values of the core as texts. */
final class Identified {
    String of(CaseId id) {
        return id.value();
    }

    String of(AttachmentId id) {
        return id.value();
    }

    String of(DocumentId id) {
        return id.value();
    }

    String of(ConsentId id) {
        return id.value();
    }

    String of(CaseNumber number) {
        return number.value();
    }

    String of(QueryCode code) {
        return code.reveal();
    }

    String of(PartyId id) {
        return id.value();
    }

    String of(MediatorId id) {
        return id.value();
    }

    String of(MandateId id) {
        return id.value();
    }

    String of(ProceedingId id) {
        return id.value();
    }

    String of(ClockId id) {
        return id.value();
    }

    String of(LimitId id) {
        return id.value();
    }

    String of(RungId id) {
        return id.value();
    }

    String of(WindowId id) {
        return id.value();
    }

    String of(TopicCode code) {
        return code.value();
    }

    String of(DivisionCode code) {
        return code.value();
    }

    String of(FileId id) {
        return id.value();
    }

    String of(FreeText text) {
        return text.reveal();
    }

    String of(Citation citation, @Context Names names) {
        return names.law(citation);
    }

    String of(Court court) {
        return court.name();
    }

    Optional<String> ofCase(Optional<CaseId> id) {
        return id.map(CaseId::value);
    }

    Optional<String> ofFile(Optional<FileId> id) {
        return id.map(FileId::value);
    }

    Optional<String> ofConsent(Optional<ConsentId> id) {
        return id.map(ConsentId::value);
    }

    Optional<String> ofParty(Optional<PartyId> id) {
        return id.map(PartyId::value);
    }

    Optional<String> ofWindow(Optional<WindowId> id) {
        return id.map(WindowId::value);
    }

    Optional<String> ofTopic(Optional<TopicCode> code) {
        return code.map(TopicCode::value);
    }

    Optional<String> ofText(Optional<FreeText> text) {
        return text.map(FreeText::reveal);
    }

    Optional<String> ofCourt(Optional<Court> court) {
        return court.map(Court::name);
    }
}
