package dev.yidi.ports;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AttachFile;
import dev.yidi.core.casefile.Attachment;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Decision;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.document.AttachmentId;
import dev.yidi.core.document.AttachmentKind;
import dev.yidi.core.document.AttachmentRules;
import dev.yidi.core.document.ScanFinding;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.UnknownOutcomeException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files in: asks first whether the sender may, then streams the content into the vault, then decides. What comes to
 * nothing is taken out of the vault again.
 */
final class AttachmentIntake {
    /** Stands for a place, while nothing is stored. */
    private static final String NOWHERE = "nowhere";

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentIntake.class);
    private static final int MAX_COMMAND_ID = 80;
    private static final int ID_BYTES = 10;

    private final Optional<AttachmentStore> store;
    private final Commands commands;
    private final CommandMemory memory;
    private final CaseReader reader;
    private final Settings settings;

    AttachmentIntake(
            Optional<AttachmentStore> store,
            Commands commands,
            CommandMemory memory,
            CaseReader reader,
            Settings settings) {
        this.store = store;
        this.commands = commands;
        this.memory = memory;
        this.reader = reader;
        this.settings = settings;
    }

    /**
     * What somebody sends.
     *
     * @param caller who
     * @param commandId their name for it
     * @param expectedVersion the version of the case they saw
     * @param party whose file it is
     * @param name what it is called
     */
    record Sent(
            Caller caller, String commandId, Optional<Long> expectedVersion, Optional<PartyId> party, FreeText name) {
        Sent {
            Text.required("commandId", commandId, MAX_COMMAND_ID);
        }

        CommandKey key() {
            return caller.key(commandId);
        }

        /** The name of the file within its case: the same for a repeat. */
        AttachmentId attachment() {
            try {
                byte[] digest =
                        MessageDigest.getInstance("SHA-256").digest(LengthPrefixed.of(key().actor(), key().id()));
                return new AttachmentId(HexFormat.of().formatHex(digest, 0, ID_BYTES));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }

    /**
     * By what a repeat is known: what was sent, not where it was stored.
     *
     * @param attachment the name of the file within its case
     * @param party whose it is
     * @param name what it is called
     * @param bytes how long it is
     * @param digest the SHA-256 of what is in it
     */
    public record Asked(AttachmentId attachment, Optional<PartyId> party, FreeText name, long bytes, FreeText digest) {}

    Answer<Receipt> take(OpenCase open, Sent sent, InputStream content) throws IOException {
        if (store.isEmpty()) {
            return refused(Reason.of("attachment.no-vault"));
        }
        if (open.key().isEmpty()) {
            return new Answer.Absent<>();
        }
        if (!memory.knows(sent.key())) {
            Optional<Answer<Receipt>> against = against(open, sent);
            if (against.isPresent()) {
                return against.get();
            }
        }
        return stream(open, sent, content, store.get());
    }

    /** What stands against it before anything of the content is known. */
    private Optional<Answer<Receipt>> against(OpenCase open, Sent sent) {
        AccessFacts facts = AccessFacts.of(open.file(), settings.profile());
        if (!sent.caller().may(Operation.HANDLE, facts)) {
            return Optional.of(Answers.notPermitted(Operation.HANDLE));
        }
        if (sent.expectedVersion()
                .filter(seen -> Taken.hasMovedOn(open.events(), seen, CaseEvent::isLook))
                .isPresent()) {
            return Optional.of(new Answer.Stale<>(open.file().version()));
        }
        List<Reason> reasons = new ArrayList<>(Decision.of(
                        open.file(),
                        command(sent, "", new AttachmentStore.Stored(NOWHERE, 0, "", ScanFinding.PENDING)),
                        settings.now(sent.caller().actor()))
                .reasons());
        AttachmentRules rules = rules();
        reasons.addAll(rules.against(sent.name().reveal()));
        reasons.addAll(room(open.file(), 0));
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Answer.Refused<>(reasons));
    }

    private Answer<Receipt> stream(OpenCase open, Sent sent, InputStream content, AttachmentStore to)
            throws IOException {
        byte[] head = content.readNBytes(SealingStream.CHUNK);
        List<Reason> unfit = rules().against(sent.name().reveal(), head);
        if (!unfit.isEmpty()) {
            return new Answer.Refused<>(unfit);
        }
        CaseFile file = open.file();
        AttachmentStore.Stored stored;
        try {
            stored = to.store(file.id(), sent.attachment(), open.key().orElseThrow(), head, content);
        } catch (SealingStream.TooLongException e) {
            return refused(rules().tooLarge());
        }
        try {
            Answer<Receipt> answer = decide(file, sent, stored);
            discard(file, sent, stored, to);
            return answer;
        } catch (UnknownOutcomeException e) {
            throw e; // it may have taken effect: what it rests on stays
        } catch (RuntimeException e) {
            discard(file, sent, stored, to);
            throw e;
        }
    }

    /**
     * Takes away what was stored, once it is seen that the case does not rest on it. Where that cannot be seen it stays: what nothing
     * names harms nobody, and what the journal names must be there.
     */
    private void discard(CaseFile file, Sent sent, AttachmentStore.Stored stored, AttachmentStore from) {
        try {
            if (!isHeld(file, sent, stored)) {
                from.vault().remove(file.id().file(), stored.address());
            }
        } catch (RuntimeException e) {
            LOG.warn("an attachment stays in the vault, for it cannot be seen whether its case rests on it", e);
        }
    }

    private Answer<Receipt> decide(CaseFile file, Sent sent, AttachmentStore.Stored stored) {
        CaseFile now = reader.openBlind(file.id()).map(OpenCase::file).orElse(file);
        List<Reason> noRoom = memory.knows(sent.key()) ? List.of() : room(now, stored.bytes());
        return noRoom.isEmpty() ? commands.perform(request(file, sent, stored)) : new Answer.Refused<>(noRoom);
    }

    private List<Reason> room(CaseFile file, long bytes) {
        List<Attachment> held = file.papers().attachments();
        return rules().against(
                        bytes,
                        held.size(),
                        held.stream().mapToLong(Attachment::bytes).sum());
    }

    /** Whether the case rests on what was stored just now, rather than on what a first try stored. */
    private boolean isHeld(CaseFile file, Sent sent, AttachmentStore.Stored stored) {
        return reader.openBlind(file.id())
                .flatMap(now -> now.file().papers().attachment(sent.attachment()))
                .filter(held -> held.stored().equals(stored.address()))
                .isPresent();
    }

    private Request request(CaseFile file, Sent sent, AttachmentStore.Stored stored) {
        String mediaType = rules().kind(sent.name().reveal())
                .map(AttachmentKind::mediaType)
                .orElse("");
        return new Request(
                sent.caller(),
                sent.commandId(),
                sent.expectedVersion(),
                List.of(new Request.Step(file.id(), command(sent, mediaType, stored))),
                Optional.of(new Asked(
                        sent.attachment(), sent.party(), sent.name(), stored.bytes(), FreeText.of(stored.digest()))));
    }

    private static AttachFile command(Sent sent, String mediaType, AttachmentStore.Stored stored) {
        return new AttachFile(
                sent.attachment(),
                sent.party(),
                sent.name(),
                mediaType,
                stored.bytes(),
                stored.address(),
                stored.scan());
    }

    private AttachmentRules rules() {
        return store.orElseThrow().rules();
    }

    private static <T> Answer<T> refused(Reason reason) {
        return new Answer.Refused<>(List.of(reason));
    }
}
