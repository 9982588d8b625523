package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseNumber;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.casefile.Signpost;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.likeness.Advice;
import dev.yidi.core.likeness.EarlierMatter;
import dev.yidi.core.likeness.MatterKeys;
import dev.yidi.core.likeness.SkippedLevel;
import dev.yidi.core.likeness.Thresholds;
import dev.yidi.core.likeness.Verdict;
import dev.yidi.core.place.Tier;
import dev.yidi.core.time.Milestone;
import dev.yidi.ports.spi.FileCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the same matter 同一事项比对: by cards first, and only what is left is opened and compared. What the officer may
 * not see shows as a hint and no more; of sealed reports they may not see, nothing is even opened.
 */
final class SameMatters {
    private static final Comparator<Advice> MOST_ALIKE = Comparator.comparing(Advice::verdict)
            .thenComparing(each -> each.likeness().rank(), Comparator.reverseOrder())
            .thenComparing(each -> each.likeness().text(), Comparator.reverseOrder())
            .thenComparing(each -> each.caseId().value());

    private final OfficerDesk desk;
    private final CaseReader reader;
    private final CardQueries queries;
    private final Candidates candidates;
    private final MatterTokens tokens;
    private final Settings settings;

    SameMatters(
            OfficerDesk desk,
            CaseReader reader,
            CardQueries queries,
            Candidates candidates,
            MatterTokens tokens,
            Settings settings) {
        this.desk = desk;
        this.reader = reader;
        this.queries = queries;
        this.candidates = candidates;
        this.tokens = tokens;
        this.settings = settings;
    }

    Answer<SameMatter> of(OfficerId officer, CaseId caseId) {
        return desk.find(officer, caseId, Operation.READ)
                .<Answer<SameMatter>>map(sight -> new Answer.Done<>(compare(sight)))
                .orElseGet(Answer.Absent::new);
    }

    private SameMatter compare(OfficerDesk.Sight sight) {
        CaseFile file = sight.open().file();
        MatterKeys keys = tokens.of(file);
        List<Seen> seen = new ArrayList<>();
        for (FileCard card : candidates.of(file)) {
            if (!card.sealed() || queries.isVisible(card, sight.caller())) {
                reader.open(new CaseId(card.fileId().value()))
                        .map(OpenCase::file)
                        .map(other -> new Seen(other, Advice.on(keys, earlier(other, file), Thresholds.STANDARD)))
                        .filter(each -> each.advice().verdict() != Verdict.NONE)
                        .ifPresent(seen::add);
            }
        }
        seen.sort(Comparator.comparing(Seen::advice, MOST_ALIKE));
        List<SameMatter.Found> visible = seen.stream()
                .filter(each -> may(sight, each.file()))
                .map(SameMatters::found)
                .toList();
        return new SameMatter(visible, visible.size() < seen.size(), skipped(sight));
    }

    private boolean may(OfficerDesk.Sight sight, CaseFile other) {
        return sight.caller().may(Operation.READ, AccessFacts.of(other, settings.profile()));
    }

    private static SameMatter.Found found(Seen seen) {
        CaseNumber number = seen.file().intake().number();
        return new SameMatter.Found(
                seen.file().id(), number, seen.advice().verdict(), seen.advice().reasons());
    }

    /** What its file says of the earlier case: a recheck that was answered is the last word. */
    private EarlierMatter earlier(CaseFile other, CaseFile asked) {
        Optional<Tier> handling =
                tier(other.custody().accountable().orElse(other.intake().organ()));
        Optional<Tier> receiving = tier(asked.intake().organ());
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
        Setting setting = settings.now(sight.caller().actor());
        return tier(file.intake().organ())
                .flatMap(reached -> Signpost.of(file, setting)
                        .fold(
                                advice -> tier(advice.organ())
                                        .flatMap(competent -> SkippedLevel.of(
                                                file.intake().channel(),
                                                reached,
                                                competent,
                                                settings.profile().tiers()))
                                        .map(reason -> reason.with("organ", advice.organ())),
                                reasons -> Optional.empty()));
    }

    private Optional<Tier> tier(OrganId organ) {
        return settings.profile().organs().find(organ).map(Organ::tier);
    }

    private record Seen(CaseFile file, Advice advice) {}
}
