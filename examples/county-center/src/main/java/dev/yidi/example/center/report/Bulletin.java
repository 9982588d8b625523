package dev.yidi.example.center.report;

import dev.yidi.core.CaseId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Topic;
import dev.yidi.core.indicator.CaseFacts;
import dev.yidi.core.indicator.Figures;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Verdict;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The figures of a centre with what is needed to read them 统计公报.
 *
 * @param source where the cases came from, such as the name of a file
 * @param asOf the moment the figures are counted at
 * @param figures the figures
 * @param rows what each case is called in the source, so that a figure can be traced to it
 * @param notes what a reader must know
 * @param remarks rows of the source that were not taken, or not whole
 * @param verdict what a check of all journals found
 */
public record Bulletin(
        String source,
        CountyProfile profile,
        Instant asOf,
        Figures figures,
        Map<CaseId, Row> rows,
        List<Note> notes,
        List<Remark> remarks,
        Verdict verdict) {

    /** What a case is called in the source. */
    public record Row(int line, String id) {}

    /** A sentence in both languages. */
    public record Note(String chinese, String english) {}

    /** Something about a line of the source; {@code taken} says whether it was taken all the same. */
    public record Remark(int line, boolean taken, String reason) {}

    public Bulletin {
        rows = Map.copyOf(rows);
        notes = List.copyOf(notes);
        remarks = List.copyOf(remarks);
    }

    Group all() {
        return new Group("合计 all", figures);
    }

    List<Group> byKind() {
        return groups(figures.byKind().entrySet().stream()
                .map(entry -> new Group(Label.of(entry.getKey()).toString(), entry.getValue()))
                .toList());
    }

    /** By topic of the first level. */
    List<Group> byTopic() {
        Map<TopicCode, List<CaseFacts>> topics = figures.cases().stream()
                .filter(facts -> facts.topic().isPresent())
                .collect(Collectors.groupingBy(facts -> firstLevel(facts.topic().orElseThrow())));
        return groups(topics.entrySet().stream()
                .map(entry -> new Group(topicName(entry.getKey()), new Figures(entry.getValue(), figures.zone())))
                .toList());
    }

    List<Group> byOrgan() {
        return groups(figures.byOrgan().entrySet().stream()
                .map(entry -> new Group(organName(entry.getKey()), entry.getValue()))
                .toList());
    }

    List<Group> byMonth() {
        return figures.byMonth().entrySet().stream()
                .map(entry -> new Group(entry.getKey().toString(), entry.getValue()))
                .toList();
    }

    List<Group> byYear() {
        Map<Integer, List<CaseFacts>> years = figures.cases().stream()
                .collect(Collectors.groupingBy(
                        facts -> facts.receivedAt().atZone(figures.zone()).getYear(),
                        TreeMap::new,
                        Collectors.toList()));
        return years.entrySet().stream()
                .map(entry -> new Group(entry.getKey().toString(), new Figures(entry.getValue(), figures.zone())))
                .toList();
    }

    String timeText(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(profile.zone()));
    }

    String topicName(TopicCode code) {
        return profile.topics().find(code).map(Topic::name).orElse(code.value());
    }

    String organName(OrganId id) {
        return profile.organs().find(id).map(Organ::name).orElse(id.value());
    }

    private TopicCode firstLevel(TopicCode topic) {
        return profile.topics().parentOf(topic).orElse(topic);
    }

    private static List<Group> groups(List<Group> groups) {
        return groups.stream()
                .sorted(Comparator.comparingLong(
                                (Group group) -> -group.figures().received())
                        .thenComparing(Group::name))
                .toList();
    }
}
