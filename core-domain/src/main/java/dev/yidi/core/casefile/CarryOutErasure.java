package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.privacy.ErasureForm;
import java.util.List;

/**
 * Carries a proposed erasure out 执行删除: never by the officer who proposed it, and only as long as nothing stands against it.
 *
 * @param form the form the officer means to carry out: that of the proposal
 */
public record CarryOutErasure(ErasureForm form) implements PrivacyCommand {
    @Override
    public Operation operation() {
        return Operation.ERASE_DATA;
    }

    @Override
    public boolean outlasts(ErasureForm before) {
        return before == ErasureForm.RESTRICTED;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .unless(
                        setting.actor().officer().isPresent()
                                && setting.actor().organ().isPresent(),
                        Refusal.NOT_OFFICER)
                .when(file.privacy().proposal().isEmpty(), PrivacyRefusal.ERASE_NO_PROPOSAL::reason)
                .when(isOf(file, setting), PrivacyRefusal.ERASE_SAME_OFFICER::reason)
                .when(
                        file.privacy()
                                .proposal()
                                .filter(each -> each.form() != form)
                                .isPresent(),
                        PrivacyRefusal.ERASE_OTHER_FORM::reason)
                .and(file.privacy()
                        .proposal()
                        .map(each -> PrivacyRules.againstErasing(each.form(), each.ground(), file, setting))
                        .orElse(List.of()))
                .or(() -> event(file, setting));
    }

    private static boolean isOf(CaseFile file, Setting setting) {
        return file.privacy()
                .proposal()
                .filter(each ->
                        setting.actor().officer().filter(each.by()::equals).isPresent())
                .isPresent();
    }

    private static CaseEvent event(CaseFile file, Setting setting) {
        ErasureProposal proposal = file.privacy().proposal().orElseThrow();
        return new ErasureCarriedOut(
                setting.now(),
                proposal.form(),
                proposal.ground(),
                proposal.by(),
                PrivacyRules.actor(setting),
                setting.actingOrgan().orElseThrow());
    }
}
