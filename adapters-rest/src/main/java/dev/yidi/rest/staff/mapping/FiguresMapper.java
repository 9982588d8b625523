package dev.yidi.rest.staff.mapping;

import dev.yidi.core.escalation.Norm;
import dev.yidi.core.indicator.Figures;
import dev.yidi.core.indicator.Ratio;
import dev.yidi.rest.staff.view.FigureRowView;
import dev.yidi.rest.staff.view.FiguresView;
import dev.yidi.rest.staff.view.RatioView;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows figures. */
@Mapper(config = Views.class, imports = Norm.class)
public interface FiguresMapper {
    /** The figures. */
    @Mapping(target = "received", expression = "java(figures.received())")
    @Mapping(target = "concluded", expression = "java(figures.concluded())")
    @Mapping(target = "open", expression = "java(figures.open())")
    @Mapping(target = "onTimeStatutory", expression = "java(onTime(figures, Norm.STATUTORY))")
    @Mapping(target = "onTimePromised", expression = "java(onTime(figures, Norm.PROMISE))")
    @Mapping(target = "lateStatutory", expression = "java(figures.late(Norm.STATUTORY))")
    @Mapping(target = "latePromised", expression = "java(figures.late(Norm.PROMISE))")
    @Mapping(target = "medianDays", expression = "java(figures.daysToReply(50))")
    @Mapping(target = "ninetiethDays", expression = "java(figures.daysToReply(90))")
    @Mapping(target = "rungs", expression = "java(figures.rungs())")
    @Mapping(target = "tripsPerCase", expression = "java(ratio(figures.tripsPerCase()))")
    @Mapping(target = "placesPerCase", expression = "java(ratio(figures.placesPerCase()))")
    @Mapping(target = "onePlace", expression = "java(ratio(figures.onePlace()))")
    @Mapping(target = "returnsPerCase", expression = "java(ratio(figures.returnsPerCase()))")
    @Mapping(target = "mediationSuccess", expression = "java(ratio(figures.mediationSuccess()))")
    @Mapping(target = "satisfaction", expression = "java(ratio(figures.satisfaction()))")
    @Mapping(target = "byTopic", expression = "java(rows(figures.byTopic(), code -> names.topic(code).name()))")
    @Mapping(target = "byOrgan", expression = "java(rows(figures.byOrgan(), id -> names.organ(id).name()))")
    @Mapping(target = "byMonth", expression = "java(rows(figures.byMonth(), month -> month.toString()))")
    FiguresView figures(Figures figures, @Context Names names);

    /** A share. */
    RatioView ratio(Ratio ratio);

    /** Cases on time. */
    default RatioView onTime(Figures figures, Norm norm) {
        return ratio(figures.onTime(norm));
    }

    /** The figures of each group. */
    default <K> List<FigureRowView> rows(Map<K, Figures> groups, Function<K, String> name) {
        return groups.entrySet().stream()
                .map(group -> new FigureRowView(
                        group.getKey().toString(),
                        name.apply(group.getKey()),
                        group.getValue().received(),
                        group.getValue().concluded(),
                        onTime(group.getValue(), Norm.STATUTORY),
                        onTime(group.getValue(), Norm.PROMISE)))
                .toList();
    }
}
