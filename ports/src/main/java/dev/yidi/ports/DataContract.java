package dev.yidi.ports;

import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.Recipient;
import java.util.Set;

/**
 * Which classified data of cases leaves for a destination 数据提供约定 (个人信息保护法 art. 23): each time it does is put on record in the case
 * first, and shown to the person whose data it is. Nothing leaves where the ground does not carry it, the receiver is on the accused
 * side, the case is sealed, or its data is restricted or erased: the event goes without it.
 *
 * @param fields the fields, for instance {@code Party.name}
 * @param to who receives it
 * @param purpose what for
 * @param ground why it may be
 */
public record DataContract(Set<FieldName> fields, Recipient to, DisclosurePurpose purpose, LegalGround ground) {
    public DataContract {
        fields = Set.copyOf(fields);
    }
}
