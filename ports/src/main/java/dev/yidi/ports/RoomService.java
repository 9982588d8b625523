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

    /** Nothing is opened for someone who may not; a room that the mediation does not take is closed again. */
    @Override
    public Answer<Receipt> openRoom(Envelope by, CaseId caseId, ProceedingId proceeding, Instant startsAt) {
        if (desk.find(by.officer(), caseId, Operation.MEDIATE).isEmpty()) {
            return new Answer.Absent<>();
        }
        String key = caseId + ":" + proceeding + ":" + by.commandId();
        return rooms.open(key, startsAt)
                .map(room -> record(by, caseId, proceeding, room))
                .orElseGet(() -> new Answer.Refused<>(List.of(Reason.of("mediation.rooms.none"))));
    }

    @Override
    public Answer<Selection> adviseMediators(
            OfficerId officer, CaseId caseId, ProceedingId proceeding, Set<Language> wished) {
        return desk.find(officer, caseId, Operation.MEDIATE)
                .flatMap(sight -> sight.open()
                        .file()
                        .proceedings()
                        .mediation(proceeding)
                        .map(mediation -> {
                            Setting setting = settings.now(sight.caller().actor());
                            return PoolQuestions.of(sight.open().file(), mediation, wished, setting);
                        }))
                .map(this::selection)
                .<Answer<Selection>>map(Answer.Done::new)
                .orElseGet(Answer.Absent::new);
    }

    @Override
    public Answer<List<MediationTerms>> terms(OfficerId officer, CaseId caseId) {
        return desk.find(officer, caseId, Operation.MEDIATE)
                .map(sight -> CaseTerms.of(
                        sight.open().file(), settings.now(sight.caller().actor())))
                .<Answer<List<MediationTerms>>>map(Answer.Done::new)
                .orElseGet(Answer.Absent::new);
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
        if (!(answer instanceof Answer.Done)) {
            rooms.close(room.reference());
        }
        return answer;
    }
}
