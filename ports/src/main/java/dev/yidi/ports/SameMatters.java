package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Signpost;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.likeness.Advice;
import dev.yidi.core.likeness.EarlierMatter;
import dev.yidi.core.likeness.MatterKeys;
import dev.yidi.core.likeness.SkippedLevel;
import dev.yidi.core.likeness.Thresholds;
import dev.yidi.core.likeness.Verdict;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.RoutingAdvice;
import dev.yidi.core.profile.RoutingQuestion;
import dev.yidi.core.time.Milestone;
import dev.yidi.ports.spi.FileCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks for the same matter 同一事项比对: by cards first, and only what is left is opened and compared. What the officer may
 * not see shows as a hint and no more; of sealed reports they may not see, nothing is even opened.
 */
final class SameMatters {
    private final Officers officers;
    private final OfficerDesk desk;
    private final CaseReader reader;
    private final CardQueries queries;
    private final Candidates candidates;
    private final MatterTokens tokens;
    private final CaseLines lines;
    private final Settings settings;

    SameMatters(
            Officers officers,
            OfficerDesk desk,
            CaseReader reader,
            CardQueries queries,
            Candidates candidates,
            MatterTokens tokens,
            CaseLines lines,
            Settings settings) {
        this.officers = officers;
        this.desk = desk;
        this.reader = reader;
        this.queries = queries;
        this.candidates = candidates;
        this.tokens = tokens;
        this.lines = lines;
        this.settings = settings;
    }

    Answer<SameMatter> of(OfficerId officer, CaseId caseId) {
        return desk.find(officer, caseId, Operation.READ)
                .<Answer<SameMatter>>map(sight -> new Answer.Done<>(
                        compare(sight.caller(), MatterSketch.of(sight.open().file()), skipped(sight))))
                .orElseGet(Answer.Absent::new);
    }

    /** The same for a matter that is not registered: nothing of it is kept. */
    Answer<SameMatter> of(OfficerId officer, ReceptionWindow.Register draft) {
        return officers.find(officer)
                .filter(caller -> caller.may(Operation.REGISTER))
                .<Answer<SameMatter>>map(caller -> {
                    MatterSketch matter =
                            MatterSketch.of(draft, caller.officer().organ(), settings.now(caller.actor()));
                    return new Answer.Done<>(compare(caller, matter, skipped(matter, advice(matter))));
                })
                .orElseGet(() -> Answers.notPermitted(Operation.REGISTER));
    }

    private SameMatter compare(OfficerCaller caller, MatterSketch matter, Optional<Reason> skipped) {
        Thresholds at = settings.profile().policy().likeness();
        MatterKeys keys = tokens.of(matter);
        List<Seen> seen = new ArrayList<>();
        for (FileCard card : candidates.of(matter)) {
            if (!card.sealed() || queries.isVisible(card, caller)) {
                reader.openOnce(new CaseId(card.fileId().value()))
                        .map(OpenCase::file)
                        .map(other -> new Seen(card, other, Advice.on(keys, earlier(other, matter), at)))
                        .filter(each -> each.advice().verdict() != Verdict.NONE)
                        .ifPresent(seen::add);
            }
        }
        seen.sort(Comparator.comparing(Seen::advice, mostAlike(at)));
        List<SameMatter.Found> visible =
                found(seen.stream().filter(each -> may(caller, each.file())).toList());
        return new SameMatter(visible, visible.size() < seen.size(), skipped);
    }

    private static Comparator<Advice> mostAlike(Thresholds at) {
        return Comparator.comparing(Advice::verdict)
                .thenComparing(each -> each.likeness().rank(at), Comparator.reverseOrder())
                .thenComparing(each -> each.likeness().text(), Comparator.reverseOrder())
                .thenComparing(each -> each.caseId().value());
    }

    private boolean may(OfficerCaller caller, CaseFile other) {
        return caller.may(Operation.READ, AccessFacts.of(other, settings.profile()));
    }

    private List<SameMatter.Found> found(List<Seen> visible) {
        List<CaseLine> shown = lines.lines(visible.stream().map(Seen::card).toList());
        return IntStream.range(0, shown.size())
                .mapToObj(i -> found(shown.get(i), visible.get(i)))
                .toList();
    }

    private static SameMatter.Found found(CaseLine line, Seen seen) {
        return new SameMatter.Found(
                line.caseId(),
                line.number(),
                line.title(),
                seen.file().stage(),
                seen.advice().verdict(),
                seen.advice().reasons());
    }

    /** What its file says of the earlier case: a recheck that was answered is the last word. */
    private EarlierMatter earlier(CaseFile other, MatterSketch asked) {
        Optional<Tier> handling =
                tier(other.custody().accountable().orElse(other.intake().organ()));
        Optional<Tier> receiving = tier(asked.organ());
        return new EarlierMatter(
                other.id(),
                tokens.of(other),
                !other.stage().ended(),
                other.clocks().lastReached(Milestone.RECHECK_ANSWERED).isPresent(),
                receiving.isPresent()
                        && handling.filter(tier -> tier.isBelow(receiving.get()))
                                .isPresent());
    }

    private Optional<Reason> skipped(OfficerDesk.Sight sight) {
        CaseFile file = sight.open().file();
        return skipped(
                MatterSketch.of(file),
                Signpost.of(file, settings.now(sight.caller().actor())));
    }

    /** Where the profile would send a draft; nobody has been asked about it before. */
    private Outcome<RoutingAdvice> advice(MatterSketch matter) {
        return matter.topic()
                .map(topic -> settings.profile()
                        .advise(new RoutingQuestion(
                                matter.kind(),
                                matter.category(),
                                topic,
                                matter.place(),
                                matter.channel(),
                                matter.accused(),
                                Set.of())))
                .orElseGet(() -> Outcome.refused(Reason.of("case.route.not-classified")));
    }

    private Optional<Reason> skipped(MatterSketch matter, Outcome<RoutingAdvice> way) {
        return tier(matter.organ())
                .flatMap(reached -> way.fold(
                        advice -> tier(advice.organ())
                                .flatMap(competent -> SkippedLevel.of(
                                        matter.channel(),
                                        reached,
                                        competent,
                                        settings.profile().tiers()))
                                .map(reason -> reason.with("organ", advice.organ())),
                        reasons -> Optional.empty()));
    }

    private Optional<Tier> tier(OrganId organ) {
        return settings.profile().organs().find(organ).map(Organ::tier);
    }

    private record Seen(FileCard card, CaseFile file, Advice advice) {}
}
