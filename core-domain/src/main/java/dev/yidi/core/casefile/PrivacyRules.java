package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.privacy.RecipientKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands against working with, passing on and erasing personal data 个人信息处理规则. */
final class PrivacyRules {
    private static final int CHILD = 14;

    private PrivacyRules() {}

    /** Whether {@code party} is under fourteen, as their identity number tells. */
    static boolean isChild(Party party, LocalDate today) {
        return party.identity()
                .flatMap(number -> number.born())
                .filter(born -> born.plusYears(CHILD).isAfter(today))
                .isPresent();
    }

    static List<Reason> againstReceiver(Recipient to, CaseFile file, Setting setting) {
        if (to.kind() == RecipientKind.PARTY || to.kind() == RecipientKind.SUBJECT) {
            boolean known =
                    file.parties().stream().anyMatch(party -> party.id().value().equals(to.name()));
            boolean reported = file.protection().sealed()
                    && file.parties().stream()
                            .filter(party -> party.id().value().equals(to.name()))
                            .anyMatch(party -> party.role() == PartyRole.RESPONDENT);
            boolean gone = file.party(new PartyId(to.name()))
                    .filter(party -> !party.isOn(setting.today()))
                    .isPresent();
            return new Refusals()
                    .unless(known, Refusal.PARTY_UNKNOWN)
                    .when(gone && to.kind() == RecipientKind.PARTY, Refusal.NO_ROLE)
                    .when(reported && to.kind() == RecipientKind.PARTY, Refusal.RECEIVER_ACCUSED)
                    .all();
        }
        if (to.kind() != RecipientKind.ORGAN) {
            return List.of();
        }
        OrganId organ = new OrganId(to.name());
        return new Refusals()
                .known(organ, setting)
                .when(Accused.bars(organ, file.protection().accused(), setting), Refusal.ACCUSED_ORGAN)
                .all();
    }

    /** A statutory ground suffices; sensitive data asks for one, or for separate consent. */
    static boolean isTooWeak(LegalGround ground, Set<DataKind> kinds) {
        return !ground.carries(kinds);
    }

    /** What stands against erasing the data in this form on this ground, today. */
    static List<Reason> againstErasing(ErasureForm form, ErasureGround ground, CaseFile file, Setting setting) {
        Privacy privacy = file.privacy();
        boolean withdrawn = privacy.consents().values().stream().anyMatch(consent -> !consent.stands());
        return new Refusals()
                .unless(file.stage().ended(), PrivacyRefusal.ERASE_NOT_ENDED::reason)
                .when(file.proceedings().hasOpen(), Refusal.PROCEEDING_OPEN)
                .when(form == ErasureForm.RESTRICTED && privacy.isRestricted(), Refusal.NOTHING_CHANGED)
                .when(
                        ground == ErasureGround.CONSENT_WITHDRAWN && !withdrawn,
                        PrivacyRefusal.ERASE_NO_WITHDRAWAL::reason)
                .and(form.destroys() ? againstDestroying(ground, file, setting) : List.of())
                .all();
    }

    private static List<Reason> againstDestroying(ErasureGround ground, CaseFile file, Setting setting) {
        Privacy privacy = file.privacy();
        Optional<LocalDate> first = Retention.of(file, setting.profile())
                .map(dates -> ground.waitsForCounty() ? dates.due() : dates.lawful());
        return new Refusals()
                .when(
                        !privacy.holds().isEmpty(),
                        () -> PrivacyRefusal.ERASE_HELD.reason().with("holds", privacy.holds()))
                .unless(privacy.pending().isEmpty(), PrivacyRefusal.ERASE_REQUEST_PENDING::reason)
                .when(
                        first.filter(setting.today()::isBefore).isPresent(),
                        () -> PrivacyRefusal.ERASE_TOO_EARLY.reason().with("first", first.orElseThrow()))
                .all();
    }

    /** Who acts; only officers may give commands about personal data, so that it is never empty where it is asked. */
    static OfficerId actor(Setting setting) {
        return setting.actor().officer().orElseThrow();
    }

    static boolean isOfficer(Setting setting) {
        return setting.actor().officer().isPresent();
    }

    static boolean knows(CaseFile file, Optional<PartyId> party) {
        return party.flatMap(file::party).isPresent() || party.isEmpty();
    }
}
