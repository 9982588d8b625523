package dev.yidi.rest.staff.mapping;

import dev.yidi.core.FreeText;
import dev.yidi.core.indicator.CourtIntake;
import dev.yidi.core.indicator.EnterPeople;
import dev.yidi.core.indicator.EnterSuits;
import dev.yidi.core.indicator.NumberKey;
import dev.yidi.core.indicator.Population;
import dev.yidi.core.indicator.WithdrawNumber;
import dev.yidi.rest.staff.request.EnterPeopleRequest;
import dev.yidi.rest.staff.request.EnterSuitsRequest;
import dev.yidi.rest.staff.request.WithdrawNumberRequest;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;

/** Makes steps of what is sent about numbers that come from outside. */
@Mapper(config = Strict.class)
public interface NumberMapper {
    /** Suits. */
    default EnterSuits suits(EnterSuitsRequest request) {
        return new EnterSuits(
                intake(request), request.givenBy(), request.correction().map(FreeText::of));
    }

    /** How many suits, and from which publication. */
    @BeanMapping(ignoreUnmappedSourceProperties = {"givenBy", "correction"})
    CourtIntake intake(EnterSuitsRequest request);

    /** People. */
    default EnterPeople people(EnterPeopleRequest request) {
        return new EnterPeople(
                population(request), request.givenBy(), request.correction().map(FreeText::of));
    }

    /** How many people, and from which publication. */
    @BeanMapping(ignoreUnmappedSourceProperties = {"givenBy", "correction"})
    Population population(EnterPeopleRequest request);

    /** A number to take back. */
    default WithdrawNumber withdraw(WithdrawNumberRequest request) {
        return new WithdrawNumber(key(request), FreeText.of(request.reason()));
    }

    /** Which number. */
    @BeanMapping(ignoreUnmappedSourceProperties = "reason")
    NumberKey key(WithdrawNumberRequest request);
}
