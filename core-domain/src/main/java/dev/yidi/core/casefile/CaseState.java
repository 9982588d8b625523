package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.YidiException;
import dev.yidi.core.privacy.EndKind;
import java.time.Instant;
import java.util.Optional;

/** Where a case stands 案件状态, with what only that state knows. */
public sealed interface CaseState {

    /** The stage this state is at. */
    Stage stage();

    /** When the case ended, whatever the way; empty while it lives. */
    default Optional<Instant> endedAt() {
        return Optional.empty();
    }

    /** How it ended; empty while it lives. */
    default Optional<EndKind> end() {
        return Optional.empty();
    }

    /** The state in which a reopened case goes on at {@code stage}. */
    static CaseState resumed(Stage stage, Instant at) {
        return switch (stage) {
            case REGISTERED -> new Registered();
            case CLASSIFIED -> new Classified();
            case ACCEPTED -> new Accepted(at);
            default ->
                throw new YidiException("expected REGISTERED, CLASSIFIED or ACCEPTED to resume at, found " + stage);
        };
    }

    /** 已登记: the topic is not known yet. */
    record Registered() implements CaseState {
        @Override
        public Stage stage() {
            return Stage.REGISTERED;
        }
    }

    /** 已分类: ready to be dispatched. */
    record Classified() implements CaseState {
        @Override
        public Stage stage() {
            return Stage.CLASSIFIED;
        }
    }

    /** 已分拨: lies with {@code receiver}, which has not accepted. */
    record Dispatched(OrganId receiver) implements CaseState {
        @Override
        public Stage stage() {
            return Stage.DISPATCHED;
        }
    }

    /** 已受理 at {@code at}. */
    record Accepted(Instant at) implements CaseState {
        @Override
        public Stage stage() {
            return Stage.ACCEPTED;
        }
    }

    /** 已办结 at {@code at} with a result. */
    record Concluded(Instant at, CaseResult result, FreeText summary) implements CaseState {
        @Override
        public Stage stage() {
            return Stage.CONCLUDED;
        }
    }

    /** 已结案 at {@code at}. */
    record Closed(Instant at, CaseResult result) implements CaseState {
        @Override
        public Stage stage() {
            return Stage.CLOSED;
        }

        @Override
        public Optional<Instant> endedAt() {
            return Optional.of(at);
        }

        @Override
        public Optional<EndKind> end() {
            return Optional.of(result.end());
        }
    }

    /** 不予受理 at {@code at}, with the ground, the law and where to go instead. */
    record NotAccepted(Instant at, DeclineGround ground, Citation basis, FreeText whereToGo) implements CaseState {
        @Override
        public Stage stage() {
            return Stage.NOT_ACCEPTED;
        }

        @Override
        public Optional<Instant> endedAt() {
            return Optional.of(at);
        }

        @Override
        public Optional<EndKind> end() {
            return Optional.of(EndKind.NOT_ACCEPTED);
        }
    }

    /** 已撤回 at {@code at}. */
    record Withdrawn(Instant at) implements CaseState {
        @Override
        public Stage stage() {
            return Stage.WITHDRAWN;
        }

        @Override
        public Optional<Instant> endedAt() {
            return Optional.of(at);
        }

        @Override
        public Optional<EndKind> end() {
            return Optional.of(EndKind.WITHDRAWN);
        }
    }

    /** 已并案 at {@code at} into the main case. */
    record Merged(Instant at, CaseId into) implements CaseState {
        @Override
        public Stage stage() {
            return Stage.MERGED;
        }

        @Override
        public Optional<Instant> endedAt() {
            return Optional.of(at);
        }

        @Override
        public Optional<EndKind> end() {
            return Optional.of(EndKind.MERGED);
        }
    }
}
