package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.ports.Answer;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.IndexRebuild;
import dev.yidi.ports.Revealed;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Journal;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes a centre's callers stutter: every command goes in a second time at once, and one of those before goes in again
 * out of turn. The answer must be the first one and the journal must not grow; whoever tells a story through such a
 * centre proves that its commands take effect once. What shows a value in clear is repeated at once only: a while later
 * its first answer is not given again.
 */
public final class Stutter {
    private static final int PAGE = 1_000;

    private final Journal journal;
    private final IndexRebuild rebuild;
    private final Random random = new Random(20260101);
    private final List<Sent> done = new ArrayList<>();
    private FeedPosition end = FeedPosition.start();
    private boolean repeating;

    /** A command as it was sent, and what it was answered. */
    private record Sent(Object counter, Method method, List<Object> arguments, Object answer) {
        Object again() throws Throwable {
            return call(counter, method, arguments.toArray());
        }
    }

    private Stutter(Journal journal, IndexRebuild rebuild) {
        this.journal = journal;
        this.rebuild = rebuild;
    }

    /** {@code yidi}, over {@code journal}, from now on with callers that stutter. */
    public static Yidi over(Yidi yidi, Journal journal) {
        Stutter stutter = new Stutter(journal, yidi.indexRebuild());
        try {
            for (Field field : Yidi.class.getDeclaredFields()) {
                if (field.getType().isInterface()) {
                    field.setAccessible(true);
                    field.set(yidi, stutter.stuttering(field.getType(), field.get(yidi)));
                }
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        return yidi;
    }

    private Object stuttering(Class<?> counter, Object within) {
        return Proxy.newProxyInstance(
                counter.getClassLoader(),
                new Class<?>[] {counter},
                (proxy, method, arguments) -> send(within, method, arguments));
    }

    private Object send(Object counter, Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments == null || !isCommand(method, arguments) || repeating) {
            return call(counter, method, arguments);
        }
        Sent sent = new Sent(counter, method, List.of(arguments), call(counter, method, arguments));
        repeating = true;
        try {
            grown();
            repeat(sent);
            if (!done.isEmpty()) {
                repeat(done.get(random.nextInt(done.size())));
            }
            assertThat(rebuild.compare())
                    .as("cards and alarms after %s", sent.method().getName())
                    .satisfies(compared -> assertThat(compared.different()).isEmpty())
                    .satisfies(compared -> assertThat(compared.findings()).isEmpty());
            if (sent.answer() instanceof Answer.Done<?> answer && !(answer.value() instanceof Revealed)) {
                done.add(sent);
            }
        } finally {
            repeating = false;
        }
        return sent.answer();
    }

    private void repeat(Sent sent) throws Throwable {
        assertThat(sent.again()).as("%s repeated", sent.method().getName()).isEqualTo(sent.answer());
        assertThat(grown())
                .as("entries after %s was repeated", sent.method().getName())
                .isZero();
    }

    /** How many entries came since it was asked last. */
    private int grown() {
        int entries = 0;
        FeedPage page = journal.follow(end, PAGE);
        while (!page.entries().isEmpty()) {
            entries += page.entries().size();
            end = page.next();
            page = journal.follow(end, PAGE);
        }
        return entries;
    }

    private static boolean isCommand(Method method, Object[] arguments) {
        return Answer.class.isAssignableFrom(method.getReturnType())
                && (arguments[0] instanceof Envelope || isOfCitizen(arguments));
    }

    private static boolean isOfCitizen(Object[] arguments) {
        return arguments.length > 1 && arguments[0] instanceof Credential && arguments[1] instanceof String;
    }

    private static Object call(Object counter, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(counter, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
