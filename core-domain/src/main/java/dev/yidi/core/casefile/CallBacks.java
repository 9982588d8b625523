package dev.yidi.core.casefile;

import dev.yidi.core.request.CallBack;
import dev.yidi.core.request.RequestHandling;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.Milestone;
import java.util.List;
import java.util.stream.Stream;

/** When a citizen is to be called back, and by whom 回访规则. One call-back is owed at a time; an open order of the hotline has its own. */
final class CallBacks {
    private CallBacks() {}

    /** Who was not satisfied is called back. */
    static Stream<CaseEvent> afterRating(CaseFile file, boolean unsatisfied, Setting setting) {
        return unsatisfied && isFree(file) ? owed(CallBackGround.UNSATISFIED, setting) : Stream.of();
    }

    /**
     * Who can be reached is called back on a case that was closed, where the county asks for it of that kind; not again where it
     * was done in this round.
     */
    static Stream<CaseEvent> afterClosing(CaseFile file, Setting setting) {
        boolean asked = setting.profile()
                .policy()
                .callBack()
                .closed()
                .contains(file.matter().kind());
        return asked && isFree(file) && isReachable(file, setting) && !wasHeard(file)
                ? owed(CallBackGround.CLOSED, setting)
                : Stream.of();
    }

    /** The centre, the first handler and who took the case in; nobody calls back on their own work of this round. */
    static boolean isTheirs(CaseFile file, Setting setting) {
        Standing standing = new Standing(file, setting);
        boolean handled = file.custody().handled().stream().anyMatch(standing::is);
        return !handled
                && (setting.actsForCentre()
                        || standing.isFirstHandler()
                        || setting.actsFor(file.intake().organ()));
    }

    static boolean is(Limit limit) {
        return limit.start() == Milestone.CALL_BACK_OWED;
    }

    private static Stream<CaseEvent> owed(CallBackGround ground, Setting setting) {
        return Stream.of(new CallBackOwed(setting.now(), ground));
    }

    private static boolean isFree(CaseFile file) {
        return !file.aftercare().callBackDue()
                && file.proceedings().of(RequestHandling.class).stream().noneMatch(RequestHandling::isOpen);
    }

    private static boolean isReachable(CaseFile file, Setting setting) {
        return file.partiesOn(setting.today()).stream()
                .anyMatch(party ->
                        party.role().isOfPetitioner() && party.contact().isPresent());
    }

    /** Whether the citizen was reached in this round, by the case or by an order that was closed in it. */
    private static boolean wasHeard(CaseFile file) {
        Stream<CallBack> ofOrders = file.proceedings().of(RequestHandling.class).stream()
                .map(RequestHandling::callBacks)
                .flatMap(List::stream);
        boolean byOrder = file.aftercare().reopenings() == 0 && ofOrders.anyMatch(CallBack::reached);
        return byOrder || file.aftercare().callBacksOfRound().stream().anyMatch(CallBack::reached);
    }
}
