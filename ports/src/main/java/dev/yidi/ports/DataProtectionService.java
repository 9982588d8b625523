package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.CarryOutErasure;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Disclosures;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.PrivacyAct;
import dev.yidi.core.casefile.PrivacyCommand;
import dev.yidi.core.casefile.Retention;
import dev.yidi.core.casefile.RevealData;
import dev.yidi.core.privacy.Disclosure;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** The desk that sees to personal data; see {@link DataProtectionDesk}. */
final class DataProtectionService implements DataProtectionDesk {
    static final Duration SHOWN = Duration.ofMinutes(15);

    private final OfficerDesk desk;
    private final DisclosureLog looks;
    private final RetentionList retention;
    private final DataRequestList requests;
    private final Showing showing;
    private final Settings settings;
    private final Consumer<CaseId> erased;

    DataProtectionService(
            OfficerDesk desk,
            DisclosureLog looks,
            RetentionList retention,
            DataRequestList requests,
            Showing showing,
            Settings settings,
            Consumer<CaseId> erased) {
        this.desk = desk;
        this.looks = looks;
        this.retention = retention;
        this.requests = requests;
        this.showing = showing;
        this.settings = settings;
        this.erased = erased;
    }

    @Override
    public Answer<Receipt> conduct(Envelope by, CaseId caseId, PrivacyCommand step) {
        Answer<Receipt> answer = desk.perform(by, caseId, step);
        if (step instanceof CarryOutErasure && answer instanceof Answer.Done) {
            erased.accept(caseId);
        }
        return answer;
    }

    @Override
    public Answer<Revealed> reveal(Envelope by, CaseId caseId, RevealData look) {
        return desk.perform(by, caseId, look)
                .fold(
                        receipt -> shown(by, look, receipt),
                        refused -> new Answer.Refused<>(refused.reasons()),
                        stale -> new Answer.Stale<>(stale.currentVersion()),
                        absent -> new Answer.Absent<>());
    }

    @Override
    public Answer<List<Disclosure>> disclosures(OfficerId officer, CaseId caseId) {
        return looks.see(officer, caseId)
                .map(sight -> Disclosures.of(sight.open().events()));
    }

    @Override
    public Answer<DataStatus> status(OfficerId officer, CaseId caseId) {
        return looks.see(officer, caseId)
                .map(sight -> status(sight, showing.of(sight).file()));
    }

    private DataStatus status(OfficerDesk.Sight sight, CaseFile shown) {
        CaseFile file = sight.open().file();
        return new DataStatus(
                shown.privacy(),
                Retention.of(shown, settings.profile()),
                PrivacyAct.openTo(file, settings.now(sight.caller().actor()), sight.rights()));
    }

    @Override
    public Answer<RetentionPage> retention(OfficerId officer, RetentionQuery query) {
        return retention.page(officer, query);
    }

    @Override
    public Answer<DataRequestPage> requests(OfficerId officer, DataRequestQuery query) {
        return requests.page(officer, query);
    }

    private Answer<Revealed> shown(Envelope by, RevealData look, Receipt receipt) {
        if (settings.now().isAfter(receipt.at().plus(SHOWN))) {
            return new Answer.Refused<>(List.of(Reason.of("reveal.over").with("at", receipt.at())));
        }
        return desk.find(by.officer(), receipt.caseId(), Operation.HANDLE)
                .filter(sight -> sight.open().key().isPresent())
                .flatMap(sight -> look.value(sight.open().file()))
                .<Answer<Revealed>>map(
                        value -> new Answer.Done<>(new Revealed(receipt, look.party(), look.kind(), value.reveal())))
                .orElseGet(Answer.Absent::new);
    }
}
