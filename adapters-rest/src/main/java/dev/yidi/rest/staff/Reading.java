package dev.yidi.rest.staff;

import dev.yidi.core.InvalidInputException;
import dev.yidi.ports.ChangeBoard;
import dev.yidi.rest.http.Flaw;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.request.HistoryQuery;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/**
 * How a list that only grows at its end is read page by page 分页查阅: where the reader goes on, and how far. A mark holds for the officer and the list
 * it was given for.
 *
 * @param reader for whom and for which list marks are
 * @param from how many lines were read before
 * @param most the size of the page
 */
record Reading(ChangeBoard marks, String reader, int from, int most) {
    private static final int USUAL = 200;

    /** As the address asks for {@code list}; looked at before anything is, so that a request that is wrong leaves no trace. */
    static Reading of(Desk desk, Sender sender, String list, UriInfo address) {
        HistoryQuery asked = desk.bodies().query(HistoryQuery.class, address.getQueryParameters());
        ChangeBoard marks = desk.yidi().changeBoard();
        String reader = "history:" + sender.officer() + ":" + list;
        int from = asked.cursor().map(mark -> position(marks, reader, mark)).orElse(0);
        return new Reading(marks, reader, from, asked.limit().orElse(USUAL));
    }

    private static int position(ChangeBoard marks, String reader, String mark) {
        try {
            return Integer.parseInt(marks.position(reader, mark));
        } catch (InvalidInputException e) {
            throw Problem.of(ProblemKind.INVALID, List.of(Flaw.at(Site.QUERY.field("cursor"), "cursor.malformed")))
                    .stop();
        }
    }

    /** The lines of this page. */
    <T> List<T> page(List<T> all) {
        return all.subList(Math.min(from, all.size()), Math.min(from + most, all.size()));
    }

    /** The mark of the next page; none after the last. */
    Optional<String> next(List<?> all) {
        int end = from + most;
        return end < all.size() ? Optional.of(marks.mark(reader, Integer.toString(end))) : Optional.empty();
    }
}
