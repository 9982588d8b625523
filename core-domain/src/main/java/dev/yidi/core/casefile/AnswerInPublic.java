package dev.yidi.core.casefile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PetitionCategory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers in public 公开回复, where a matter concerns many: who handled it makes the reply public (国信发〔2014〕16号 art. 5), once for
 * each answer, in words that name nobody (个人信息保护法 art. 25). What must stay confidential is never answered in public.
 *
 * @param text the reply as everybody may read it
 */
public record AnswerInPublic(FreeText text) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.ANSWER;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .when(
                        file.stage() == Stage.WITHDRAWN || file.stage() == Stage.MERGED,
                        () -> Refusal.ENDED.reason().with("stage", file.stage()))
                .unless(new Standing(file, setting).holds(), Refusal.NOT_HOLDER)
                .when(file.aftercare().answer().isEmpty(), Refusal.NOT_ANSWERED)
                .when(file.aftercare().repliedInPublic(), Refusal.PUBLIC_REPLY_BEFORE)
                .when(isConfidential(file), Refusal.PUBLIC_REPLY_CONFIDENTIAL)
                .unless(concernsMany(file), Refusal.PUBLIC_REPLY_ONE_PERSON)
                .when(names(file).anyMatch(text.reveal()::contains), Refusal.PUBLIC_REPLY_PERSONAL)
                .or(() -> new AnsweredInPublic(
                        setting.now(),
                        setting.current(file.custody()
                                .accountable()
                                .orElse(file.intake().organ())),
                        text));
    }

    private static boolean isConfidential(CaseFile file) {
        return file.protection().sealed()
                || file.matter().kind() == CaseKind.REPORT
                || file.matter().kind() == CaseKind.CONSULTATION
                || file.matter().category().equals(Optional.of(PetitionCategory.REPORT_ACCUSATION));
    }

    /** Several came or asked, or other cases are the same matter. */
    private static boolean concernsMany(CaseFile file) {
        Set<PartyRole> asking = Set.of(PartyRole.APPLICANT, PartyRole.REPRESENTATIVE);
        long askers = file.parties().stream()
                .filter(party -> asking.contains(party.role()))
                .count();
        return file.intake().visitors() > 1
                || askers > 1
                || !file.links().absorbed().isEmpty()
                || !file.links().linked().isEmpty();
    }

    /** What would tell who is in the matter. */
    private static Stream<String> names(CaseFile file) {
        return file.parties().stream()
                .filter(party -> !party.organisation())
                .flatMap(party -> Stream.of(
                                Optional.of(party.name().reveal()),
                                party.phone().map(phone -> phone.reveal()),
                                party.identity().map(identity -> identity.reveal()))
                        .flatMap(Optional::stream))
                .filter(name -> name.length() > 1);
    }
}
