package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.prevention.RaiseSignal;
import dev.yidi.core.prevention.Signal;
import dev.yidi.core.prevention.SignalCluster;
import dev.yidi.core.prevention.SignalFact;
import dev.yidi.core.prevention.SignalWatch;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for signals and raises the new ones; it reads no classified text. */
final class SignalRounds {
    private static final int PAGE = 500;
    /** How long before the time of the rules a case may have come in whose rises and breaches still count. */
    private static final Duration REACH = Duration.ofDays(366);

    private final FileIndex index;
    private final CaseReader reader;
    private final Commands commands;
    private final FileCounter counter;
    private final Settings settings;

    SignalRounds(FileIndex index, CaseReader reader, Commands commands, FileCounter counter, Settings settings) {
        this.index = index;
        this.reader = reader;
        this.commands = commands;
        this.counter = counter;
        this.settings = settings;
    }

    SignalSweep sweep() {
        Instant now = settings.now();
        List<SignalFact> facts = facts(now);
        List<SignalCluster> clusters = SignalWatch.clusters(facts, settings.profile(), now);
        List<FileId> raised = new ArrayList<>();
        Map<String, List<Signal>> known = new HashMap<>();
        for (SignalCluster cluster : clusters) {
            if (isNew(cluster, known)) {
                raise(cluster).ifPresent(raised::add);
                known.remove(cluster.key());
            }
        }
        return new SignalSweep(facts.size(), clusters.size(), raised);
    }

    /** What was read of a key counts for this look alone, and no longer than until something is raised under it. */
    private boolean isNew(SignalCluster cluster, Map<String, List<Signal>> known) {
        return known.computeIfAbsent(cluster.key(), key -> counter.keyed(KeptRegisters.SIGNAL, key)).stream()
                .noneMatch(signal -> signal.covers(cluster));
    }

    /** Under a name that is the same for all who look within one time of the rule, so that only one of them raises it. */
    private Optional<FileId> raise(SignalCluster cluster) {
        long time = Duration.ofDays(cluster.rule().withinDays()).toSeconds();
        String commandId = cluster.key() + ":" + cluster.until().getEpochSecond() / time;
        Request request = new Request(
                new SystemCaller(),
                commandId,
                Optional.empty(),
                List.of(new Request.Begin<>(KeptRegisters.SIGNAL, new RaiseSignal(cluster))));
        return commands.take(request)
                .fold(
                        receipt -> Optional.of(receipt.fileId()),
                        refused -> Optional.empty(),
                        stale -> Optional.empty(),
                        absent -> Optional.empty());
    }

    private List<SignalFact> facts(Instant now) {
        Instant since = now.minus(Duration.ofDays(settings.profile().signals().longestDays()));
        List<SignalFact> facts = new ArrayList<>();
        Optional<CardQuery> next = Optional.of(CardQueries.all(since.minus(REACH), now.plusNanos(1_000), PAGE));
        while (next.isPresent()) {
            CardQuery current = next.get();
            CardPage page = index.list(current);
            page.cards().forEach(card -> fact(card, since).ifPresent(facts::add));
            next = page.next().map(current::from);
        }
        return facts;
    }

    private Optional<SignalFact> fact(FileCard card, Instant since) {
        return card.sealed() || card.updatedAt().isBefore(since)
                ? Optional.empty()
                : reader.openBlind(CaseId.of(card.fileId())).flatMap(open -> SignalFact.of(open.events()));
    }
}
