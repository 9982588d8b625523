package dev.yidi.core.pool;

import dev.yidi.core.MediatorId;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.place.DivisionCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mediators and questions of the test county on a Monday. */
final class Pool {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final Language MANDARIN = new Language("zh");
    static final Language DIALECT = new Language("wu.tonglu");
    static final Question QUESTION = new Question(
            Optional.of(CountyDesk.NOISE),
            CountyDesk.VILLAGE,
            Set.of(DIALECT),
            MONDAY,
            Set.of(CountyDesk.HOUSING),
            Set.of(new MediatorId("aside")),
            Set.of(new MediatorId("seated")),
            1);

    private Pool() {}

    /** Somebody who speaks Mandarin, is good at every quarrel between neighbours and has one of four mediations. */
    static PoolMember member(String id) {
        return new PoolMember(
                new MediatorId(id),
                new Skills(Set.of(CountyDesk.NEIGHBOURS), Set.of(MANDARIN), CountyDesk.TOWN_A),
                new Affiliation(AffiliationKind.STUDIO, "老娘舅调解室", Optional.empty()),
                4,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                List.of(),
                Accreditation.granted(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                Set.of(),
                1);
    }

    static PoolMember with(PoolMember m, Skills skills) {
        return new PoolMember(
                m.id(),
                skills,
                m.affiliation(),
                m.capacity(),
                m.days(),
                m.leaves(),
                m.accreditation(),
                m.ties(),
                m.load());
    }

    static PoolMember speaking(PoolMember m, Language... languages) {
        return with(
                m, new Skills(m.skills().topics(), Set.of(languages), m.skills().serves()));
    }

    static PoolMember serving(PoolMember m, DivisionCode division) {
        return with(m, new Skills(m.skills().topics(), m.skills().languages(), division));
    }

    static PoolMember busy(PoolMember m, int load, int capacity) {
        return new PoolMember(
                m.id(), m.skills(), m.affiliation(), capacity, m.days(), m.leaves(), m.accreditation(), m.ties(), load);
    }

    static PoolMember accredited(PoolMember m, Accreditation accreditation) {
        return new PoolMember(
                m.id(),
                m.skills(),
                m.affiliation(),
                m.capacity(),
                m.days(),
                m.leaves(),
                accreditation,
                m.ties(),
                m.load());
    }

    static PoolMember having(PoolMember m, Set<DayOfWeek> days, List<Leave> leaves, Set<Tie> ties) {
        return new PoolMember(
                m.id(), m.skills(), m.affiliation(), m.capacity(), days, leaves, m.accreditation(), ties, m.load());
    }

    static Selection select(Collection<PoolMember> pool, Question question) {
        return Selection.of(
                pool,
                question,
                CountyDesk.profile().territory(),
                CountyDesk.profile().topics());
    }
}
