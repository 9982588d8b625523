package dev.yidi.core.hall;

import dev.yidi.core.CaseKind;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Window;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which window takes which errand 窗口指引, from the profile alone. */
public final class WindowGuide {
    private WindowGuide() {}

    /**
     * Whether {@code window} takes {@code errand}: an undifferentiated window takes anything; a specialist window takes its
     * topics or, where it names none, what its organ answers for in the county. An errand nobody asked about is for the
     * undifferentiated windows, or for any window where the county has none.
     */
    public static boolean takes(CountyProfile profile, Window window, Errand errand) {
        if (window.undifferentiated()) {
            return true;
        }
        return errand.topic()
                .map(topic -> isFor(profile, window, topic, errand.kind()))
                .orElseGet(() -> profile.windows().stream().noneMatch(Window::undifferentiated));
    }

    /**
     * The windows that take the errand: those open at {@code at} first, and among them specialist windows before
     * undifferentiated ones.
     */
    public static List<Suggestion> suggest(CountyProfile profile, WorkCalendar calendar, Errand errand, Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, profile.zone());
        DutyRoster roster = DutyRoster.on(profile, calendar, local.toLocalDate());
        return profile.windows().stream()
                .filter(window -> takes(profile, window, errand))
                .sorted(Comparator.comparing(Window::undifferentiated))
                .map(window -> new Suggestion(window, roster.isOpen(window.id(), local.toLocalTime())))
                .sorted(Comparator.comparing(suggestion -> !suggestion.open()))
                .toList();
    }

    private static boolean isFor(CountyProfile profile, Window window, TopicCode topic, Optional<CaseKind> kind) {
        if (!profile.topics().contains(topic)) {
            return false;
        }
        if (!window.topics().isEmpty()) {
            return window.takes(profile.topics(), topic);
        }
        List<CaseKind> asked = kind.map(List::of).orElseGet(() -> Arrays.asList(CaseKind.values()));
        return window.organ()
                .filter(profile.organs()::knows)
                .map(organ -> profile.organs().get(profile.organs().currentOf(organ)))
                .filter(organ -> asked.stream()
                        .allMatch(each -> organ.isCompetentFor(
                                profile.territory(),
                                profile.topics(),
                                each,
                                topic,
                                profile.centre().division())))
                .isPresent();
    }

    /**
     * A window that takes an errand.
     *
     * @param window the window
     * @param open whether it is open now
     */
    public record Suggestion(Window window, boolean open) {}
}
