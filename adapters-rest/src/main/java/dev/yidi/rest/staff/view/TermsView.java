package dev.yidi.rest.staff.view;

import dev.yidi.core.mediation.AcceptanceRule;
import dev.yidi.core.mediation.FeeRule;
import dev.yidi.core.mediation.Linkage;
import dev.yidi.core.mediation.MediationNotice;
import dev.yidi.core.mediation.MediationType;
import dev.yidi.core.mediation.OtherWay;
import dev.yidi.core.mediation.PanelGround;
import dev.yidi.core.mediation.StartAct;
import java.util.List;
import java.util.Optional;

/**
 * The terms a mediation can be proposed under.
 *
 * @param name their name, to be given when proposing
 * @param type the type of mediation
 * @param linkage the linkage without which there is no such mediation
 * @param acceptance what begins it
 * @param fee whether the parties can be charged
 * @param limits the limits that run in it
 * @param startActs the facts from whose day the period runs
 * @param panelGrounds the grounds on which two or more mediators sit
 * @param attempts how many tries there are, at most
 * @param notices what the parties must be told before the first session
 * @param otherWays the ways the parties must be told of when it fails
 * @param confirmable whether a court can confirm the agreement
 * @param reminder how long before its day an obligation is called to mind: 7 days
 * @param visit how long after its day performance is looked at
 * @param basis the text the type rests on
 */
public record TermsView(
        String name,
        MediationType type,
        Optional<Linkage> linkage,
        AcceptanceRule acceptance,
        FeeRule fee,
        List<String> limits,
        List<StartAct> startActs,
        List<PanelGround> panelGrounds,
        int attempts,
        List<MediationNotice> notices,
        List<OtherWay> otherWays,
        boolean confirmable,
        String reminder,
        String visit,
        String basis) {}
