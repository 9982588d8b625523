package dev.yidi.rest;

import dev.yidi.core.appointment.Booker;
import dev.yidi.ports.Submission;
import dev.yidi.rest.citizen.AppointmentResource;
import dev.yidi.rest.citizen.CitizenDesk;
import dev.yidi.rest.citizen.CitizenDocument;
import dev.yidi.rest.citizen.DataResource;
import dev.yidi.rest.citizen.DocumentResource;
import dev.yidi.rest.citizen.GuideResource;
import dev.yidi.rest.citizen.InquiryResource;
import dev.yidi.rest.citizen.OwnFileResource;
import dev.yidi.rest.citizen.SubmissionResource;
import dev.yidi.rest.door.Turns;
import java.util.Optional;
import java.util.Set;

/** What citizens meet 群众端. */
final class CitizenSide {
    private CitizenSide() {}

    static Set<Object> of(CitizenDesk desk, VerifiedNumbers numbers, Turns turns) {
        return Set.of(
                new CitizenDocument(),
                new InquiryResource(desk),
                new DocumentResource(desk),
                new OwnFileResource(desk, turns::read),
                new DataResource(desk),
                new AppointmentResource(
                        desk, (proof, booking) -> numbers.verified(proof, booking.booker(), booking.deputy())),
                new SubmissionResource(
                        desk,
                        (proof, handedIn) -> numbers.verified(proof, applicant(handedIn), Optional.empty()),
                        turns::handedIn),
                new GuideResource(desk));
    }

    private static Booker applicant(Submission handedIn) {
        return new Booker(handedIn.name(), Optional.of(handedIn.phone()), Optional.empty());
    }
}
