package dev.yidi.rest.staff.view;

import dev.yidi.core.conference.ConferenceStage;
import dev.yidi.rest.http.Versioned;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A joint conference as an officer may see it.
 *
 * @param id the file
 * @param number its number
 * @param version its version, to be sent along with the next command
 * @param stage where it stands
 * @param title what it is called
 * @param convener who convened it
 * @param session when it sits
 * @param members the organs that sit in it
 * @param present the members that came
 * @param sealed whether a sealed report is before it: a look into it leaves a trace
 * @param items what is before it, in order
 */
public record ConferenceView(
        String id,
        String number,
        long version,
        ConferenceStage stage,
        String title,
        OfficerRef convener,
        OffsetDateTime session,
        List<OrganRef> members,
        List<OrganRef> present,
        boolean sealed,
        List<AgendaItemView> items)
        implements Versioned {}
