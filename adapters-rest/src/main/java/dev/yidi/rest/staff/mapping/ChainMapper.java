package dev.yidi.rest.staff.mapping;

import dev.yidi.core.Reason;
import dev.yidi.core.casefile.Inheritance;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.rest.staff.view.InheritanceView;
import dev.yidi.rest.staff.view.ReasonView;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;

/** Shows the chain from a referral by a court to a suit. */
@Mapper(config = Views.class)
public interface ChainMapper {
    /** What a proceeding takes over. */
    InheritanceView inheritance(Inheritance inheritance, @Context Names names);

    /** What was agreed, if anything was. */
    default Optional<String> agreed(Optional<AgreementTerms> terms) {
        return terms.map(AgreementTerms::content).map(content -> content.reveal());
    }

    /** A reason. */
    default ReasonView reason(Reason reason, @Context Names names) {
        return new Shown().reason(reason, names);
    }
}
