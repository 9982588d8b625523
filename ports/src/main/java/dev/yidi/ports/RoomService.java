package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.CaseTerms;
import dev.yidi.core.casefile.ConductMediation;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.OnlineRoom;
import dev.yidi.core.mediation.OpenOnlineRoom;
import dev.yidi.core.mediator.MediatorFile;
import dev.yidi.core.pool.Language;
import dev.yidi.core.pool.PoolMember;
import dev.yidi.core.pool.Question;
import dev.yidi.core.pool.Selection;
import dev.yidi.ports.spi.OnlineRooms;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The mediation room; see {@link MediationRoom}. */
final class RoomService implements MediationRoom {
    private final OfficerDesk desk;
    private final OnlineRooms rooms;
    private final FileCounter counter;
    private final Settings settings;

    RoomService(OfficerDesk desk, OnlineRooms rooms, FileCounter counter, Settings settings) {
        this.desk = desk;
        this.rooms = rooms;
        this.counter = counter;
        this.settings = settings;
    }

    @Override
    public Answer<Receipt> conduct(Envelope by, CaseId caseId, ProceedingId proceeding, MediationCommand step) {
        return desk.perform(by, caseId, new ConductMediation(proceeding, step));
    }

    /** Nothing is opened for someone who may not; a room that the mediation does not take is closed again, unless it has it already. */
    @Override
    public Answer<Receipt> openRoom(Envelope by, CaseId caseId, ProceedingId proceeding, Instant startsAt) {
        return desk.look(
                by.officer(),
                caseId,
                Operation.MEDIATE,
                sight -> rooms.open(key(by, caseId, proceeding, startsAt), startsAt)
                        .map(room -> record(by, caseId, proceeding, room))
                        .orElseGet(() -> new Answer.Refused<>(List.of(Reason.of("mediation.rooms.none")))));
    }

    /** The same for a repeat of one command by one officer, another for whatever else may come to the provider. */
    private static String key(Envelope by, CaseId caseId, ProceedingId proceeding, Instant startsAt) {
        byte[] asked = new LengthPrefixed()
                .and(by.officer().value())
                .and(by.onBehalfOf().orElse(""))
                .and(by.commandId())
                .and(startsAt.toString())
                .toBytes();
        return caseId + ":" + proceeding + ":" + UUID.nameUUIDFromBytes(asked);
    }

    private boolean isRecorded(Envelope by, CaseId caseId, ProceedingId proceeding, OnlineRoom room) {
        return desk.find(by.officer(), caseId, Operation.READ)
                .flatMap(sight -> sight.open().file().proceedings().mediation(proceeding))
                .flatMap(mediation -> mediation.course().room(room.reference()))
                .isPresent();
    }

    @Override
    public Answer<Selection> adviseMediators(
            OfficerId officer, CaseId caseId, ProceedingId proceeding, Set<Language> wished) {
        return desk.look(
                officer,
                caseId,
                Operation.MEDIATE,
                sight -> sight.open()
                        .file()
                        .proceedings()
                        .mediation(proceeding)
                        .map(mediation -> {
                            Setting setting = settings.now(sight.caller().actor());
                            return PoolQuestions.of(sight.open().file(), mediation, wished, setting);
                        })
                        .map(this::selection)
                        .<Answer<Selection>>map(Answer.Done::new)
                        .orElseGet(Answer.Absent::new));
    }

    @Override
    public Answer<List<MediationTerms>> terms(OfficerId officer, CaseId caseId) {
        return desk.look(
                officer,
                caseId,
                Operation.MEDIATE,
                sight -> new Answer.Done<>(CaseTerms.of(
                        sight.open().file(), settings.now(sight.caller().actor()))));
    }

    private Selection selection(Question question) {
        List<PoolMember> pool = counter.keyed(KeptRegisters.MEDIATOR, MediatorFile.POOL).stream()
                .map(MediatorFile::member)
                .toList();
        return Selection.of(
                pool,
                question,
                settings.profile().territory(),
                settings.profile().topics());
    }

    private Answer<Receipt> record(Envelope by, CaseId caseId, ProceedingId proceeding, OnlineRoom room) {
        Answer<Receipt> answer = conduct(by, caseId, proceeding, new OpenOnlineRoom(room));
        if (!(answer instanceof Answer.Done) && !isRecorded(by, caseId, proceeding, room)) {
            rooms.close(room.reference());
        }
        return answer;
    }
}
