package dev.yidi.rest.staff.mapping;

import dev.yidi.core.IdentityNumber;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.ports.TodoQuery;
import dev.yidi.rest.staff.request.CaseQuery;
import dev.yidi.rest.staff.request.ExportRequest;
import dev.yidi.rest.staff.request.Order;
import dev.yidi.rest.staff.request.SearchRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes queries of what is asked of lists. */
public final class QueryMapper {
    private static final int USUAL_PAGE = 50;

    /** Makes queries. */
    public QueryMapper() {}

    /** A query by parameters; {@code openOnly} and {@code order} say what is meant when nothing is said. */
    public TodoQuery query(CaseQuery asked, boolean openOnly, Order order) {
        return new TodoQuery(
                asked.mine(),
                asked.open().orElse(openOnly),
                Set.copyOf(asked.stage()),
                Set.copyOf(asked.kind()),
                all(asked.topic(), TopicCode::new),
                all(asked.organ(), OrganId::new),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                asked.order().orElse(order) == Order.NEWEST,
                asked.cursor(),
                asked.limit().orElse(USUAL_PAGE));
    }

    /** A query by a body. */
    public TodoQuery query(SearchRequest asked) {
        return new TodoQuery(
                asked.mine(),
                asked.open().orElse(false),
                Set.copyOf(asked.stages()),
                Set.copyOf(asked.kinds()),
                all(asked.topics(), TopicCode::new),
                all(asked.organs(), OrganId::new),
                asked.name().map(PersonName::of),
                asked.phone().map(PhoneNumber::of),
                asked.identity().map(paper -> new IdentityNumber(paper.scheme(), paper.number())),
                asked.order().orElse(Order.NEWEST) == Order.NEWEST,
                asked.cursor(),
                asked.limit().orElse(USUAL_PAGE));
    }

    /** A query for a table, in pages of the largest size. */
    public TodoQuery query(ExportRequest asked) {
        return new TodoQuery(
                asked.mine(),
                asked.open().orElse(true),
                Set.copyOf(asked.stages()),
                Set.copyOf(asked.kinds()),
                all(asked.topics(), TopicCode::new),
                all(asked.organs(), OrganId::new),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                asked.order().orElse(Order.DUE) == Order.NEWEST,
                Optional.empty(),
                TodoQuery.MAX_LIMIT);
    }

    private static <T> Set<T> all(List<String> texts, Function<String, T> value) {
        return texts.stream().map(value).collect(Collectors.toUnmodifiableSet());
    }
}
