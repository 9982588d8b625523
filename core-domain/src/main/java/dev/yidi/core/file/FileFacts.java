package dev.yidi.core.file;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Text;
import dev.yidi.core.place.DivisionCode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What the index card of a file tells of it 索引要素; nothing of it is personal but the title, which is encrypted.
 *
 * @param register the register it stands in, for instance {@code supervision}
 * @param number its number
 * @param kind the kind within the register
 * @param stage where it stands in its life
 * @param place the division it belongs to
 * @param organ the organ answerable for it
 * @param officer the officer answerable for it
 * @param receivedAt when what it is about was received or begins
 * @param open whether it has not ended
 * @param sealed whether only those with the sealed tag may see it, as its access says too
 * @param keys words it is found by, such as {@code case:…}; never personal
 * @param title what lists show of it
 */
public record FileFacts(
        String register,
        String number,
        String kind,
        String stage,
        Optional<DivisionCode> place,
        Optional<OrganId> organ,
        Optional<OfficerId> officer,
        Instant receivedAt,
        boolean open,
        boolean sealed,
        Set<String> keys,
        FreeText title) {
    public FileFacts {
        Text.code("register", register);
        keys = Set.copyOf(keys);
    }
}
