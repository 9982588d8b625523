package dev.yidi.core.time;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** How one language says what the tables of the page on the law hold. */
interface LawWords {
    /** The heads of {@code table}, with a bar between two. */
    String heads(String table);

    String limit(LimitId limit);

    String span(Span span);

    String acts(Set<Milestone> acts);

    String lastDay(RollPolicy roll);

    String extension(ExtensionRule rule);

    String pauses(Set<PauseReason> pauses);

    String validity(Validity validity);

    /** Groups of so many, or of any size. */
    String groups(Optional<Integer> upTo);

    /** The title of a source. */
    String source(String title);

    /** Articles of one source, such as {@code 23 ¶3}. */
    String articles(Collection<String> articles);
}
