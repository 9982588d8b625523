package dev.yidi.rest.citizen;

import dev.yidi.core.OrganId;
import dev.yidi.core.privacy.Consent;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.privacy.RecipientKind;
import dev.yidi.ports.DisclosureLine;
import dev.yidi.ports.RightsLine;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows citizens what became of their own data. */
@Mapper(config = Telling.class)
interface DataMapper {
    /** That data was passed on. */
    @Mapping(target = "data", source = "kinds")
    @Mapping(target = "basis", expression = "java(plain.law(line.ground().basis()))")
    DisclosureView disclosure(DisclosureLine line, @Context Plain plain);

    /** A consent. */
    @BeanMapping(ignoreUnmappedSourceProperties = {"party", "guardian", "to"})
    @Mapping(target = "kind", source = "to.kind")
    @Mapping(target = "receiver", source = "to")
    @Mapping(target = "data", source = "kinds")
    ConsentView consent(Consent consent, @Context Plain plain);

    /** A request. */
    DataRequestView request(RightsLine line, @Context Plain plain);

    /** A receiver by the name that people know it by. */
    default String receiver(Recipient to, @Context Plain plain) {
        return to.kind() == RecipientKind.ORGAN ? plain.organ(new OrganId(to.name())) : to.name();
    }
}
