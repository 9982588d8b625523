package dev.yidi.ports;

import dev.yidi.core.OfficerId;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Registers what citizens hand in online; see {@link OnlineWindow}. */
final class OnlineService implements OnlineWindow {
    private static final int MAX_COMMAND_ID = 80;

    private final Registry registry;
    private final BlindIndex index;
    private final Settings settings;
    private final Optional<OfficerId> minder;

    OnlineService(Registry registry, BlindIndex index, Settings settings, Optional<OfficerId> minder) {
        this.registry = registry;
        this.index = index;
        this.settings = settings;
        this.minder = minder;
    }

    @Override
    public Answer<Registered> submit(String commandId, Submission submission) {
        Text.required("commandId", commandId, MAX_COMMAND_ID);
        return minder.map(officer -> registry.register(
                        Envelope.of(own(commandId, submission.phone()), officer),
                        submission.matter(settings.profile())))
                .orElseGet(() -> new Answer.Refused<>(List.of(Reason.of("submission.no-online-window"))));
    }

    /** The officer's commands are those of many citizens: each has ids of their own. */
    private String own(String commandId, PhoneNumber phone) {
        byte[] content =
                new LengthPrefixed().and(index.phone(phone)).and(commandId).toBytes();
        return "online-" + HexFormat.of().formatHex(HashChain.sha256(content));
    }
}
