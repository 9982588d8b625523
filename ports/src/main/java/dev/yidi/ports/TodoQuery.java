package dev.yidi.ports;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IdentityNumber;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.Stage;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.Set;

/**
 * Which cases an officer wants to see 查询条件; what is empty asks nothing.
 *
 * @param mine whether only cases that lie with the officer in person are wanted
 * @param openOnly whether ended cases are left out; one whose citizen is still to be called back is open
 * @param stages the stages
 * @param kinds the kinds
 * @param topics the topics
 * @param accountable the accountable organs
 * @param name the exact name of a party
 * @param phone the exact telephone number of a party
 * @param identity the exact identity number of a party
 * @param newestFirst whether the latest received come first, instead of those due first
 * @param cursor the {@code next} of the page before
 * @param limit the size of the page, 1 to 200
 */
public record TodoQuery(
        boolean mine,
        boolean openOnly,
        Set<Stage> stages,
        Set<CaseKind> kinds,
        Set<TopicCode> topics,
        Set<OrganId> accountable,
        Optional<PersonName> name,
        Optional<PhoneNumber> phone,
        Optional<IdentityNumber> identity,
        boolean newestFirst,
        Optional<String> cursor,
        @Min(1) @Max(200) int limit) {
    /** The largest page. */
    public static final int MAX_LIMIT = 200;

    public TodoQuery {
        stages = Set.copyOf(stages);
        kinds = Set.copyOf(kinds);
        topics = Set.copyOf(topics);
        accountable = Set.copyOf(accountable);
        Bounds.check("limit", limit, MAX_LIMIT);
    }

    /** All open cases that the officer may see, those due first. */
    public static TodoQuery open(int limit) {
        return new TodoQuery(
                false,
                true,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                limit);
    }

    /** This query, going on at {@code next}. */
    public TodoQuery from(String next) {
        return new TodoQuery(
                mine,
                openOnly,
                stages,
                kinds,
                topics,
                accountable,
                name,
                phone,
                identity,
                newestFirst,
                Optional.of(next),
                limit);
    }

    /** Never a name or number that was asked for. */
    @Override
    public String toString() {
        return "TodoQuery[" + stages + ", " + kinds + ", " + topics + ", " + accountable + ", " + limit + "]";
    }
}
