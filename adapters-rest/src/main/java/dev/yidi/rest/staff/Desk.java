package dev.yidi.rest.staff;

import dev.yidi.core.CaseId;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.ProceedingId;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.Yidi;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.http.Bodies;
import dev.yidi.rest.staff.mapping.Names;
import dev.yidi.rest.staff.mapping.WorkMapper;
import dev.yidi.rest.staff.mapping.WorkMapperImpl;
import dev.yidi.rest.staff.view.ProceedingReceiptView;
import dev.yidi.rest.staff.view.ReceiptView;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.function.BiFunction;

/** What the resources of the staff side share. */
public final class Desk {
    private static final int SHORT = 10;

    private final Yidi yidi;
    private final Bodies bodies;
    private final Clock clock;
    private final WorkMapper work = new WorkMapperImpl();

    /** The desk of a centre. */
    public Desk(Yidi yidi, Bodies bodies, Clock clock) {
        this.yidi = yidi;
        this.bodies = bodies;
        this.clock = clock;
    }

    Yidi yidi() {
        return yidi;
    }

    Bodies bodies() {
        return bodies;
    }

    Clock clock() {
        return clock;
    }

    /** Today in the county. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), yidi.profile().zone());
    }

    Names names(Sender sender) {
        return new Names(yidi.profile(), yidi::officer, yidi::workingDaysLeft, sender.language());
    }

    /** Takes a command on the case {@code id} as the sender has seen it. */
    ReceiptView perform(Sender sender, String id, BiFunction<Envelope, CaseId, Answer<Receipt>> command) {
        Envelope envelope = sender.onVersion();
        return work.receipt(Answers.done(command.apply(envelope, caseId(id))), names(sender));
    }

    /** Begins a proceeding of the case {@code id}; a repeat of the request names it alike. */
    ProceedingReceiptView begin(Sender sender, String id, BiFunction<Envelope, ProceedingId, Answer<Receipt>> command) {
        Envelope envelope = sender.onVersion();
        ProceedingId proceeding = new ProceedingId(named(envelope));
        return work.begun(Answers.done(command.apply(envelope, proceeding)), proceeding, names(sender));
    }

    /** A name for what the command of {@code envelope} makes: always the same for the same command. */
    static String named(Envelope envelope) {
        try {
            byte[] content = (envelope.officer() + "\n" + envelope.commandId()).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The case an address names; what is no id of a case names no case. */
    static CaseId caseId(String id) {
        try {
            return new CaseId(id);
        } catch (InvalidInputException e) {
            throw Answers.absent();
        }
    }

    /** The proceeding an address names. */
    static ProceedingId proceedingId(String id) {
        try {
            return new ProceedingId(id);
        } catch (InvalidInputException e) {
            throw Answers.absent();
        }
    }
}
