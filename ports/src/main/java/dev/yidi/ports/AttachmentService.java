package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.Attachment;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.document.AttachmentId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of cases; see {@link Attachments}. */
final class AttachmentService implements Attachments {
    private final OfficerDesk desk;
    private final Officers officers;
    private final DisclosureLog disclosures;
    private final Credentials credentials;
    private final Showing showing;
    private final AttachmentIntake intake;
    private final AttachmentRelease release;

    AttachmentService(
            OfficerDesk desk,
            Officers officers,
            DisclosureLog disclosures,
            Credentials credentials,
            Showing showing,
            AttachmentIntake intake,
            AttachmentRelease release) {
        this.desk = desk;
        this.officers = officers;
        this.disclosures = disclosures;
        this.credentials = credentials;
        this.showing = showing;
        this.intake = intake;
        this.release = release;
    }

    @Override
    public Answer<List<AttachmentLine>> list(OfficerId officer, CaseId caseId) {
        return disclosures
                .see(officer, caseId)
                .map(sight -> lines(showing.of(sight).file().papers().attachments().stream()));
    }

    @Override
    public Answer<AttachmentReceipt> attach(
            Envelope by, CaseId caseId, Optional<PartyId> party, FreeText name, InputStream content)
            throws IOException {
        Optional<OfficerCaller> caller = officers.find(by);
        Optional<OfficerDesk.Sight> sight = desk.find(by.officer(), caseId, Operation.READ);
        if (caller.isEmpty() || sight.isEmpty()) {
            return new Answer.Absent<>();
        }
        AttachmentIntake.Sent sent =
                new AttachmentIntake.Sent(caller.get(), by.commandId(), by.expectedVersion(), party, name);
        return intake.take(sight.get().open(), sent, content)
                .map(receipt -> new AttachmentReceipt(receipt, sent.attachment()));
    }

    @Override
    public Answer<AttachmentContent> read(OfficerId officer, CaseId caseId, AttachmentId attachment) {
        return desk.look(officer, caseId, Operation.HANDLE, allowed -> disclosures.see(officer, caseId))
                .fold(
                        sight -> release.release(
                                sight.open(), sight.open().file().papers().attachment(attachment)),
                        refused -> new Answer.Refused<>(refused.reasons()),
                        stale -> new Answer.Stale<>(stale.currentVersion()),
                        absent -> new Answer.Absent<>());
    }

    @Override
    public Answer<List<AttachmentLine>> list(Credential credential) {
        return credentials
                .check(credential)
                .map(followed -> lines(theirs(followed)))
                .<Answer<List<AttachmentLine>>>map(Answer.Done::new)
                .orElseGet(Answer.Absent::new);
    }

    @Override
    public Answer<CitizenReceipt> attach(Credential credential, String commandId, FreeText name, InputStream content)
            throws IOException {
        Optional<Followed> followed = credentials.check(credential);
        if (followed.isEmpty()) {
            return new Answer.Absent<>();
        }
        OpenCase open = followed.get().open();
        AttachmentIntake.Sent sent = new AttachmentIntake.Sent(
                new CitizenCaller(open.file().id()),
                commandId,
                Optional.empty(),
                Optional.of(followed.get().by().themselves().get(0)),
                name);
        return intake.take(open, sent, content).map(receipt -> new CitizenReceipt(receipt.number(), receipt.at()));
    }

    @Override
    public Answer<AttachmentContent> read(Credential credential, AttachmentId attachment) {
        return credentials
                .check(credential)
                .map(followed -> release.release(
                        followed.open(),
                        theirs(followed)
                                .filter(each -> each.id().equals(attachment))
                                .findFirst()))
                .orElseGet(Answer.Absent::new);
    }

    /** The files of those whose affairs they see to. */
    private static Stream<Attachment> theirs(Followed followed) {
        return followed.open().file().papers().attachments().stream()
                .filter(each ->
                        each.party().filter(followed.by().spokenFor()::contains).isPresent());
    }

    private static List<AttachmentLine> lines(Stream<Attachment> attachments) {
        return attachments
                .map(each -> new AttachmentLine(
                        each.id(), each.party(), each.name(), each.mediaType(), each.bytes(), each.at(), each.scan()))
                .toList();
    }
}
