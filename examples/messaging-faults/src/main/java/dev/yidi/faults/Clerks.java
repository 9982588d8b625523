package dev.yidi.faults;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.casefile.AddMaterial;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.Tier;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Yidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** The counters of the centre, which go on whatever becomes of the broker 窗口: cases are registered, and get material. */
final class Clerks implements Runnable {
    private static final int OPEN = 40;
    private static final long PAUSE_MILLIS = 8;

    private final List<Node> nodes;
    private final Random random;
    private final Counts counts;
    private final List<CaseId> cases = new ArrayList<>();
    private volatile boolean stopped;
    private final AtomicLong registered = new AtomicLong();

    Clerks(List<Node> nodes, long seed, Counts counts) {
        this.nodes = List.copyOf(nodes);
        this.random = new Random(seed);
        this.counts = counts;
    }

    @Override
    public void run() {
        try {
            for (long number = 0; !stopped; number++) {
                work(nodes.get(random.nextInt(nodes.size())).centre(), "clerk-" + number, number);
                counts.commands.incrementAndGet();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(Yidi centre, String command, long number) {
        if (cases.isEmpty() || random.nextInt(5) == 0) {
            register(centre, command, number);
        } else {
            Answer<Receipt> answer = centre.caseDesk()
                    .addMaterial(
                            Envelope.of(command, Node.CLERK),
                            cases.get(random.nextInt(cases.size())),
                            new AddMaterial(Optional.empty(), FreeText.of("照片一张")));
            if (!(answer instanceof Answer.Done<Receipt>)) {
                counts.refusedCommands.incrementAndGet();
            }
        }
    }

    private void register(Yidi centre, String command, long number) {
        List<Division> villages = Node.COUNTY.territory().at(Tier.VILLAGE);
        cases.add(centre.reception()
                .register(
                        Envelope.of(command, Node.CLERK),
                        Register.of(
                                        IntakeChannel.VISIT,
                                        villages.get(random.nextInt(villages.size()))
                                                .code(),
                                        CaseKind.REQUEST,
                                        FreeText.of("咨询养老保险办理"),
                                        FreeText.of("想问一下养老保险在哪里办，要带什么材料。"))
                                .between(PartyEntry.person(
                                        PartyRole.APPLICANT,
                                        PersonName.of("王小明"),
                                        PhoneNumber.of("1390%07d".formatted(number)))))
                .orElseThrow()
                .receipt()
                .caseId());
        registered.incrementAndGet();
        if (cases.size() > OPEN) {
            cases.remove(0);
        }
    }

    /** How many cases were registered here. */
    long registered() {
        return registered.get();
    }

    void stop() {
        stopped = true;
    }
}
