package dev.yidi.core.casefile;

import dev.yidi.core.Citation;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationRule;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One row of the table of what entries rest on 记录依据. */
sealed interface BasisRow {
    /** What {@code entry} rests on by this row; nothing where the row is not about it. */
    List<Citation> of(Happened entry);

    /**
     * Something that happened to a case.
     *
     * @param after the case after it
     * @param profile the county, which keeps the rule sets
     */
    record Happened(CaseEvent event, CaseFile after, CountyProfile profile) {
        LocalDate day() {
            return LocalDate.ofInstant(event.at(), profile.zone());
        }

        boolean isOf(String kind) {
            return after.matter().kind().name().equals(kind)
                    || after.matter()
                            .category()
                            .filter(each -> each.name().equals(kind))
                            .isPresent();
        }
    }

    /** A text, for one kind or category of matter or for all, on the days on which it is in force. */
    record Law(Citation citation, Optional<String> kind, Validity inForce) implements BasisRow {
        @Override
        public List<Citation> of(Happened entry) {
            return kind.map(entry::isOf).orElse(true) && inForce.contains(entry.day()) ? List.of(citation) : List.of();
        }
    }

    /** The sources of limits in the rule set that the case keeps, as far as they are in force and for its kind. */
    record Limits(List<LimitId> ids) implements BasisRow {
        public Limits {
            ids = List.copyOf(ids);
        }

        @Override
        public List<Citation> of(Happened entry) {
            RuleSet rules = CaseRules.of(entry.after(), entry.profile());
            return ids.stream()
                    .flatMap(id -> rules.limit(id).stream())
                    .filter(limit -> limit.validity().contains(entry.day()))
                    .filter(limit -> limit.kinds().isEmpty()
                            || limit.appliesTo(
                                    entry.after().matter().kind(),
                                    entry.after().matter().category()))
                    .map(Limit::basis)
                    .toList();
        }
    }

    /** The source of the limit that the entry's clock counts. */
    record Clock() implements BasisRow {
        @Override
        public List<Citation> of(Happened entry) {
            return entry.event().clockOf().flatMap(entry.after().clocks()::find).stream()
                    .map(clock -> clock.limit().basis())
                    .toList();
        }
    }

    /** The terms that the entry's proceeding began under. */
    record Terms() implements BasisRow {
        @Override
        public List<Citation> of(Happened entry) {
            return entry.event()
                    .proceedingOf()
                    .map(entry.after().proceedings().all()::get)
                    .map(each -> each.restsOn())
                    .orElse(List.of());
        }
    }

    /** The source of a rule in the terms of the entry's mediation, or of the terms as a whole. */
    record Rule(MediationRule rule) implements BasisRow {
        @Override
        public List<Citation> of(Happened entry) {
            return entry.event()
                    .proceedingOf()
                    .flatMap(entry.after().proceedings()::mediation)
                    .map(this::in)
                    .orElse(List.of());
        }

        private List<Citation> in(Mediation mediation) {
            List<Citation> named = mediation.terms().basisOf(rule);
            return named.isEmpty() ? mediation.restsOn() : named;
        }
    }

    /** What the entry says itself. */
    record Own() implements BasisRow {
        @Override
        public List<Citation> of(Happened entry) {
            return entry.event().cited(entry.after());
        }
    }

    /** It rests on no text, and why. */
    record None(String why) implements BasisRow {
        @Override
        public List<Citation> of(Happened entry) {
            return List.of();
        }
    }
}
