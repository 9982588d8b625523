package dev.yidi.ports;

import dev.yidi.core.CaseNumber;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.profile.RatedSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a citizen sees of their case 群众视图: a type of its own, never a filtered internal view.
 *
 * @param number the number of the case
 * @param title the title they gave it
 * @param state where it stands, as the key of plain words: {@code citizen.state.accepted}
 * @param responsible the name of the organ that is responsible now
 * @param contact how to reach it: the county's text for {@code contact.<organ>}, or for {@code contact}
 * @param nextDue the day by which the citizen can next expect something; the promised day where there is a promise
 * @param chances what they may still do, and until when
 * @param asked what is asked of them and not given yet
 * @param answer the answer that was given
 * @param timeline what happened, oldest first
 * @param canUrge whether urging would be taken now
 * @param rateable whom they can rate now
 * @param trips how often they had to come in person
 * @param ledBy the public office of the leader who has the case in charge
 * @param documents what was served on them, oldest first
 * @param mandates who acts for those who follow the case, as long as nobody took it back
 */
public record CitizenView(
        CaseNumber number,
        String title,
        String state,
        Optional<String> responsible,
        Optional<String> contact,
        Optional<LocalDate> nextDue,
        List<Chance> chances,
        List<Asked> asked,
        Optional<String> answer,
        List<Step> timeline,
        boolean canUrge,
        Set<RatedSubject> rateable,
        int trips,
        Optional<String> ledBy,
        List<ServedDocument> documents,
        List<GivenMandate> mandates) {
    public CitizenView {
        chances = List.copyOf(chances);
        asked = List.copyOf(asked);
        timeline = List.copyOf(timeline);
        documents = List.copyOf(documents);
        mandates = List.copyOf(mandates);
        rateable = Collections.unmodifiableSet(new LinkedHashSet<>(rateable));
    }

    /**
     * Something that is asked of them 需办事项.
     *
     * @param what the key of plain words: {@code citizen.asked.rating}
     * @param at when to be there
     * @param place where to come to
     * @param until the last day for it
     */
    public record Asked(String what, Optional<Instant> at, Optional<String> place, Optional<LocalDate> until) {
        /** Without the place. */
        @Override
        public String toString() {
            return "Asked[" + what + ", " + until + "]";
        }
    }

    /**
     * Something that happened 办理进度.
     *
     * @param at when
     * @param what the key of plain words: {@code citizen.step.accepted}
     * @param organ the name of the organ it concerns
     * @param inPlace who acted for whom, where a proxy acted
     */
    public record Step(Instant at, String what, Optional<String> organ, Optional<InPlace> inPlace) {}

    /**
     * That a proxy acted 代办, by what the two are: names are nobody's business here.
     *
     * @param principal the key of what the one acted for is: {@code citizen.role.applicant}
     * @param proxy the key of what the one who acted is: {@code citizen.proxy.grid-worker}
     */
    public record InPlace(String principal, String proxy) {}

    /**
     * A document that was served 已送达文书.
     *
     * @param id its name within the case, to ask for its text with
     * @param title the title it bears
     * @param receivedAt when it was received
     */
    public record ServedDocument(DocumentId id, String title, Instant receivedAt) {}

    /**
     * A mandate under which somebody acts for them 委托代办.
     *
     * @param id its name within the case, to take it back with
     * @param proxy the key of what the one who acts is: {@code citizen.proxy.grid-worker}
     * @param scope what they may do
     * @param from the first day
     * @param lastDay the last day
     */
    public record GivenMandate(
            MandateId id, String proxy, Set<MandateScope> scope, LocalDate from, Optional<LocalDate> lastDay) {
        public GivenMandate {
            scope = Collections.unmodifiableSet(new LinkedHashSet<>(scope));
        }
    }

    /**
     * Something they may still do 权利期限.
     *
     * @param what the key of plain words: {@code citizen.right.jc-apply}
     * @param lastDay the last day for it
     */
    public record Chance(String what, LocalDate lastDay) {}

    /** Without title and answer. */
    @Override
    public String toString() {
        return "CitizenView[" + number + ", " + state + "]";
    }
}
