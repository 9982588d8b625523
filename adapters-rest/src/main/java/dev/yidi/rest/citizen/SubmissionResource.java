package dev.yidi.rest.citizen;

import dev.yidi.core.PhoneNumber;
import dev.yidi.core.Reason;
import dev.yidi.ports.Answer;
import dev.yidi.ports.OnlineWindow;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Submission;
import dev.yidi.rest.http.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** Where citizens hand matters in themselves 网上提交. */
@Path("api/v1/citizen/submissions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SubmissionResource {
    private final CitizenDesk desk;
    private final OnlineWindow window;
    private final BiPredicate<String, Submission> numbers;
    private final Consumer<PhoneNumber> turns;
    private final SubmissionMapper mapper = new SubmissionMapperImpl();

    /**
     * Of {@code desk}'s centre.
     *
     * @param numbers says whether a proof is good for who hands something in
     * @param turns takes a turn for who does, and throws what they are told when there is none
     */
    public SubmissionResource(CitizenDesk desk, BiPredicate<String, Submission> numbers, Consumer<PhoneNumber> turns) {
        this.turns = turns;
        this.desk = desk;
        this.window = desk.yidi().onlineWindow();
        this.numbers = numbers;
    }

    /** Hands a matter in. Only who shows that the number is theirs can, with a proof that the centre gave out. */
    @POST
    public SubmittedView submit(@Context HttpHeaders headers, SubmitRequest body) {
        Submission submission = mapper.submission(body);
        String key = CitizenDesk.key(headers);
        Answer<Registered> answer = numbers.test(body.proof(), submission)
                ? handedIn(key, submission)
                : new Answer.Refused<>(List.of(Reason.of("submission.number-not-verified")));
        return mapper.submitted(Answers.done(answer), desk.plain(headers));
    }

    private Answer<Registered> handedIn(String key, Submission submission) {
        turns.accept(submission.phone());
        return window.submit(key, submission);
    }
}
