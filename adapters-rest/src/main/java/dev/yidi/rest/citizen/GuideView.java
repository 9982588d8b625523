package dev.yidi.rest.citizen;

import java.time.LocalDate;
import java.util.List;

/**
 * What the centre offers, where, when, by what law and in how many days.
 *
 * @param day the day it holds for
 * @param centres where to go
 * @param services what the windows offer
 * @param periods in how many days what must be done, and by what law
 */
public record GuideView(
        LocalDate day, List<CentreView> centres, List<ServiceView> services, List<PeriodView> periods) {}
