package dev.yidi.rest.staff.mapping;

import dev.yidi.core.pool.Affiliation;
import dev.yidi.core.pool.Tie;
import dev.yidi.ports.PoolEntry;
import dev.yidi.ports.StudioPage;
import dev.yidi.rest.staff.view.AffiliationView;
import dev.yidi.rest.staff.view.PoolEntryView;
import dev.yidi.rest.staff.view.StudioView;
import dev.yidi.rest.staff.view.TieView;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows mediators of the pool, and studios. */
@Mapper(config = Views.class, uses = Sorted.class)
public interface PoolViews {
    /** A mediator. */
    @Mapping(target = "id", source = "head.id")
    @Mapping(target = "number", source = "head.number")
    @Mapping(target = "version", source = "head.version")
    @Mapping(target = "mediator", source = "member.id")
    @Mapping(target = "name", expression = "java(entry.name().reveal())")
    @Mapping(target = "madePublic", expression = "java(entry.madePublic().map(each -> each.reveal()))")
    @Mapping(target = "topics", source = "member.skills.topics")
    @Mapping(target = "languages", source = "member.skills.languages")
    @Mapping(target = "serves", source = "member.skills.serves")
    @Mapping(target = "affiliation", source = "member.affiliation")
    @Mapping(target = "capacity", source = "member.capacity")
    @Mapping(target = "load", source = "member.load")
    @Mapping(target = "days", expression = "java(days(entry.member().days()))")
    @Mapping(target = "leaves", source = "member.leaves")
    @Mapping(target = "ties", expression = "java(ties(entry.member().ties(), names))")
    @Mapping(target = "accreditation", source = "member.accreditation")
    PoolEntryView entry(PoolEntry entry, @Context Names names);

    /** What a mediator belongs to. */
    AffiliationView affiliation(Affiliation affiliation, @Context Names names);

    /** A tie. */
    TieView tie(Tie tie, @Context Names names);

    /** Ties, by the names of the organs. */
    default List<TieView> ties(Set<Tie> ties, Names names) {
        return ties.stream()
                .sorted(Comparator.comparing((Tie tie) -> tie.organ().value()).thenComparing(Tie::kind))
                .map(tie -> tie(tie, names))
                .toList();
    }

    /** Days of the week, from Monday. */
    default List<DayOfWeek> days(Set<DayOfWeek> days) {
        return days.stream().sorted().toList();
    }

    /** Studios. */
    List<StudioView> studios(List<StudioPage> studios, @Context Names names);

    /** A studio. */
    StudioView studio(StudioPage studio, @Context Names names);
}
