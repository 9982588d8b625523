package dev.yidi.rest.staff.mapping;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.Facet;
import dev.yidi.core.casefile.FacetChange;
import dev.yidi.ports.HistoryLine;
import dev.yidi.rest.staff.view.ChangeView;
import dev.yidi.rest.staff.view.HistoryLineView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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

    /** How one side was and is; organs, officers and topics by their names. */
    default ChangeView change(FacetChange change, @Context Names names) {
        return new ChangeView(
                change.facet().name(),
                change.of(),
                change.before().map(value -> shown(change.facet(), value, names)),
                change.after().map(value -> shown(change.facet(), value, names)));
    }

    private static String shown(Facet facet, String value, Names names) {
        return switch (facet) {
            case ACCOUNTABLE, JOINT_LEAD -> names.organ(new OrganId(value)).name();
            case OVERSEERS -> each(value, id -> names.organ(new OrganId(id)).name());
            case HANDLER, FIRST_HANDLER, SIGNERS, LEADER, RECUSED ->
                each(value, id -> names.officer(new OfficerId(id)).name());
            case TOPIC -> names.topic(new TopicCode(value)).name();
            default -> value;
        };
    }

    private static String each(String values, UnaryOperator<String> name) {
        return Pattern.compile(", ").splitAsStream(values).map(name).collect(Collectors.joining(", "));
    }

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
