package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.privacy.SubjectRequest;
import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.privacy.SubjectRight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what someone asked about their own data 权利请求处理 (个人信息保护法 art. 46, 50).
 *
 * @param reason owed when it is not granted
 * @param corrected the party as it is from now on, when a correction is granted
 */
public record DecideSubjectRequest(
        SubjectRequestId id, boolean granted, Optional<FreeText> reason, Optional<Party> corrected)
        implements PrivacyCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .unless(PrivacyRules.isOfficer(setting), Refusal.NOT_OFFICER)
                .unless(new Standing(file, setting).steers(), Refusal.NOT_HOLDER)
                .when(request(file).isEmpty(), PrivacyRefusal.REQUEST_UNKNOWN::reason)
                .when(file.privacy().decisions().containsKey(id), PrivacyRefusal.REQUEST_DECIDED::reason)
                .when(!granted && reason.isEmpty(), Refusal.REASON_MISSING)
                .and(againstCorrection(file))
                .orAll(() -> events(setting));
    }

    private Optional<SubjectRequest> request(CaseFile file) {
        return Optional.ofNullable(file.privacy().requests().get(id));
    }

    /** Only who asked for a correction gets one, of a party that is there, and keeps their part in the case, its days included. */
    private List<Reason> againstCorrection(CaseFile file) {
        if (corrected.isEmpty()) {
            return List.of();
        }
        Party party = corrected.get();
        boolean asked = request(file)
                .filter(each -> each.right() == SubjectRight.CORRECTION)
                .filter(each -> each.party().map(party.id()::equals).orElse(true))
                .isPresent();
        return new Refusals()
                .unless(asked && granted, PrivacyRefusal.CORRECTION_UNEXPECTED::reason)
                .when(file.party(party.id()).isEmpty(), Refusal.PARTY_UNKNOWN)
                .when(
                        file.party(party.id())
                                .filter(before -> before.role() != party.role()
                                        || before.organisation() != party.organisation()
                                        || !before.inForce().equals(party.inForce()))
                                .isPresent(),
                        PrivacyRefusal.CORRECTION_UNEXPECTED::reason)
                .all();
    }

    private List<CaseEvent> events(Setting setting) {
        List<CaseEvent> events = new ArrayList<>();
        events.add(new SubjectRequestDecided(setting.now(), id, PrivacyRules.actor(setting), granted, reason));
        corrected.ifPresent(party -> events.add(new PartyCorrected(setting.now(), party)));
        return List.copyOf(events);
    }
}
