package dev.yidi.core.casefile;

import dev.yidi.core.privacy.DataKind;
import java.util.EnumSet;
import java.util.Set;

/** Which kinds of personal data a case holds 所涉个人信息种类, told from its shape, so that it stays the same once erased. */
final class HeldData {
    private HeldData() {}

    static Set<DataKind> of(CaseFile file) {
        Set<DataKind> kinds = EnumSet.of(DataKind.MATTER);
        add(kinds, !file.parties().isEmpty(), DataKind.NAME);
        add(kinds, file.parties().stream().anyMatch(party -> party.contact().isPresent()), DataKind.CONTACT);
        add(kinds, file.parties().stream().anyMatch(party -> party.identity().isPresent()), DataKind.IDENTITY_NUMBER);
        add(kinds, file.aftercare().answer().isPresent(), DataKind.RESULT);
        add(
                kinds,
                file.proceedings().mediations().stream()
                        .anyMatch(mediation -> !mediation.sessions().isEmpty()),
                DataKind.MEDIATION_RECORD);
        return kinds;
    }

    private static void add(Set<DataKind> kinds, boolean held, DataKind kind) {
        if (held) {
            kinds.add(kind);
        }
    }
}
