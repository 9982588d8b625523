package dev.yidi.core.pool;

import dev.yidi.core.MediatorId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a mediator is sought for 推荐条件; no personal data of parties is in it.
 *
 * @param topic of the case; empty while it is not classified, which excludes nobody
 * @param place where the matter arose
 * @param wished the languages the parties wish for
 * @param day the day asked about
 * @param organs the organs that are parties or accused
 * @param recused who stepped aside in this case before
 * @param seated who sits already
 * @param needed how many are still needed
 */
public record Question(
        Optional<TopicCode> topic,
        DivisionCode place,
        Set<Language> wished,
        LocalDate day,
        Set<OrganId> organs,
        Set<MediatorId> recused,
        Set<MediatorId> seated,
        int needed) {
    public Question {
        wished = Sorted.of(wished);
        organs = Sorted.of(organs);
        recused = Sorted.of(recused);
        seated = Sorted.of(seated);
    }

    /** The same when the parties knew of every tie and want the mediator in spite of it (特邀调解规定 art. 15). */
    public Question waivingTies() {
        return new Question(topic, place, wished, day, Set.of(), recused, seated, needed);
    }
}
