package dev.yidi.benchmarks;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseNumber;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseLine;
import dev.yidi.ports.Page;
import dev.yidi.ports.TodoQuery;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What officers and nodes ask of a filled county all day 常用查询: lists, searches, a case, what is due. */
final class Questions {
    private static final int PAGE = 50;
    private static final int DEEP = 20;
    private static final int SAMPLES = 100;
    private static final Duration HELD_BY_NOBODY = Duration.ZERO;

    private final Yidi yidi;
    private final Stores stores;
    private final Size size;

    Questions(Stores stores, Size size) {
        this.stores = stores;
        this.size = size;
        this.yidi = new BusyCounty(stores).yidi();
    }

    List<Question> all() {
        List<CaseNumber> numbers = numbers();
        List<CaseId> cases = patterns();
        TodoQuery deep = deep();
        return List.of(
                todo("to-do page of the dispatcher", BusyCounty.CLERK, TodoQuery.open(PAGE)),
                todo("the same, page " + DEEP, BusyCounty.CLERK, deep),
                todo("to-do page of a handler", BusyCounty.HANDLER, TodoQuery.open(PAGE)),
                todo(
                        "to-do page of a handler, in person",
                        BusyCounty.HANDLER,
                        search(true, true, false, Set.of(), Set.of(), Optional.empty())),
                todo("to-do page of one who has nothing", BusyCounty.NEWCOMER, TodoQuery.open(PAGE)),
                todo(
                        "open cases of one bureau",
                        BusyCounty.CLERK,
                        search(false, true, false, Set.of(), Set.of(new OrganId("zhujian")), Optional.empty())),
                todo(
                        "newest of a topic",
                        BusyCounty.CLERK,
                        search(false, false, true, Set.of(BusyCounty.topic()), Set.of(), Optional.empty())),
                todo(
                        "newest of a township",
                        BusyCounty.TOWNSHIP_WATCH,
                        search(false, false, true, Set.of(), Set.of(), Optional.empty())),
                new Question(
                        "by a party's telephone",
                        times -> page(
                                BusyCounty.CLERK,
                                search(
                                        false,
                                        false,
                                        true,
                                        Set.of(),
                                        Set.of(),
                                        Optional.of(BusyCounty.phone(times % size.patterns()))))),
                new Question(
                        "by number",
                        times -> answered(yidi.workList().find(BusyCounty.CLERK, numbers.get(times % numbers.size())))),
                new Question(
                        "case view",
                        times -> answered(yidi.caseDesk().view(BusyCounty.CLERK, cases.get(times % cases.size())))),
                new Question(
                        "claim of 100 due alarms",
                        times -> stores.clocks()
                                .claim(BusyCounty.NOW, "node-" + times, HELD_BY_NOBODY, 100)
                                .size()),
                new Question(
                        "claim where nothing is due",
                        times -> stores.clocks()
                                .claim(BusyCounty.FIRST, "node-1", HELD_BY_NOBODY, 100)
                                .size()),
                new Question(
                        "when the next alarm is due",
                        times -> stores.clocks().earliest().isPresent() ? 1 : 0));
    }

    private Question todo(String name, OfficerId officer, TodoQuery query) {
        return new Question(name, times -> page(officer, query));
    }

    private int page(OfficerId officer, TodoQuery query) {
        return yidi.workList().todo(officer, query).lines().size();
    }

    private static int answered(Answer<?> answer) {
        answer.orElseThrow();
        return 1;
    }

    private static TodoQuery search(
            boolean mine,
            boolean openOnly,
            boolean newestFirst,
            Set<TopicCode> topics,
            Set<OrganId> organs,
            Optional<PhoneNumber> phone) {
        return new TodoQuery(
                mine,
                openOnly,
                Set.of(),
                Set.of(),
                topics,
                organs,
                Optional.empty(),
                phone,
                Optional.empty(),
                newestFirst,
                Optional.empty(),
                PAGE);
    }

    private TodoQuery deep() {
        TodoQuery query = TodoQuery.open(PAGE);
        for (int page = 1; page < DEEP; page++) {
            Page found = yidi.workList().todo(BusyCounty.CLERK, query);
            if (found.next().isEmpty()) {
                return query;
            }
            query = query.from(found.next().get());
        }
        return query;
    }

    /** Closed cases that the library wrote. */
    private List<CaseId> patterns() {
        List<CaseId> ids = new ArrayList<>();
        for (int i = 0; i < size.patterns(); i++) {
            TodoQuery query = search(false, false, true, Set.of(), Set.of(), Optional.of(BusyCounty.phone(i)));
            yidi.workList().todo(BusyCounty.CLERK, query).lines().stream()
                    .map(CaseLine::caseId)
                    .forEach(ids::add);
        }
        return ids;
    }

    /** Numbers from all the years. */
    private List<CaseNumber> numbers() {
        List<CaseNumber> numbers = new ArrayList<>();
        Duration years = Duration.between(BusyCounty.FIRST, BusyCounty.NOW);
        for (int i = 0; i < SAMPLES; i++) {
            Instant at = BusyCounty.FIRST.plus(years.multipliedBy(i).dividedBy(SAMPLES));
            String id = "%012x".formatted(at.toEpochMilli());
            CardQuery.Cursor before = new CardQuery.Cursor(at, id.substring(0, 8) + "-" + id.substring(8));
            for (FileCard card :
                    stores.index().list(CardQuery.all(1).from(before)).cards()) {
                numbers.add(new CaseNumber(card.number()));
            }
        }
        return numbers;
    }
}
