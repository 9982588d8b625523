package dev.yidi.rest.staff.mapping;

import dev.yidi.core.Fault;
import dev.yidi.ports.profile.ProfileChange;
import dev.yidi.ports.profile.ProfileReview;
import dev.yidi.rest.http.Language;
import dev.yidi.rest.http.Messages;
import dev.yidi.rest.staff.view.ProfileChangeView;
import dev.yidi.rest.staff.view.ProfileCheckView;
import dev.yidi.rest.staff.view.ProfileFaultView;
import java.util.Map;

/** Shows what a proposed document of the county would change, or why it is refused. */
public final class ProfileReviews {
    private final Language language;

    /** In {@code language}. */
    public ProfileReviews(Language language) {
        this.language = language;
    }

    /** A review. */
    public ProfileCheckView review(ProfileReview review) {
        return new ProfileCheckView(
                review.isSound(),
                review.faults().stream().map(this::fault).toList(),
                review.changes().changes().stream().map(this::change).toList());
    }

    private ProfileFaultView fault(ProfileReview.Located located) {
        Fault fault = located.fault();
        return new ProfileFaultView(located.pointer(), fault.path(), fault.code(), new FaultWords(language).of(fault));
    }

    private ProfileChangeView change(ProfileChange change) {
        String code = change.before().isEmpty()
                ? "profile.change.added"
                : change.after().isEmpty() ? "profile.change.removed" : "profile.change.changed";
        return new ProfileChangeView(
                change.path(),
                change.before(),
                change.after(),
                Messages.text(language, code, Map.of("path", change.path())));
    }
}
