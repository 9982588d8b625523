package dev.yidi.rest.staff.view;

import dev.yidi.core.casefile.PartyRole;
import java.util.Optional;

/**
 * A party.
 *
 * @param id its name within the case
 * @param role its role
 * @param organisation whether it is an organisation
 * @param name the name, or its masked form
 * @param phone the telephone number, or its last four digits behind asterisks
 * @param identity the identity number, or its last four characters behind asterisks
 * @param address where letters reach it; left out for who may not see it whole
 * @param masked whether name and numbers are masked
 */
public record PartyView(
        String id,
        PartyRole role,
        boolean organisation,
        String name,
        Optional<String> phone,
        Optional<String> identity,
        Optional<String> address,
        boolean masked) {}
