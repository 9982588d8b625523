package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.Alarms;
import dev.yidi.core.casefile.CaseCommand;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Decision;
import dev.yidi.core.casefile.FireRung;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.casefile.ViewSealedData;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.ClockId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.FileCard;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The register of cases 事项. */
final class CaseRegister implements Register<CaseFile, CaseEvent, CaseCommand> {
    /** Its name. */
    static final String NAME = "case";

    private final EntryCodec<CaseEvent> codec = EntryCodec.ofCases();
    private final Cards cards;
    private final Officers officers;
    private final Bookings bookings;
    private final Pressure pressure;

    CaseRegister(Cards cards, Officers officers, Bookings bookings, Pressure pressure) {
        this.cards = cards;
        this.officers = officers;
        this.bookings = bookings;
        this.pressure = pressure;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public EntryCodec<CaseEvent> codec() {
        return codec;
    }

    @Override
    public CaseFile fold(List<CaseEvent> events) {
        return CaseFile.from(events);
    }

    @Override
    public CaseFile after(CaseFile file, List<CaseEvent> events) {
        return file.after(events);
    }

    @Override
    public FileId id(CaseFile file) {
        return file.id().file();
    }

    @Override
    public Instant changedAt(CaseFile file) {
        return file.changedAt();
    }

    @Override
    public AccessFacts access(CaseFile file, CountyProfile profile) {
        return AccessFacts.of(file, profile);
    }

    @Override
    public Operation operation(CaseCommand command) {
        return command.operation();
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, CaseCommand command, Setting setting) {
        return Decision.of(file, command, setting.with(posts(file, command)));
    }

    /** Where those work who have a part in the case or would get one by the command. */
    private Map<OfficerId, OrganId> posts(CaseFile file, CaseCommand command) {
        return officers.posts(Stream.concat(file.custody().officers().stream(), command.officers().stream()));
    }

    @Override
    public Set<Operation> handling() {
        return Set.of(Operation.HANDLE);
    }

    @Override
    public Optional<CaseCommand> look() {
        return Optional.of(new ViewSealedData());
    }

    @Override
    public boolean isLook(CaseEvent event) {
        return event.isLook();
    }

    @Override
    public CaseCommand ring(Alarm alarm) {
        return new FireRung(new ClockId(alarm.clock()), new RungId(alarm.rung()));
    }

    @Override
    public CardFields fields(CaseFile file) {
        return CardFields.of(file);
    }

    @Override
    public FileCard card(CaseFile file, Head head, Optional<DataKey> key, Setting setting) {
        return cards.of(file, head, key, setting);
    }

    @Override
    public boolean isErased(CaseFile file) {
        return file.privacy().isErased();
    }

    @Override
    public List<Alarm> alarms(CaseFile file, Setting setting) {
        return Alarms.of(file, setting).stream()
                .map(alarm -> new Alarm(
                        file.id().file(), alarm.clock().value(), alarm.rung().value(), alarm.at()))
                .toList();
    }

    @Override
    public List<Request.Begin<?, ?>> follow(CaseFile after, List<CaseEvent> events, Setting setting) {
        return pressure.opened(after, events, setting);
    }

    @Override
    public List<Request.On<?, ?, ?>> accompany(
            CaseFile before, CaseFile after, List<CaseEvent> events, Setting setting) {
        return Stream.concat(
                        bookings.between(before, after, setting).stream(),
                        pressure.raised(after, events, setting).stream())
                .toList();
    }
}
