package dev.yidi.ports;

import dev.yidi.core.Classified;
import dev.yidi.core.IdentityNumber;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.Purpose;
import dev.yidi.core.SensitiveText;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.FieldClasses;
import dev.yidi.core.privacy.FieldName;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which kind of personal data a classified field holds, as it is named when it is passed on. */
final class DataKinds {
    private static final Map<Class<? extends Classified>, DataKind> BY_TYPE = Map.of(
            IdentityNumber.class, DataKind.IDENTITY_NUMBER,
            PersonName.class, DataKind.NAME,
            PhoneNumber.class, DataKind.CONTACT,
            SensitiveText.class, DataKind.HEALTH);

    private static final Map<Purpose, DataKind> BY_PURPOSE = Map.of(
            Purpose.CONTACT, DataKind.CONTACT,
            Purpose.IDENTIFY, DataKind.NAME,
            Purpose.MATTER, DataKind.MATTER,
            Purpose.MEDIATE, DataKind.MEDIATION_RECORD);

    private DataKinds() {}

    /** What a text in {@code field} is; words of an office are the result of its work. */
    static DataKind of(FieldName field, Class<? extends Classified> type) {
        DataKind kind = BY_TYPE.get(type);
        return kind != null
                ? kind
                : BY_PURPOSE.getOrDefault(
                        FieldClasses.published().of(field, type).purpose(), DataKind.RESULT);
    }

    static Set<DataKind> of(Map<FieldName, Class<? extends Classified>> fields) {
        return fields.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
