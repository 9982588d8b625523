package dev.yidi.ports;

import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * A matter as a citizen hands it in 网上提交.
 *
 * @param kind what kind it seems to them to be; the suggestion of the county's rules when empty. An officer says what it is
 * @param place where it arose
 * @param title in a few words
 * @param narrative what happened and what is asked for
 * @param name who hands it in
 * @param phone their number, whose end lets them follow the matter
 */
public record Submission(
        Optional<CaseKind> kind,
        @NotNull DivisionCode place,
        @NotNull FreeText title,
        @NotNull FreeText narrative,
        @NotNull PersonName name,
        @NotNull PhoneNumber phone) {
    /** What an officer at a window would register: without a topic, which the online window does not choose for anybody. */
    ReceptionWindow.Register matter(CountyProfile profile) {
        CaseKind seems = kind.orElseGet(
                () -> profile.classify(title.reveal(), narrative.reveal()).kind());
        return ReceptionWindow.Register.of(IntakeChannel.ONLINE, place, seems, title, narrative)
                .between(ReceptionWindow.PartyEntry.person(PartyRole.APPLICANT, name, phone));
    }
}
