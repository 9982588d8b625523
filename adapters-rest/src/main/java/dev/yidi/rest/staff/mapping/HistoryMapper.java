package dev.yidi.rest.staff.mapping;

import dev.yidi.core.OrganId;
import dev.yidi.ports.HistoryLine;
import dev.yidi.rest.staff.view.HistoryLineView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows the history of a case. */
@Mapper(config = Views.class)
public interface HistoryMapper {
    /** An entry. */
    @Mapping(target = "actor", expression = "java(names.actor(line.actor()))")
    @Mapping(target = "summary", expression = "java(summary(line, names))")
    HistoryLineView line(HistoryLine line, @Context Names names);

    /** The organ a case went to, and what was said, in a line. */
    default String summary(HistoryLine line, Names names) {
        Stream<String> to = Optional.ofNullable(line.facts().get("to"))
                .filter(id -> id.matches("[A-Za-z0-9][A-Za-z0-9._:-]{0,79}"))
                .filter(id -> names.profile().organs().knows(new OrganId(id)))
                .map(id -> "→ " + names.organ(new OrganId(id)).name())
                .stream();
        Stream<String> said = line.texts().entrySet().stream()
                .filter(text -> SPOKEN.stream().anyMatch(word -> text.getKey().endsWith(word)))
                .map(Map.Entry::getValue);
        String all = Stream.concat(to, said).collect(Collectors.joining(" "));
        return all.codePointCount(0, all.length()) <= LONGEST
                ? all
                : all.substring(0, all.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** The last parts of the paths of what belongs in a line. */
    List<String> SPOKEN = List.of(
            "reason",
            "reasons",
            "answer",
            "summary",
            "note",
            "material",
            "comment",
            "place",
            "whereToGo",
            "title",
            "why");

    /** The longest line, in characters. */
    int LONGEST = 200;
}
